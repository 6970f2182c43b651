package rashomon.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    List<BitSet> firsts =
        rules.stream().map(r -> FirstCharacters.of(r.pattern().pattern())).toList();
    byFirst =
        IntStream.rangeClosed(0, FirstCharacters.BEYOND)
            .mapToObj(c -> beginningWith(c, rules, firsts))
            .toList();
  }

  private static <R> List<R> beginningWith(int c, List<R> rules, List<BitSet> firsts) {
    List<R> some = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (firsts.get(i).get(c)) {
        some.add(rules.get(i));
      }
    }
    return some.isEmpty() ? List.of() : some;
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
