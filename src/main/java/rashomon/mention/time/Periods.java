package rashomon.mention.time;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decades, centuries, seasons, quarters and feasts from the places of a pattern. */
final class Periods {

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  private Periods() {}

  static @Nullable Sense decade(Slots slots) {
    Node decade = slots.node(Kind.DECADE);
    if (decade == null) {
      Node word = slots.place(1);
      Integer tens = word == null ? null : DECADES.get(word.norm());
      return tens == null ? null : new Era(1900 + tens, 10);
    }
    int first = Digits.leading(decade.norm());
    if (slots.has("bc") || slots.has("bce") || slots.has("b.c.")) {
      return new Era(-first - 9, 10);
    }
    if (first >= 100 && first < 1000) {
      return null;
    }
    if (first >= 1000 && first < 2000 && first % 100 == 0) {
      return new Era(first, 100); // "the 1800s" are a century, unlike the 2000s
    }
    return new Era(first >= 100 ? first : first < 30 ? 2000 + first : 1900 + first, 10);
  }

  static Sense life(Slots slots) {
    Node decade = slots.node(Kind.DECADE);
    Sense era = decade == null || Digits.leading(decade.norm()) < 100 ? null : decade(slots);
    return era == null ? new Nothing() : era;
  }

  static @Nullable Sense century(Slots slots) {
    int number = slots.value(Kind.ORDINAL);
    if (number < 1 || number > 30) {
      return null;
    }
    boolean before = slots.has("bc") || slots.has("bce") || slots.has("b.c.");
    return new Era(before ? -number * 100 : (number - 1) * 100, 100);
  }

  static @Nullable Sense season(Slots slots) {
    Node node = slots.node(Kind.SEASON);
    Word word = node == null ? null : node.word(Kind.SEASON);
    return word == null ? null : inYear(new Season(word.code()), slots);
  }

  private static Sense inYear(Sense part, Slots slots) {
    int year = Dates.year(slots);
    return year == 0 ? part : Within.of(part, new Calendar(year, 0, 0));
  }

  static @Nullable Sense partOfYear(Slots slots, int parts) {
    int number = slots.has("latter") ? 2 : slots.value(Kind.ORDINAL);
    Node short_ = slots.place(0);
    if (number == 0 && short_ != null && short_.norm().length() == 2) {
      number = Digits.leading(short_.norm().substring(1));
    }
    return number < 1 || number > parts ? null : inYear(new YearPart(parts, number), slots);
  }

  static @Nullable Sense holiday(Slots slots) {
    Node node = slots.node(Kind.HOLIDAY);
    Word word = node == null ? null : node.word(Kind.HOLIDAY);
    return word == null ? null : inYear(new Holiday(new Feast(word.text())), slots);
  }

  static @Nullable Sense nearest(Slots slots, String which) {
    Sense yearly =
        slots.has(Kind.MONTH)
            ? Dates.date(slots)
            : slots.has(Kind.SEASON)
                ? season(slots)
                : slots.has(Kind.HOLIDAY) ? holiday(slots) : partOfYear(slots, 4);
    return yearly instanceof Yearly y
        ? new Nearest(y, Weekday.Which.valueOf(which.toUpperCase(Locale.ROOT)))
        : null;
  }
}
