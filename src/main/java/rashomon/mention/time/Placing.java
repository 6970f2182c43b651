package rashomon.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Interval;

/** Places an article's phrases one after another, each by those before it and around it. */
final class Placing {

  /** How many sentences back a clock time may find its day. */
  private static final int BACK = 2;

  private static final Context NOWHERE =
      new Context(null, true, null, Memory.EMPTY, Direction.OPEN, null);

  private final List<Found> found;
  private final Assumed assumed;
  private final List<Mention<Time>> mentions = new ArrayList<>();
  private Context context;

  Placing(List<Found> found, Context start) {
    this.found = found;
    this.assumed = new Assumed(found);
    this.context = start;
  }

  List<Mention<Time>> all() {
    Time before = null;
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      context = context.remembering(context.memory().at(one.sentence()));
      Time time = time(i, before);
      mentions.add(mention(one, time));
      context = context.remembering(context.memory().with(time, one));
      before = time;
    }
    return mentions.stream().filter(m -> !m.meaning().value().isEmpty()).toList();
  }

  private Time time(int i, @Nullable Time before) {
    Found one = found.get(i);
    Bearing bearing = bearing(i);
    boolean follows = before != null && i > 0 && found.get(i - 1).isOf(one);
    boolean ends = follows && bearing == Bearing.UNTIL && before.bearing() == Bearing.FROM;
    Direction direction = ends ? Direction.FUTURE : Tense.of(one, bearing);
    LocalDate day = context.lastDay();
    boolean told = day != null && isOfTold(one, direction, day);
    Context since = told && day != null ? context.from(Times.day(day)) : context;
    Context here = (ends ? context.from(before) : since).looking(direction, nearby(i));
    Time time = sense(i, bearing).place(here).bearing(bearing);
    Time placed = ends || follows && isNight(before) ? afterStart(time, before, one) : time;
    return Parts.parted(one, assumed.in(context, one, placed), here);
  }

  /** "Said on Monday that it would start on Friday": the Friday after that Monday. */
  private boolean isOfTold(Found one, Direction direction, LocalDate day) {
    boolean same = one.sentence().index() == context.memory().daySentence();
    if (!same || direction != Direction.FUTURE || !(one.sense() instanceof Weekday)) {
      return false;
    }
    LocalDate today = context.today();
    boolean would = false;
    for (int i = one.at() - 1; i >= 0 && !would; i--) {
      would = one.words().get(i).is("would");
    }
    return would && today != null && day.isBefore(today) && !context.history();
  }

  private Bearing bearing(int i) {
    Found one = found.get(i);
    if (i > 0 && Bearings.links(found.get(i - 1), one)) {
      return Bearing.UNTIL;
    }
    Bearing bearing = Bearings.of(one);
    boolean begins = i + 1 < found.size() && Bearings.links(one, found.get(i + 1));
    return begins && bearing != Bearing.SINCE ? Bearing.FROM : bearing;
  }

  private Sense sense(int i, Bearing bearing) {
    Sense sense = found.get(i).sense();
    boolean since = bearing == Bearing.SINCE && sense instanceof Clock;
    return since ? ((Clock) sense).begins() : withYear(i);
  }

  /** "From 18 May to 4 July 1863", "May and July 1863": the first takes the year of the second. */
  private Sense withYear(int i) {
    Found one = found.get(i);
    Found next = i + 1 < found.size() ? found.get(i + 1) : one;
    boolean takes =
        one.sense() instanceof Calendar begin
            && next.sense() instanceof Calendar end
            && begin.year() == 0
            && end.year() != 0
            && begin.month() <= end.month()
            && (Bearings.links(one, next) || Bearings.listed(one, next));
    Calendar year = new Calendar(next.sense().statedYear(), 0, 0);
    return takes ? Within.of(one.sense(), year) : one.sense();
  }

  /** The day that a phrase without one is on, or that it counts from. */
  private @Nullable Time nearby(int i) {
    Found one = found.get(i);
    if (one.sense() instanceof FromEvent) {
      return Events.day(one, found, mentions);
    }
    return one.sense() instanceof OfDay ? dayOf(i) : null;
  }

  /** The day of a bare clock time: named in its sentence, before it or else after it. */
  private @Nullable Time dayOf(int i) {
    Found one = found.get(i);
    LocalDate last = context.lastDay();
    int back = one.sentence().index() - context.memory().daySentence();
    if (last != null && back == 0) {
      return Times.day(last);
    }
    for (int k = i + 1; k < found.size() && found.get(k).isOf(one); k++) {
      Sense next = found.get(k).sense();
      boolean day = next.kind() == Kind.A_DAY || next.kind() == Kind.A_TIME;
      if (day && !Assumed.countsFromText(next)) {
        return next.place(context.looking(Tense.of(found.get(k), bearing(k)), null));
      }
    }
    return last != null && back <= BACK && context.isRecent() ? Times.day(last) : null;
  }

  private static boolean isNight(Time time) {
    return time.value().endsWith("TNI");
  }

  /**
   * "From noon Friday until 10 am", "the night of 14 July ... at dawn": the later one of two lies
   * after the first, on the next day if need be.
   */
  private static Time afterStart(Time time, Time before, Found one) {
    boolean bare = one.sense() instanceof Clock || one.sense() instanceof Part;
    Interval end = time.interval();
    Interval start = before.type() == Time.Type.DATE ? null : before.interval();
    LocalDate day = Times.onlyDay(time);
    if (!bare || start == null || end == null || day == null || end.to().isAfter(start.from())) {
      return time;
    }
    Context next = NOWHERE.looking(Direction.OPEN, Times.day(day.plusDays(1)));
    return one.sense().place(next).bearing(time.bearing());
  }

  private static Mention<Time> mention(Found one, Time time) {
    Node node = one.node();
    return new Mention<>(
        one.sentence().index(), node.from(), node.to(), node.span(), time, node.rule());
  }
}
