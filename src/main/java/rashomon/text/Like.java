package rashomon.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A form of words written as a regular expression, {@code Like.of("impos\\w+")}, for what {@link
 * OneOf} does not list: read once, where {@link String#matches} compiles it at every word, and
 * looked up where it allows no more than some words.
 */
public final class Like {

  private static final Map<String, Like> READ = new ConcurrentHashMap<>();

  private final Predicate<String> form;

  private Like(String regex) {
    Set<String> words = Forms.of(regex);
    if (words == null) {
      Pattern pattern = Pattern.compile(regex);
      form = word -> pattern.matcher(word).matches();
    } else {
      OneOf listed = OneOf.of(String.join("|", words));
      form = listed::has;
    }
  }

  public static Like of(String regex) {
    Like known = READ.get(regex);
    return known != null ? known : READ.computeIfAbsent(regex, Like::new);
  }

  /** Whether the whole text is of that form. */
  public boolean is(String text) {
    return form.test(text);
  }
}
