package rashomon.claim.truce;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.ClockTime;
import rashomon.claim.Quote;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.text.Like;

/**
 * Gives a truce that "took effect from 2:30 pm" the day that the sentences around it speak of, and
 * an end on a weekday the first such day after its start.
 */
final class Hours {

  private static final String WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
  private static final int NEXT = 3;

  private Hours() {}

  static void settle(List<Draft> truces, Mentions mentions, @Nullable LocalDate published) {
    truces.forEach(draft -> draft.window = thisYear(draft, published));
    truces.forEach(draft -> draft.window = opened(draft, published));
    truces.forEach(draft -> draft.window = past(draft, published));
    for (Draft draft : truces) {
      if (draft.action == Action.STARTED && draft.window.start() == null) {
        Moment start = start(draft.line, mentions);
        Window w = draft.window;
        draft.window = start == null ? w : new Window(start, w.end(), w.length(), w.permanent());
      }
    }
    Moment start =
        truces.stream()
            .map(d -> d.window.start())
            .filter(m -> m != null && m.hasClock())
            .findFirst()
            .orElse(null);
    truces.forEach(draft -> draft.window = nearer(draft, start));
  }

  /**
   * A clock time that took its day from around it: of "had agreed on a truce from 17:00" it need
   * not be the day of the news, of an end at 10:00 not the day of the sentence before.
   */
  private static Window opened(Draft draft, @Nullable LocalDate published) {
    Window w = draft.window;
    Mention<Time> starts = bare(draft.line, w.start());
    Mention<Time> ends = bare(draft.line, w.end());
    if (starts != null && w.start() != null && isPast(draft) && isOn(w.start(), published)) {
      String words = Quote.words(draft.line, starts.from(), starts.to());
      return w.between(null, w.end()).worded(words).open(ClockTime.of(w.start()), w.to());
    }
    boolean clocked = w.start() != null && w.start().hasClock();
    if (ends != null && w.end() != null && !clocked && !isOn(w.end(), published)) {
      String words = "until " + Quote.words(draft.line, ends.from(), ends.to());
      return w.between(w.start(), null).worded(words).open(w.from(), ClockTime.of(w.end()));
    }
    return w;
  }

  /** "It did not start until Sunday", told on Friday: the Sunday before. */
  private static Window past(Draft draft, @Nullable LocalDate published) {
    Moment start = draft.window.start();
    LocalDate day = start == null ? null : start.date();
    boolean late = day != null && published != null && day.isAfter(published) && !start.hasClock();
    for (Mention<Time> mention : late ? draft.line.all(Time.class) : List.<Mention<Time>>of()) {
      boolean same = start != null && start.equals(mention.meaning().start());
      if (same && day != null && WindowTimes.isNotUntil(draft.line, mention)) {
        return draft.window.between(Moment.of(day.minusDays(7)), draft.window.end());
      }
    }
    return draft.window;
  }

  private static boolean isOn(Moment moment, @Nullable LocalDate published) {
    return published != null && published.equals(moment.date());
  }

  /** "had agreed": before the news, by nobody knows how long. */
  private static boolean isPast(Draft draft) {
    for (int i = Math.max(0, draft.from - 3); i < draft.to; i++) {
      if (draft.line.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** The mention of that moment that names a clock time alone. */
  private static @Nullable Mention<Time> bare(Line line, @Nullable Moment moment) {
    for (Mention<Time> mention : line.all(Time.class)) {
      boolean same = moment != null && moment.equals(mention.meaning().start());
      if (same && ClockTime.isBare(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** A day without a year that was read into next year: news do not announce so far ahead. */
  private static Window thisYear(Draft draft, @Nullable LocalDate published) {
    Window w = draft.window;
    boolean stated =
        draft.line.sentence().tokens().stream()
            .anyMatch(t -> Like.of("(19|20)\\d\\d").is(t.norm()));
    return published == null || stated
        ? w
        : w.between(back(w.start(), published), back(w.end(), published));
  }

  private static @Nullable Moment back(@Nullable Moment moment, LocalDate published) {
    boolean far =
        moment != null
            && moment.hasDay()
            && YearMonth.of(moment.year() - 1, moment.month()).isValidDay(moment.day())
            && moment.earliest().toLocalDate().isAfter(published.plusMonths(6));
    return moment == null || !far
        ? moment
        : new Moment(
            moment.year() - 1,
            moment.month(),
            moment.day(),
            moment.hour(),
            moment.minute(),
            moment.offset());
  }

  private static @Nullable Moment start(Line line, Mentions mentions) {
    for (Mention<Time> mention : line.all(Time.class)) {
      Moment later = later(line, mention, mentions);
      if (later != null) {
        return later;
      }
      ClockTime clock = ClockTime.of(mention.meaning());
      boolean starts =
          mention.meaning().bearing() == Bearing.FROM || WindowTimes.starts(line, mention);
      if (starts && clock != null) {
        LocalDate day = day(line.sentence().index(), mentions);
        boolean other =
            day != null && clock.weekday() != null && clock.weekday() != day.getDayOfWeek();
        return day == null || other
            ? null
            : Moment.at(LocalDateTime.of(day, clock.time()), clock.offset());
      }
    }
    return null;
  }

  /** "It did not start until Saturday": the first one after the day of the sentences before. */
  private static @Nullable Moment later(Line line, Mention<Time> mention, Mentions mentions) {
    String value = mention.meaning().value();
    if (!Like.of("XXXX-WXX-\\d").is(value) || !WindowTimes.isNotUntil(line, mention)) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(value.charAt(value.length() - 1) - '0');
    LocalDate told = day(mentions, line.sentence().index());
    for (int gap = 1; told == null && gap <= NEXT; gap++) {
      told = day(mentions, line.sentence().index() - gap);
    }
    return told == null ? null : Moment.of(told.with(TemporalAdjusters.next(weekday)));
  }

  /** The day named nearest, of two as near the one before. */
  private static @Nullable LocalDate day(int sentence, Mentions mentions) {
    for (int gap = 0; gap <= NEXT; gap++) {
      LocalDate before = day(mentions, sentence - gap);
      LocalDate found = before != null ? before : day(mentions, sentence + gap);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Mentions mentions, int sentence) {
    if (sentence < 0 || sentence >= mentions.lines().size()) {
      return null;
    }
    Line line = mentions.lines().get(sentence);
    for (Mention<Time> mention : line.all(Time.class)) {
      Time time = mention.meaning();
      Moment start = time.start();
      boolean point = start != null && start.hasDay() && start.equals(time.end());
      boolean tally = line.is(mention.from() - 1, "of");
      if (point && start != null && !tally && !WindowTimes.isEnd(line, mention)) {
        return start.date();
      }
    }
    return null;
  }

  /** "until noon Thursday", told after that Thursday: the one that follows the truce's start. */
  private static Window nearer(Draft draft, @Nullable Moment start) {
    Window w = draft.window;
    Moment end = w.end();
    if (start == null || end == null || !end.hasClock() || !isBareWeekday(draft.line, end)) {
      return w;
    }
    boolean late =
        Duration.between(start.earliest(), end.earliest()).compareTo(Duration.ofDays(7)) > 0;
    Moment earlier = Moment.at(end.earliest().minusDays(7), end.offset());
    return late ? w.between(w.start(), earlier) : w;
  }

  private static boolean isBareWeekday(Line line, Moment end) {
    for (Mention<Time> mention : line.all(Time.class)) {
      boolean next = false;
      boolean weekday = false;
      for (int i = mention.from(); i < mention.to(); i++) {
        next |=
            line.isOneOf(i, "next|following|coming")
                || line.token(i).isNumber() && line.norm(i).length() == 4;
        weekday |= line.isOneOf(i, WEEKDAY);
      }
      if (weekday && !next && end.equals(mention.meaning().end())) {
        return true;
      }
    }
    return false;
  }
}
