package rashomon.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clock times and parts of the day from the places of a pattern. */
final class Clocks {

  private Clocks() {}

  static @Nullable Sense clock(Slots slots) {
    Clock clock = bare(slots);
    Node part = slots.node(Kind.PART);
    Node zone = slots.node(Kind.ZONE);
    if (clock != null && part != null) {
      Part hours = Part.of(part.word(Kind.PART));
      clock = new Clock(clock.hour(), clock.minute(), clock.hour() <= 12, "").within(hours);
    }
    return clock == null || zone == null ? clock : clock.in(zone.word(Kind.ZONE).text());
  }

  private static @Nullable Clock bare(Slots slots) {
    Node named = slots.node(Kind.NAMED_CLOCK);
    if (named != null) {
      return new Clock(Digits.leading(named.word(Kind.NAMED_CLOCK).text()), 0, false, "");
    }
    Node four = slots.node(Kind.HHMM);
    if (four != null) {
      return four(four);
    }
    Node colon = slots.node(Kind.CLOCK);
    Node dot = colon == null ? slots.node(Kind.DOT_CLOCK) : colon;
    Node number = dot == null ? slots.node(Kind.NUMBER) : dot;
    return number == null ? null : withMeridiem(number, slots.node(Kind.MERIDIEM));
  }

  private static @Nullable Clock withMeridiem(Node number, @Nullable Node meridiem) {
    Digits digits = Digits.of(number.norm());
    boolean word = digits.length(0) == 0;
    int hour = word && number.amount() != null ? number.amount().whole() : digits.value(0);
    int minute = digits.value(1);
    if (meridiem == null) {
      return hour > 24 ? null : Clock.of(digits, hour, minute);
    }
    if (hour < 1 || hour > 12) {
      return hour > 24 ? null : new Clock(hour, minute, false, "");
    }
    return new Clock(hour % 12 + meridiem.value(Kind.MERIDIEM), minute, false, "");
  }

  static @Nullable Sense hours(Slots slots) {
    Node meridiem = slots.node(Kind.MERIDIEM);
    Node first = slots.place(0);
    Node last = slots.place(2);
    if (first == null || last == null) {
      return null;
    }
    Clock end = withMeridiem(last, meridiem);
    Clock start = withMeridiem(first, meridiem);
    if (start == null || end == null) {
      return null;
    }
    boolean crosses = start.minutes() > end.minutes();
    Clock before = new Clock((start.hour() + 12) % 24, start.minute(), false, "");
    return new Hours(crosses ? before : start, end);
  }

  /** Two clock times of four digits that share their zone: 0600-1100 GMT. */
  static @Nullable Sense hhmmHours(Slots slots) {
    Node first = slots.node(Kind.HHMM);
    Node last = slots.node(Kind.HHMM, 2);
    Node zone = slots.node(Kind.ZONE);
    if (first == null || last == null || zone == null) {
      return null;
    }
    String name = zone.word(Kind.ZONE).text();
    return new Hours(four(first).in(name), four(last).in(name));
  }

  private static Clock four(Node node) {
    int value = Digits.leading(node.norm());
    return new Clock(value / 100, value % 100, false, "");
  }

  /** Half past two, a quarter to six, ten minutes past seven. */
  static @Nullable Sense pastHour(Slots slots) {
    Node second = slots.node(Kind.NUMBER, 2);
    Node first = slots.node(Kind.NUMBER);
    Node hour = second == null ? first : second;
    if (hour == null || hour.amount() == null || hour.amount().whole() > 12) {
      return null;
    }
    boolean counts = second != null && first != null && first.amount() != null;
    int minutes = slots.has("half") ? 30 : counts ? first.amount().whole() : 15;
    int all = hour.amount().whole() * 60 + (slots.has("to") ? -minutes : minutes);
    Clock clock = new Clock(all / 60, all % 60, true, "");
    Node part = slots.node(Kind.PART);
    return part == null ? clock : clock.within(Part.of(part.word(Kind.PART)));
  }

  static @Nullable Part part(Slots slots) {
    Node node = slots.node(Kind.PART);
    Word word = node == null ? null : node.word(Kind.PART);
    if (word == null) {
      return null;
    }
    Part part = Part.of(word);
    return slots.has("early")
        ? part.narrowed(Mod.START)
        : slots.has("late")
            ? part.narrowed(Mod.END)
            : slots.has("mid") ? part.narrowed(Mod.MID) : part;
  }

  static @Nullable Sense dayPart(Slots slots, List<String> arguments) {
    Part part = part(slots);
    int days = Integer.parseInt(arguments.get(0));
    Shift day = new Shift(days, Unit.DAY, Lengths.origin(arguments));
    return new Joined(day, part == null ? new Part("NI", 18, 30) : part);
  }
}
