package rashomon.mention.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What comes again and again, from the places of a pattern: TIMEX3's sets. */
final class Repetitions {

  private static final Amount TWO = Amount.of(2);

  private Repetitions() {}

  /** A repetition: every day, each Friday, twice a week, every two years, daily. */
  static @Nullable Sense often(Slots slots) {
    String value = value(slots);
    return value == null ? null : Named.often(value, quant(slots), freq(slots));
  }

  private static @Nullable String quant(Slots slots) {
    return slots.has("every") ? "EVERY" : slots.has("each") ? "EACH" : null;
  }

  /** How many times in each: once, twice, three times. */
  private static @Nullable String freq(Slots slots) {
    Node number = slots.node(Kind.NUMBER);
    boolean times = slots.has("times") && number != null && number.amount() != null;
    return slots.has("once")
        ? "1X"
        : slots.has("twice")
            ? "2X"
            : slots.has("thrice") ? "3X" : times ? number.amount().iso() + "X" : null;
  }

  private static @Nullable String value(Slots slots) {
    Node adverb = slots.node(Kind.OFTEN);
    Word word = adverb == null ? null : adverb.word(Kind.OFTEN);
    if (word != null) {
      return word.code();
    }
    String part = part(slots);
    if (slots.has(Kind.WEEKDAY) || slots.has(Kind.WEEKDAYS)) {
      return ((Weekday) Dates.weekday(slots, "plain")).value() + part;
    }
    if (slots.has(Kind.MONTH)) {
      return "XXXX-" + Times.two(slots.value(Kind.MONTH));
    }
    return part.isEmpty() ? unitOrSeason(slots) : "XXXX-XX-XX" + part;
  }

  private static String part(Slots slots) {
    Node node = slots.node(Kind.PART);
    Word part = node == null ? null : node.word(Kind.PART);
    return part == null ? "" : "T" + part.code().toUpperCase(Locale.ROOT);
  }

  private static @Nullable String unitOrSeason(Slots slots) {
    Unit unit = Lengths.unit(slots);
    if (unit != null) {
      boolean second = slots.has("other") || slots.has("alternate");
      boolean times = slots.has("times") || freq(slots) != null;
      return unit.timex(second ? TWO : times ? Amount.ONE : Lengths.amount(slots));
    }
    Node season = slots.node(Kind.SEASON);
    Word word = season == null ? null : season.word(Kind.SEASON);
    return word == null ? null : "XXXX-" + word.code();
  }
}
