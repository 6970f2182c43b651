package rashomon.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Interval;
import rashomon.text.Sentence;

/**
 * Reads the time expressions of an article. What neither the article's day nor its other dates
 * settle stays unresolved: words and a value such as {@code XXXX-WXX-5}, without start and end.
 */
public final class TimeReader {

  /** How many sentences back a clock time may find its day. */
  private static final int BACK = 2;

  private static final Context NOWHERE =
      new Context(null, true, null, Memory.EMPTY, Direction.OPEN, null);

  private final TimeWords words;

  public TimeReader(TimeWords words) {
    this.words = words;
  }

  /** All time expressions, in order of the text; offsets are the sentences'. */
  public List<Mention<Time>> read(Document document, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      find(sentence, found);
    }
    return place(found, Setting.of(document.anchor(), found));
  }

  private void find(Sentence sentence, List<Found> found) {
    List<Node> nodes = Lexer.nodes(words, sentence);
    for (Node node : words.grammar().read(nodes, sentence)) {
      if (node.sense() != null && !(node.sense() instanceof Nothing)) {
        found.add(Found.of(sentence, nodes, node, node.sense()));
      }
    }
  }

  private static List<Mention<Time>> place(List<Found> found, Context start) {
    List<Mention<Time>> mentions = new ArrayList<>();
    Context context = start;
    Time before = null;
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Bearing bearing = bearing(found, i);
      boolean ends = i > 0 && bearing == Bearing.UNTIL && begins(before, found.get(i - 1), one);
      Direction direction = ends ? Direction.FUTURE : Tense.of(one, bearing);
      Context here = ends ? context.from(before) : context;
      Time event = one.sense() instanceof FromEvent ? Events.day(one, found, mentions) : null;
      Time time = place(found, i, bearing, here.looking(direction, event));
      boolean after = ends || i > 0 && isNight(before) && found.get(i - 1).isOf(one);
      time = after ? afterStart(time, before, one) : time;
      mentions.add(mention(one, time));
      context = context.after(time, one.sentence().index());
      before = time;
    }
    return mentions;
  }

  /** Whether the time before is, in the same sentence, the beginning of what this one ends. */
  private static boolean begins(@Nullable Time before, Found first, Found one) {
    return before != null && before.bearing() == Bearing.FROM && first.isOf(one);
  }

  private static Bearing bearing(List<Found> found, int i) {
    Found one = found.get(i);
    if (i > 0 && Bearings.links(found.get(i - 1), one)) {
      return Bearing.UNTIL;
    }
    Bearing bearing = Bearings.of(one);
    boolean begins = i + 1 < found.size() && Bearings.links(one, found.get(i + 1));
    return begins && bearing != Bearing.SINCE ? Bearing.FROM : bearing;
  }

  private static Time place(List<Found> found, int i, Bearing bearing, Context context) {
    Found one = found.get(i);
    Time nearby = one.sense() instanceof OfDay ? nearby(found, i, context) : context.nearby();
    Sense sense = bearing == Bearing.FROM ? withYear(found, i) : one.sense();
    if (bearing == Bearing.SINCE && sense instanceof Clock clock) {
      sense = clock.begins();
    }
    return sense.place(context.looking(context.direction(), nearby)).bearing(bearing);
  }

  /** "From 18 May to 4 July 1863": the beginning takes the year of the end. */
  private static Sense withYear(List<Found> found, int i) {
    Found one = found.get(i);
    Found next = i + 1 < found.size() ? found.get(i + 1) : one;
    boolean takes =
        one.sense() instanceof Calendar begin
            && next.sense() instanceof Calendar end
            && begin.year() == 0
            && end.year() > 0
            && begin.month() <= end.month()
            && Bearings.links(one, next);
    return takes
        ? Within.of(one.sense(), new Calendar(next.sense().statedYear(), 0, 0))
        : one.sense();
  }

  /** The day that a bare clock time is on: named in its sentence, before it or else after it. */
  private static @Nullable Time nearby(List<Found> found, int i, Context context) {
    Found one = found.get(i);
    int last = context.memory().daySentence();
    if (context.lastDay() != null && last == one.sentence().index()) {
      return Times.day(context.lastDay());
    }
    for (int k = i + 1; k < found.size() && found.get(k).isOf(one); k++) {
      Found next = found.get(k);
      Kind kind = next.sense().kind();
      if (kind == Kind.A_DAY || kind == Kind.A_TIME) {
        Direction direction = Tense.of(next, bearing(found, k));
        return next.sense().place(context.looking(direction, null));
      }
    }
    boolean near = last >= 0 && one.sentence().index() - last <= BACK && context.isRecent();
    return context.lastDay() != null && near ? Times.day(context.lastDay()) : null;
  }

  private static boolean isNight(@Nullable Time time) {
    return time != null && time.value().endsWith("TNI");
  }

  /**
   * "From noon Friday until 10 am", "the night of 14 July ... at dawn": the later one of two lies
   * after the first, on the next day if need be.
   */
  private static Time afterStart(Time time, Time before, Found one) {
    boolean bare = one.sense() instanceof Clock || one.sense() instanceof Part;
    Interval end = time.interval();
    Interval start = before.interval();
    LocalDate day = Times.onlyDay(time);
    boolean clocks = start != null && !before.type().equals(Time.Type.DATE);
    if (!bare || !clocks || end == null || day == null || end.to().isAfter(start.from())) {
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
