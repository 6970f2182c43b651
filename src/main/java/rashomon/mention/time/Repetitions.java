package rashomon.mention.time;

import org.jspecify.annotations.Nullable;

/** What comes again and again, from the places of a pattern: TIMEX3's sets. */
final class Repetitions {

  private static final Amount TWO = Amount.of(2);

  private Repetitions() {}

  /** A repetition: every day, each Friday, twice a week, every two years, daily. */
  static @Nullable Sense often(Slots slots) {
    Node adverb = slots.node(Kind.OFTEN);
    Word word = adverb == null ? null : adverb.word(Kind.OFTEN);
    if (word != null) {
      return Named.often(word.code());
    }
    if (slots.has(Kind.WEEKDAY) || slots.has(Kind.WEEKDAYS)) {
      return Named.often(((Weekday) Dates.weekday(slots, "plain")).value());
    }
    if (slots.has(Kind.MONTH)) {
      return Named.often("XXXX-" + Times.two(slots.value(Kind.MONTH)));
    }
    return Lengths.unit(slots) != null ? every(slots) : partOrSeason(slots);
  }

  private static @Nullable Sense every(Slots slots) {
    Unit unit = Lengths.unit(slots);
    Amount amount = slots.has("other") || slots.has("alternate") ? TWO : Lengths.amount(slots);
    return unit == null ? null : Named.often(unit.timex(amount));
  }

  private static @Nullable Sense partOrSeason(Slots slots) {
    Node part = slots.node(Kind.PART);
    Node season = slots.node(Kind.SEASON);
    if (part != null && part.word(Kind.PART) != null) {
      return Named.often("XXXX-XX-XXT" + part.word(Kind.PART).code());
    }
    return season == null ? null : Named.often("XXXX-" + season.word(Kind.SEASON).code());
  }
}
