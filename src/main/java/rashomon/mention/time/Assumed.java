package rashomon.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * What TIMEX3's values assume where the text does not say: a clock time or a part of the day that
 * names no day is on the one that was spoken of last, else on the article's, and what has nothing
 * else to count from counts from the article's. Only the value says so; when it was stays unknown.
 */
final class Assumed {

  private static final String NO_DAY = "XXXX-XX-XX";

  private final Set<Integer> repeated;

  /**
   * @param found all of an article
   */
  Assumed(List<Found> found) {
    repeated =
        found.stream()
            .filter(one -> one.sense().kind() == Kind.A_SET)
            .map(one -> one.sentence().index())
            .collect(Collectors.toSet());
  }

  Time in(Context context, Found one, Time time) {
    if (time.isResolved()) {
      return time;
    }
    return countsFromText(one.sense())
        ? fromArticle(context, one, time)
        : onDay(context, one, time);
  }

  private static Time fromArticle(Context context, Found one, Time time) {
    Moment anchor = context.anchor();
    if (anchor == null || !anchor.hasDay()) {
      return time;
    }
    Context article = context.remembering(Memory.of(anchor)).looking(Direction.OPEN, null);
    return Times.valued(time, one.sense().place(article).value());
  }

  /** "From 10 am to 4 pm each day" is on no day. */
  private Time onDay(Context context, Found one, Time time) {
    boolean ofDay = one.sense() instanceof OfDay || one.sense() instanceof Hours;
    LocalDate day = ofDay && !repeated.contains(one.sentence().index()) ? day(context) : null;
    return day == null || !time.value().startsWith(NO_DAY)
        ? time
        : Times.valued(time, time.value().replace(NO_DAY, day.toString()));
  }

  private static @Nullable LocalDate day(Context context) {
    Moment anchor = context.anchor();
    return context.isRecent() ? context.lastDay() : anchor == null ? null : anchor.date();
  }

  /** "The next morning" counts from what was told before. */
  static boolean countsFromText(Sense sense) {
    Sense day = sense instanceof Joined joined ? joined.day() : sense;
    return day instanceof Shift shift && shift.origin() == Shift.Origin.TEXT
        || day instanceof Counted counted && counted.shift().origin() == Shift.Origin.TEXT;
  }
}
