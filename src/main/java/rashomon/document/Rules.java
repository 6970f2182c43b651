package rashomon.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns, sorted by the characters that they can begin with, so that few are tried at a place;
 * these in the order in which they were given.
 */
final class Rules<R extends Rules.Rule> {

  /** Something that is found by a pattern. */
  interface Rule {
    Pattern pattern();
  }

  /** A rule that matched, and how. */
  record Hit<R extends Rule>(R rule, Matcher match) {}

  private final List<List<R>> byFirst;

  Rules(List<R> rules) {
    List<List<R>> all = new ArrayList<>();
    for (int c = 0; c <= FirstCharacters.BEYOND; c++) {
      all.add(new ArrayList<>());
    }
    for (R rule : rules) {
      BitSet first = FirstCharacters.of(rule.pattern().pattern());
      for (int c = first.nextSetBit(0); c >= 0; c = first.nextSetBit(c + 1)) {
        all.get(c).add(rule);
      }
    }
    byFirst = all;
  }

  /** The first rule that matches from {@code at} on; it may end before {@code end}. */
  @Nullable Hit<R> from(String text, int at, int end) {
    for (R rule : candidates(text, at, end)) {
      Matcher match = rule.pattern().matcher(text).region(at, end);
      if (match.lookingAt()) {
        return new Hit<>(rule, match);
      }
    }
    return null;
  }

  /** The first rule that matches all from {@code at} to {@code end}. */
  @Nullable Hit<R> over(String text, int at, int end) {
    for (R rule : candidates(text, at, end)) {
      Matcher match = rule.pattern().matcher(text).region(at, end);
      if (match.matches()) {
        return new Hit<>(rule, match);
      }
    }
    return null;
  }

  private List<R> candidates(String text, int at, int end) {
    return at < end ? byFirst.get(FirstCharacters.place(text.charAt(at))) : List.of();
  }
}
