package rashomon.lineup;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Naming;
import rashomon.text.CalendarNames;

/** A weekday that its date was not: "Tuesday 21 April" of a year in which it was a Wednesday. */
final class WeekdayCheck implements Check {

  private static final String DAYS = names(DayOfWeek.values(), WeekdayCheck::name);
  private static final String MONTHS = names(Month.values(), WeekdayCheck::name);

  /** Without {@code \b}, which looks back over all accents that a letter bears. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}_])(?<weekday>"
              + DAYS
              + "),?(?: the)? (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
              + "(?<month>"
              + MONTHS
              + ")|(?<month2>"
              + MONTHS
              + ") (?<day2>\\d{1,2})(?:st|nd|rd|th)?)"
              + "(?![\\p{L}\\p{Nd}_])(?:,? (?<year>\\d{4})(?![\\p{L}\\p{Nd}_]))?");

  private static <E> String names(E[] values, Function<E, String> name) {
    return Arrays.stream(values).map(name).collect(Collectors.joining("|"));
  }

  private static String name(DayOfWeek day) {
    return CalendarNames.of(day);
  }

  private static String name(Month month) {
    return CalendarNames.of(month);
  }

  @Override
  public List<Audit> check(Article article) {
    Map<String, Testimony> quotes = new LinkedHashMap<>();
    article.told().forEach(t -> quotes.putIfAbsent(t.claim().quote(), t));
    List<Audit> audits = new ArrayList<>();
    quotes.forEach(
        (quote, t) -> {
          Matcher date = DATE.matcher(quote);
          while (quote.contains("day") && date.find()) {
            String reason = reason(date, t, article.body());
            if (reason != null) {
              audits.add(article.audit(reason, "audit.weekday", List.of(t)));
            }
          }
        });
    return audits;
  }

  private static @Nullable String reason(Matcher date, Testimony t, Body body) {
    Integer year = date.group("year") != null ? Integer.valueOf(date.group("year")) : year(t, body);
    String month = date.group("month") != null ? date.group("month") : date.group("month2");
    String day = date.group("day") != null ? date.group("day") : date.group("day2");
    if (year == null) {
      return null;
    }
    try {
      LocalDate told =
          LocalDate.of(year, Month.valueOf(month.toUpperCase(Locale.ROOT)), Integer.parseInt(day));
      String was = name(told.getDayOfWeek());
      return was.equals(date.group("weekday"))
          ? null
          : Naming.day(told) + " " + year + " was a " + was + ", not a " + date.group("weekday");
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The year of the article, else of its episode. */
  private static @Nullable Integer year(Testimony t, Body body) {
    Integer year = t.account().document().anchor().year();
    LocalDate start = body.episode().start();
    return year != null || start == null ? year : Integer.valueOf(start.getYear());
  }
}
