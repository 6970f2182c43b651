package rashomon.claim;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Finds when it happened: the time that stands nearest in its clause. */
final class Timing {

  /** So far before "of 2016" the word may stand that ranks. */
  private static final int RANKED = 5;

  /** What a time stands further off that an "and" parts from the deed. */
  private static final int PARTED = 8;

  private Timing() {}

  static When of(Line line, int from, int to) {
    Mention<Time> best = null;
    for (Mention<Time> time : line.all(Time.class)) {
      if (tellsEvent(time.meaning())
          && !tellsSaying(line, time, from)
          && !isRanked(line, time)
          && !tellsOther(line, time, to)
          && (best == null || apart(line, time, from, to) < apart(line, best, from, to))) {
        best = time;
      }
    }
    return best == null ? When.UNKNOWN : when(best);
  }

  /** "Saturday's blast", "Fridays attack": the day right before the word. */
  static When beside(Line line, int from) {
    for (Mention<Time> time : line.all(Time.class)) {
      boolean beside = time.to() <= from && from - time.to() <= 2 && tellsEvent(time.meaning());
      if (beside
          && !line.norm(time.from() - 1).equals("on")
          && !tellsSaying(line, time, time.to())) {
        return when(time);
      }
    }
    return When.UNKNOWN;
  }

  /** "their first raid of 2016": which of that year, and not when in it. */
  private static boolean isRanked(Line line, Mention<Time> time) {
    Moment start = time.meaning().start();
    boolean of = line.norm(time.from() - 1).equals("of");
    boolean year =
        start != null && start.month() == 0 && (of || line.norm(time.from()).equals("this"));
    for (int i = time.from() - 1; year && i >= Math.max(0, time.from() - RANKED); i--) {
      if (OneOf.of("first|second|third|latest|last|worst|deadliest|bloodiest|biggest|heaviest")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** A day, a month, a minute; no week, no end of something, no recurring time. */
  private static boolean tellsEvent(Time time) {
    boolean week = time.value().contains("-W");
    boolean bound = time.bearing() == Bearing.UNTIL || time.bearing() == Bearing.BEFORE;
    return time.isResolved() && !week && !bound && time.type() != Time.Type.SET;
  }

  /** "said on Sunday", "announced Friday": when it was said, not when it happened. */
  static boolean tellsSaying(Line line, Mention<Time> time, int trigger) {
    int i = time.from() - 1;
    if (line.norm(i).equals("on") || line.norm(i).equals("late") || line.norm(i).equals("early")) {
      i--;
    }
    boolean saying =
        isSaying(line.norm(i)) || isSaying(line.norm(time.to())) && time.to() != trigger;
    return saying && !(line.norm(i).equals("reported") && i == trigger);
  }

  /** "killed in a town that has been besieged for years": another clause's time. */
  static boolean tellsOther(Line line, Mention<Time> time, int to) {
    if (isOfClause(line, time, to) || isOfParticiple(line, time, to)) {
      return true;
    }
    boolean since =
        time.meaning().bearing() == Bearing.SINCE
            || time.meaning().start() != null && !time.meaning().start().hasDay();
    for (int i = to; since && i < time.from(); i++) {
      if (OneOf.of("which|who|where").has(line.norm(i)) || isSuffered(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a war that has ruined the country since 2013": how long that has gone on. */
  private static boolean isSuffered(Line line, int that) {
    return line.norm(that).equals("that")
        && line.is(that + 1, WordClass.HAVE)
        && !line.is(that - 1, WordClass.VERB);
  }

  /** "freed two men kidnapped in May", "near the post of X, taken Monday": when that was done. */
  private static boolean isOfParticiple(Line line, Mention<Time> time, int to) {
    int verb = time.from() - 1;
    while (OneOf.of("on|in|late|early|last").has(line.norm(verb))) {
      verb--;
    }
    boolean held =
        OneOf.of("kidnapped|abducted|captured|seized|arrested|detained|imprisoned|taken|retaken")
            .has(line.norm(verb));
    boolean apart = line.norm(verb - 1).equals(",");
    for (int i = to; held && !apart && i < verb; i++) {
      boolean joined = OneOf.of("and|but|;|-").has(line.norm(i)) || line.is(i, WordClass.BE);
      if (joined || line.norm(i).equals(",") && i < verb - 1) {
        return false;
      }
    }
    return held && verb > to && !line.is(verb - 1, WordClass.BE);
  }

  /** "the siege, which began in May", "the posts that they had taken on Sunday". */
  private static boolean isOfClause(Line line, Mention<Time> time, int to) {
    boolean clause = false;
    for (int i = to; i < time.from(); i++) {
      boolean own =
          OneOf.of("started|began|begun|had").has(line.norm(i))
              || line.norm(i).equals("was") && line.norm(i + 1).equals("imposed");
      if (clause && own) {
        return true;
      }
      clause |= OneOf.of("which|that|who").has(line.norm(i)) && !line.is(i - 1, WordClass.VERB);
      clause &= !line.norm(i).equals(",") || OneOf.of("which|who").has(line.norm(i + 1));
    }
    return false;
  }

  private static boolean isSaying(String word) {
    return OneOf.of(
            "said|says|told|announced|reported|added|stated|statement|confirmed|declared|warned|claimed|acknowledged")
        .has(word);
  }

  /** Where only the month of the article is known, its weekdays lie in that month. */
  static void inMonth(Draft draft, Document document) {
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
  static When ofToll(Line line, int from, int to) {
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
      parted |= isSaying(line.norm(i)) && line.norm(i + 1).equals("that");
      parted |= line.norm(i).equals("and") && line.norm(i + 1).equals("for");
    }
    return distance(time, from, to) + (parted ? PARTED : 0);
  }

  private static int distance(Mention<Time> time, int from, int to) {
    return time.from() >= to ? time.from() - to : 2 + Math.max(0, from - time.to());
  }

  static When when(Mention<Time> mention) {
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
  static Time.@Nullable Length length(Line line, int from, int to) {
    Mention<Time> best = null;
    for (Mention<Time> time : line.all(Time.class)) {
      boolean length = time.meaning().isDuration() && time.meaning().length() != null;
      if (length && (best == null || distance(time, from, to) < distance(best, from, to))) {
        best = time;
      }
    }
    return best == null ? null : best.meaning().length();
  }
}
