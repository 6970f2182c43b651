package rashomon.mention.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lengths and shifts from the places of a pattern. */
final class Lengths {

  private Lengths() {}

  /** {@code shift -1 day now}, or {@code shift -1 now} with the unit of the phrase. */
  static @Nullable Sense shift(Slots slots, List<String> arguments) {
    int count = Integer.parseInt(arguments.get(0));
    boolean named = arguments.size() > 2;
    Unit unit = named ? Unit.valueOf(upper(arguments.get(1))) : unit(slots);
    return unit == null ? null : new Shift(count, unit, origin(arguments));
  }

  static Shift.Origin origin(List<String> arguments) {
    return Shift.Origin.valueOf(upper(arguments.get(arguments.size() - 1)));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** The last of the phrase: in "the second day" it is the day. */
  private static @Nullable Word unitWord(Slots slots) {
    Word last = null;
    for (Node node : slots.nodes()) {
      Word one = node.word(Kind.UNIT);
      Word word = one != null ? one : node.word(Kind.UNITS);
      last = word != null ? word : last;
    }
    return last;
  }

  static @Nullable Unit unit(Slots slots) {
    Word word = unitWord(slots);
    return word == null ? null : Unit.valueOf(word.code());
  }

  /** "About 72 hours"; "another 72 hours" are exactly so many. */
  private static boolean isApproximate(Slots slots) {
    Node node = slots.node(Kind.APPROX);
    Word word = node == null ? null : node.word(Kind.APPROX);
    return node != null && (word == null || !word.code().equals("exact"));
  }

  /** How many: the phrase's number, an ordinal, X for bare plurals, else one. */
  static Amount amount(Slots slots) {
    for (Node node : slots.nodes()) {
      if (node.amount() != null) {
        return node.amount();
      }
    }
    if (slots.has(Kind.ORDINAL)) {
      return Amount.of(slots.value(Kind.ORDINAL));
    }
    return slots.has(Kind.UNITS) ? Amount.SOME : Amount.ONE;
  }

  /** The length; of "two to three days" the longer one, not exact. */
  static @Nullable Length length(Slots slots) {
    Word word = unitWord(slots);
    if (word == null) {
      return null;
    }
    Amount amount = amount(slots);
    Node second = slots.node(Kind.NUMBER, 2);
    if (second != null && second.amount() != null) {
      amount = new Amount(second.amount().value(), false, false);
    }
    return new Length(
        amount.times(Math.max(1, word.value())), Unit.valueOf(word.code()), isApproximate(slots));
  }

  /** The n-th length of a phrase of two, from 1: two hours and 15 minutes. */
  static @Nullable Length part(Slots slots, int n) {
    Amount amount = null;
    int left = n;
    for (Node node : slots.nodes()) {
      Word one = node.word(Kind.UNIT);
      Word word = one != null ? one : node.word(Kind.UNITS);
      if (word != null && --left == 0) {
        Amount number = amount == null ? Amount.ONE : amount;
        return new Length(
            number.times(Math.max(1, word.value())),
            Unit.valueOf(word.code()),
            isApproximate(slots));
      }
      amount = word != null ? null : node.amount() != null ? node.amount() : amount;
    }
    return null;
  }

  /** Half of a unit, in the next smaller one where that is whole. */
  static @Nullable Length half(Slots slots) {
    Unit unit = unit(slots);
    if (unit == null) {
      return null;
    }
    boolean approximate = isApproximate(slots);
    return switch (unit) {
      case HOUR -> new Length(Amount.of(30), Unit.MINUTE, approximate);
      case DAY -> new Length(Amount.of(12), Unit.HOUR, approximate);
      case YEAR -> new Length(Amount.of(6), Unit.MONTH, approximate);
      case DECADE -> new Length(Amount.of(5), Unit.YEAR, approximate);
      case CENTURY -> new Length(Amount.of(50), Unit.YEAR, approximate);
      default -> new Length(Amount.of(new BigDecimal("0.5")), unit, approximate);
    };
  }

  static @Nullable Sense near(Slots slots, boolean before) {
    Length length = length(slots);
    return length == null ? null : new Near(length, before);
  }

  static @Nullable Length any(Slots slots) {
    return slots.has("half") ? half(slots) : length(slots);
  }

  /** "A year and a half". */
  static @Nullable Length andHalf(Slots slots) {
    Unit unit = unit(slots);
    Amount amount = Amount.of(new BigDecimal("1.5"));
    return unit == null ? null : new Length(amount, unit, isApproximate(slots));
  }

  /** So many units ago or later; an uncertain number of them is only the past, the future. */
  static @Nullable Sense counted(@Nullable Length length, int sign, String origin) {
    if (length == null) {
      return null;
    }
    Shift.Origin from = Shift.Origin.valueOf(upper(origin));
    if (length.amount().vague()) {
      return from == Shift.Origin.TEXT
          ? length
          : Named.vaguely(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Length whole = length.amount().isWhole() ? length : smaller(length);
    return whole.amount().isWhole()
        ? new Counted(new Shift(sign * whole.amount().whole(), whole.unit(), from), length)
        : length;
  }

  private static Length smaller(Length length) {
    int twelve = length.unit() == Unit.YEAR ? 12 : length.unit() == Unit.HOUR ? 60 : 1;
    Unit unit = length.unit() == Unit.YEAR ? Unit.MONTH : Unit.MINUTE;
    return twelve == 1 ? length : new Length(length.amount().times(twelve), unit, true);
  }

  static Sense event(Slots slots, List<String> arguments) {
    Unit unit = Unit.valueOf(upper(arguments.get(1)));
    return new FromEvent(Integer.parseInt(arguments.get(0)), unit, null);
  }

  static @Nullable Sense eventCounted(Slots slots, int sign) {
    Length length = length(slots);
    if (length == null || !length.amount().isWhole()) {
      return length;
    }
    return new FromEvent(sign * length.amount().whole(), length.unit(), length);
  }

  static @Nullable Sense vaguely(Slots slots) {
    Node node = slots.node(Kind.VAGUELY);
    Word word = node == null ? null : node.word(Kind.VAGUELY);
    return word == null ? null : Named.vaguely(word.code());
  }
}
