package rashomon.mention.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.text.Like;

/** What phrases that have been read before mean together. */
final class Joins {

  private static final int MOST_MINUTES = 14 * 60;

  private Joins() {}

  /** A day with a clock time or a part of the day, in either order. */
  static @Nullable Sense join(Slots slots) {
    Sense first = slots.sense(1);
    OfDay lexical = Clocks.part(slots);
    if (lexical != null) {
      return first instanceof Clock clock
          ? clock.within((Part) lexical)
          : Joined.of(first, lexical);
    }
    Sense second = slots.sense(2);
    if (first instanceof OfDay part) {
      return second instanceof Part p && part instanceof Clock c
          ? c.within(p)
          : Joined.of(second, part);
    }
    return second instanceof OfDay part ? Joined.of(first, part) : null;
  }

  static @Nullable Sense zone(Slots slots) {
    Node node = slots.node(Kind.ZONE);
    Word zone = node == null ? null : node.word(Kind.ZONE);
    return zone == null ? null : in(slots.sense(1), zone.text());
  }

  private static @Nullable Sense in(Sense sense, String zone) {
    if (sense instanceof Clock clock) {
      return clock.in(zone);
    }
    return sense instanceof Joined joined && joined.part() instanceof Clock clock
        ? new Joined(joined.day(), clock.in(zone))
        : null;
  }

  /** The "+0200" of a mail's date. */
  static @Nullable Sense zoneDigits(Slots slots) {
    int value = slots.value(Kind.HHMM);
    return in(slots.sense(1), String.format(Locale.ROOT, "+%02d:%02d", value / 100, value % 100));
  }

  /** "10:00 a.m. (07:00 GMT)": the second time tells the offset of the first. */
  static @Nullable Sense twin(Slots slots) {
    Sense first = slots.sense(1);
    Clock here = clock(first);
    Clock there = clock(slots.sense(2));
    if (here == null || there == null || !Like.of("[+-]\\d\\d:\\d\\d").is(there.zone())) {
      return null;
    }
    int zone = minutes(there.zone());
    int ahead = Math.floorMod(here.minutes() - there.minutes() + zone + 720, 1440) - 720;
    if (Math.abs(ahead) > MOST_MINUTES || ahead % 15 != 0) {
      return null;
    }
    int size = Math.abs(ahead);
    String sign = ahead < 0 ? "-" : "+";
    return in(first, String.format(Locale.ROOT, "%s%02d:%02d", sign, size / 60, size % 60));
  }

  private static @Nullable Clock clock(Sense sense) {
    Sense part = sense instanceof Joined joined ? joined.part() : sense;
    return part instanceof Clock clock ? clock : null;
  }

  private static int minutes(String offset) {
    int minutes = Digits.leading(offset.substring(1)) * 60 + Digits.leading(offset.substring(4));
    return offset.charAt(0) == '-' ? -minutes : minutes;
  }

  /** "Two days after Christmas". */
  static @Nullable Sense offset(Slots slots, int sign) {
    return slots.sense(1) instanceof Length length ? length.from(slots.sense(2), sign) : null;
  }

  /** Friday of last week, April last year. */
  static @Nullable Sense within(Sense inner, Sense outer) {
    Sense bare = inner instanceof Modified modified ? modified.of() : inner;
    boolean week = outer.kind() == Kind.A_WEEK;
    boolean fits = week ? bare instanceof Weekday : bare instanceof Yearly y && y.statedYear() == 0;
    return fits ? Within.of(inner, outer) : null;
  }

  /** {@code mod END}, of the first phrase or of the one whose number follows. */
  static Sense mod(Slots slots, List<String> arguments) {
    int phrase = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 1;
    return new Modified(Mod.valueOf(arguments.get(0)), slots.sense(phrase));
  }

  static Sense halfOf(Slots slots) {
    return Within.of(new YearPart(2, slots.has("first") ? 1 : 2), slots.sense(1));
  }

  static @Nullable Sense apposition(Sense first, Sense second) {
    if (first instanceof Joined joined) {
      Sense day = apposition(joined.day(), second);
      return day == null ? null : new Joined(day, joined.part());
    }
    Sense bare = first instanceof Modified modified ? modified.of() : first;
    if (second instanceof Calendar || second instanceof NumericDate) {
      boolean named = bare instanceof Weekday || bare instanceof Shift || bare instanceof Holiday;
      boolean weekday = bare instanceof Weekday && second instanceof Calendar;
      return weekday ? ((Calendar) second).on(((Weekday) bare).day()) : named ? second : null;
    }
    boolean text = bare instanceof Shift shift && shift.origin() == Shift.Origin.TEXT;
    boolean weekday = second instanceof Weekday && !(bare instanceof Weekday);
    return !weekday ? null : text ? second : first;
  }

  static Sense moved(Slots slots, List<String> arguments) {
    Unit unit = Unit.valueOf(arguments.get(1).toUpperCase(Locale.ROOT));
    return new Offset(Integer.parseInt(arguments.get(0)), unit, slots.sense(1));
  }

  /** The night between the two days of a span. */
  static @Nullable Sense nightSpan(Slots slots) {
    Sense last = slots.sense(1) instanceof Range range ? range.first() : null;
    for (Node node : slots.nodes()) {
      last = node.sense() instanceof Range range ? range.first() : last;
    }
    return last == null ? null : new Joined(last, new Part("NI", 18, 30));
  }

  /** The night that ends in the morning of a day. */
  static Sense nightInto(Slots slots, String which) {
    Sense day = slots.sense(Integer.parseInt(which));
    return new Joined(new Offset(-1, Unit.DAY, day), new Part("NI", 18, 30));
  }
}
