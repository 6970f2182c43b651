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
      clock = (clock.hour() <= 12 ? clock.ofEitherHalf() : clock).within(hours);
    }
    return clock == null || zone == null ? clock : clock.in(zone.word(Kind.ZONE).text());
  }

  private static @Nullable Clock bare(Slots slots) {
    Node named = slots.node(Kind.NAMED_CLOCK);
    if (named != null) {
      return Clock.at(Digits.leading(named.word(Kind.NAMED_CLOCK).text()), 0);
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
    int second = digits.length(2) > 0 ? digits.value(2) : -1;
    boolean half = meridiem != null && hour >= 1 && hour <= 12;
    int moved = half ? hour % 12 + meridiem.value(Kind.MERIDIEM) : hour;
    boolean open = meridiem == null && digits.length(0) < 2;
    return hour > 24 ? null : new Clock(moved, digits.value(1), second, open, "");
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
    Clock before = Clock.at((start.hour() + 12) % 24, start.minute());
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
    return Clock.at(value / 100, value % 100);
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
    Clock clock = Clock.at(all / 60, all % 60).ofEitherHalf();
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
