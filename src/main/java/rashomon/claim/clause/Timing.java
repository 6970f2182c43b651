package rashomon.claim.clause;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import rashomon.claim.When;
import rashomon.document.Document;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Finds when it happened: the time that stands nearest in its clause. */
public final class Timing {

  /** What a time stands further off that an "and" parts from the deed. */
  private static final int PARTED = 8;

  /** So many words may lead to the day: "early on". */
  private static final int LEADING = 2;

  private Timing() {}

  public static When of(Line line, int from, int to) {
    Mention<Time> best = null;
    for (Mention<Time> time : line.all(Time.class)) {
      if (tellsEvent(time.meaning())
          && !tellsSaying(line, time, from)
          && !OtherTimes.isRanked(line, time)
          && !OtherTimes.tells(line, time, to)
          && (best == null || apart(line, time, from, to) < apart(line, best, from, to))) {
        best = time;
      }
    }
    return best == null ? When.UNKNOWN : when(best);
  }

  /** "Saturday's blast", "Fridays attack": the day right before the word. */
  public static When beside(Line line, int from) {
    for (Mention<Time> time : line.all(Time.class)) {
      boolean beside = time.to() <= from && from - time.to() <= 2 && tellsEvent(time.meaning());
      if (beside && !line.is(time.from() - 1, "on") && !tellsSaying(line, time, time.to())) {
        return when(time);
      }
    }
    return When.UNKNOWN;
  }

  /** A day, a month, a minute; no week, no end of something, no recurring time. */
  private static boolean tellsEvent(Time time) {
    boolean week = time.value().contains("-W");
    boolean bound = time.bearing() == Bearing.UNTIL || time.bearing() == Bearing.BEFORE;
    return time.isResolved() && !week && !bound && time.type() != Time.Type.SET;
  }

  /** "said on Sunday", "announced Friday": when it was said, not when it happened. */
  public static boolean tellsSaying(Line line, Mention<Time> time, int trigger) {
    int i = time.from() - 1;
    if (line.is(i, "on") || line.is(i, "late") || line.is(i, "early")) {
      i--;
    }
    boolean saying =
        isSaying(line.norm(i)) || isSaying(line.norm(time.to())) && time.to() != trigger;
    return saying && !(line.is(i, "reported") && i == trigger) || isOfSource(line, time);
  }

  /** "According to a source in the army on Monday, ...": when the source said so. */
  private static boolean isOfSource(Line line, Mention<Time> time) {
    boolean opens = line.is(0, "according") && line.is(1, "to");
    boolean ends = line.is(time.to(), ",");
    for (int i = 2; opens && ends && i < time.from(); i++) {
      ends = !line.isMark(i) && !line.is(i, WordClass.VERB);
    }
    return opens && ends;
  }

  private static boolean isSaying(String word) {
    return OneOf.of(
            "said|says|told|announced|reported|added|stated|statement|confirmed|declared|warned|claimed|acknowledged|insisted|insists|estimated|condemned|denounced|deplored|mourned|buried|commemorated|admitted|conceded|denied|alleged|counted")
        .has(word);
  }

  /** Where only the month of the article is known, its weekdays lie in that month. */
  public static void inMonth(Draft draft, Document document) {
    String published = document.anchor().value();
    boolean weekday =
        draft.line.all(Time.class).stream()
            .anyMatch(t -> t.meaning().value().startsWith("XXXX-WXX-"));
    if (!draft.when.isKnown() && published.length() == 7 && weekday) {
      YearMonth month = YearMonth.parse(published);
      draft.when = new When(Moment.of(month), null, false, "");
    }
  }

  /**
   * For a toll the day stands between its word and its figure; before it, it is when it was told.
   */
  public static When ofToll(Line line, int from, int to) {
    for (Mention<Time> time : line.all(Time.class)) {
      if (time.from() >= from && time.to() <= to && tellsEvent(time.meaning())) {
        return when(time);
      }
    }
    return When.UNKNOWN;
  }

  /**
   * "blamed for two raids on Monday and for killing", "Earlier on Monday it said that": further.
   */
  private static int apart(Line line, Mention<Time> time, int from, int to) {
    boolean parted = false;
    for (int i = time.to(); i < from; i++) {
      parted |= isSaying(line.norm(i)) && line.is(i + 1, "that");
      parted |= line.is(i, "and") && line.is(i + 1, "for");
    }
    return distance(time, from, to) + (parted ? PARTED : 0);
  }

  private static int distance(Mention<Time> time, int from, int to) {
    return time.from() >= to ? time.from() - to : 2 + Math.max(0, from - time.to());
  }

  public static When when(Mention<Time> mention) {
    Time time = mention.meaning();
    Moment start = time.start();
    Moment end = time.end();
    if (time.bearing() == Bearing.SINCE) {
      return new When(start, null, true, "");
    }
    boolean point = start == null || start.equals(end);
    return new When(start, point ? null : end, false, "");
  }

  /** The duration said nearest, or null: "for more than two years". */
  public static Time.@Nullable Length length(Line line, int from, int to) {
    Mention<Time> best = null;
    for (Mention<Time> time : line.all(Time.class)) {
      boolean length = time.meaning().isDuration() && time.meaning().length() != null;
      if (length && (best == null || distance(time, from, to) < distance(best, from, to))) {
        best = time;
      }
    }
    return best == null ? null : best.meaning().length();
  }

  /** "captured on Sunday the town of X": the object stands behind the day. */
  public static int behind(Line line, int from) {
    int i = from;
    while (i < from + LEADING && line.isOneOf(i, "on|in|at|early|late")) {
      i++;
    }
    Mention<Time> time = line.at(i, Time.class);
    boolean object =
        time != null
            && (line.is(time.to(), WordClass.ARTICLE) || line.covered(time.to(), PlaceName.class));
    boolean over = time != null && line.isOneOf(time.to(), "of|over");
    return time == null ? from : object ? time.to() : over ? time.to() + 1 : from;
  }
}
