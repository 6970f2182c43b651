package rashomon.episode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.text.CalendarNames;

/**
 * Days of the month that an undated article names without a year, with the weekday where it tells
 * one: "Thursday, April 22" was in 2021, and in no other year around it.
 */
final class PartialDates {

  /** Before such a day among the features. */
  static final String ON = "on ";

  /** Longer flare-ups tell nothing by their days. */
  private static final int LONG = 60;

  private static final Pattern DAY = Pattern.compile("^XXXX-(\\d\\d-\\d\\d)");

  private static final Pattern MONTH = Pattern.compile("^\\d{4}-\\d\\d(?=$|-)");

  private PartialDates() {}

  /** "on 04-22", and "on 04-22 THURSDAY". */
  static Map<String, String> of(Account account) {
    Map<String, String> dates = new TreeMap<>();
    for (Mention<Time> mention : account.mentions().of(Time.class)) {
      Matcher day = DAY.matcher(mention.meaning().value());
      if (day.find()) {
        String words = mention.span().of(account.document().text()).replaceAll("\\s+", " ");
        dates.put(ON + day.group(1), words);
        DayOfWeek weekday = weekday(words);
        if (weekday != null) {
          dates.put(ON + day.group(1) + " " + weekday, words);
        }
      }
    }
    return dates;
  }

  /** The months that it names with their year in words: "2021-04" of "April 2021". */
  static Set<String> months(Account account) {
    Set<String> months = new TreeSet<>();
    for (Mention<Time> mention : account.mentions().of(Time.class)) {
      Matcher month = MONTH.matcher(mention.meaning().value());
      String words = mention.span().of(account.document().text());
      if (month.find() && words.contains(month.group().substring(0, 4))) {
        months.add(month.group());
      }
    }
    return months;
  }

  /** All that an undated article may name of these days. */
  static Map<String, String> of(Days days) {
    Map<String, String> dates = new TreeMap<>();
    if (days.last().isAfter(days.first().plusDays(LONG))) {
      return dates;
    }
    for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
      String date = ON + day.toString().substring(5);
      dates.put(date, Naming.day(day));
      dates.put(date + " " + day.getDayOfWeek(), Naming.day(day));
    }
    return dates;
  }

  private static @Nullable DayOfWeek weekday(String words) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (words.contains(CalendarNames.of(day))) {
        return day;
      }
    }
    return null;
  }
}
