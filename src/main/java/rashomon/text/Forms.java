package rashomon.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All words that a regular expression allows, where they can be counted: {@code follow(s|ed)?} is
 * "follow", "follows" and "followed". Knows literals, {@code |}, groups, {@code ?}, listed
 * characters ({@code [sd]}) and marks behind a backslash; of whatever else there may be, it says
 * nothing.
 */
final class Forms {

  /** More words are sooner matched than listed. */
  private static final int MOST = 500;

  private static final String ENDLESS = "*+.{}^$";

  private final String regex;
  private int at;
  private boolean countable = true;

  private Forms(String regex) {
    this.regex = regex;
  }

  /** The words, or null where they are too many, or written in a way not known here. */
  static @Nullable Set<String> of(String regex) {
    Forms forms = new Forms(regex);
    Set<String> all = forms.alternatives();
    return forms.countable && forms.at == regex.length() ? all : null;
  }

  private Set<String> alternatives() {
    Set<String> all = new LinkedHashSet<>(sequence());
    while (countable && at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private Set<String> sequence() {
    Set<String> all = Set.of("");
    while (countable && at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      Set<String> next = element();
      if (at < regex.length() && regex.charAt(at) == '?') {
        at++;
        next.add("");
      }
      all = joined(all, next);
    }
    return all;
  }

  private Set<String> joined(Set<String> all, Set<String> next) {
    countable &= all.size() * next.size() <= MOST;
    Set<String> joined = new LinkedHashSet<>();
    for (String first : countable ? all : Set.<String>of()) {
      next.forEach(second -> joined.add(first + second));
    }
    return joined;
  }

  /** What one letter, class or group allows. */
  private Set<String> element() {
    char c = regex.charAt(at++);
    Set<String> all = new LinkedHashSet<>();
    if (c == '(') {
      countable &= at < regex.length() && regex.charAt(at) != '?';
      all.addAll(countable ? alternatives() : Set.of());
      at++;
    } else if (c == '[') {
      listed(all);
    } else {
      all.add(c == '\\' ? mark() : letters());
      countable &= c == '\\' || c != '?' && ENDLESS.indexOf(c) < 0;
    }
    return all;
  }

  /** What was read last, with all letters behind it that stand as they are. */
  private String letters() {
    int from = at - 1;
    while (at < regex.length()
        && Character.isLetter(regex.charAt(at))
        && !regex.startsWith("?", at + 1)) {
      at++;
    }
    return regex.substring(from, at);
  }

  /** "\\.": letters and digits behind a backslash stand for more than themselves. */
  private String mark() {
    char c = at < regex.length() ? regex.charAt(at) : 'w';
    countable &= !Character.isLetterOrDigit(c);
    at++;
    return String.valueOf(c);
  }

  private void listed(Set<String> all) {
    while (at < regex.length() && regex.charAt(at) != ']') {
      char c = regex.charAt(at++);
      countable &= "^-[&\\".indexOf(c) < 0;
      all.add(String.valueOf(c));
    }
    at++;
  }
}
