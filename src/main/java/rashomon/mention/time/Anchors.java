package rashomon.mention.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a sentence must have for a phrase of time to begin in it: of each rule the place that fewest
 * texts fill, "ago" of {@code <number> <units> ago}. Most sentences fill none and are not read.
 */
final class Anchors {

  /** Kinds of words that are rare where nothing is said of time. */
  private static final long TIMELY =
      Kind.MONTH.bit()
          | Kind.MONTH_NAME.bit()
          | Kind.WEEKDAY.bit()
          | Kind.WEEKDAY_NAME.bit()
          | Kind.WEEKDAYS.bit()
          | Kind.UNIT.bit()
          | Kind.UNITS.bit()
          | Kind.PART.bit()
          | Kind.NAMED_CLOCK.bit()
          | Kind.MERIDIEM.bit()
          | Kind.SEASON.bit()
          | Kind.ZONE.bit()
          | Kind.HOLIDAY.bit()
          | Kind.OFTEN.bit()
          | Kind.VAGUELY.bit()
          | Kind.CLOCK.bit()
          | Kind.DOT_CLOCK.bit()
          | Kind.DATE.bit()
          | Kind.DECADE.bit();

  /** Figures of some forms, which may as well be counts. */
  private static final long FIGURES =
      Kind.YEAR.bit()
          | Kind.DAY.bit()
          | Kind.NTH.bit()
          | Kind.TWO_DIGITS.bit()
          | Kind.HHMM.bit()
          | Kind.ZERO_HHMM.bit();

  private static final int SOME_FIGURES = 100;
  private static final int OTHER_WORDS = 200;
  private static final int COMMON = 1000;

  private final Set<String> words = new HashSet<>();
  private final Predicate<String> timely;
  private long kinds;

  /**
   * @param timely whether a word is one of time by itself
   */
  Anchors(Predicate<String> timely) {
    this.timely = timely;
  }

  /** Adds what the rule cannot do without. */
  void add(Rule rule) {
    Element rarest = rule.anchor();
    kinds |= rarest.kinds();
    rarest.words().forEach(word -> words.add(first(word)));
    rarest.names().forEach(word -> words.add(first(word)));
  }

  /** The place of a pattern that fewest texts fill. */
  Element of(Pattern pattern) {
    Element rarest = null;
    int least = Integer.MAX_VALUE;
    for (List<Element> places : List.of(pattern.before(), pattern.body(), pattern.after())) {
      for (Element place : places) {
        int rank = place.optional() || place.not() ? Integer.MAX_VALUE : rank(place);
        rarest = rank < least ? place : rarest;
        least = Math.min(rank, least);
      }
    }
    if (rarest == null) {
      throw new IllegalArgumentException("a phrase of nothing: " + pattern);
    }
    return rarest;
  }

  /** A phrase of the table of words, by the word it begins with. */
  private static String first(String word) {
    int end = word.indexOf(' ');
    return end < 0 ? word : word.substring(0, end);
  }

  /** How many texts fill the place, roughly: the less the fewer. */
  private int rank(Element place) {
    int listed = place.words().size() + place.names().size();
    boolean other = (place.kinds() & ~(TIMELY | FIGURES)) != 0;
    boolean onlyTimely = true;
    for (String word : place.words()) {
      other |= Lexer.isPlain(word);
      onlyTimely = onlyTimely && timely.test(word);
    }
    if (other) {
      return COMMON + listed;
    }
    int words = onlyTimely ? listed : OTHER_WORDS + listed;
    return (place.kinds() & FIGURES) == 0 ? words : words + SOME_FIGURES;
  }

  /** Whether something of the kinds, or the word itself, is what some rule needs. */
  boolean has(String norm, long kinds) {
    return (kinds & this.kinds) != 0 || words.contains(norm);
  }
}
