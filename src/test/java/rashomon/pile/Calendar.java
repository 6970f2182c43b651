package rashomon.pile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the dates of a text by whole weeks, so that its weekdays stay right. */
final class Calendar {

  private static final String MONTH =
      "(?<%s>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:t?\\.|[a-z]{1,6})?";

  private static final String DAY = "(?<%s>\\d{1,2})(?:st|nd|rd|th)?";

  /** In one pass, so that no date is moved twice. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)"
              + ("|" + MONTH + " " + DAY + "\\b(?!:)(?:,? (?<y1>\\d{4})\\b)?").formatted("m1", "d1")
              + ("|" + DAY + "(?: of)? " + MONTH + "\\b(?:,? (?<y2>\\d{4})\\b)?")
                  .formatted("d2", "m2")
              + ("|" + MONTH + ",? (?<y3>\\d{4})\\b").formatted("m3")
              + ")",
          Pattern.CASE_INSENSITIVE);

  private final int year;
  private final int weeks;

  Calendar(int year, int weeks) {
    this.year = year;
    this.weeks = weeks;
  }

  String moved(String text) {
    Matcher date = DATE.matcher(text);
    StringBuilder moved = new StringBuilder();
    while (date.find()) {
      date.appendReplacement(moved, Matcher.quoteReplacement(moved(date)));
    }
    return date.appendTail(moved).toString();
  }

  private String moved(Matcher date) {
    try {
      if (date.group("iso") != null) {
        return LocalDate.parse(date.group()).plusWeeks(weeks).toString();
      }
      if (date.group("m1") != null) {
        LocalDate day = day(date, "y1", "m1", date.group("d1"));
        return name(day) + " " + day.getDayOfMonth() + year(date, "y1", ", ", day);
      }
      if (date.group("m2") != null) {
        LocalDate day = day(date, "y2", "m2", date.group("d2"));
        return day.getDayOfMonth() + " " + name(day) + year(date, "y2", " ", day);
      }
      LocalDate day = day(date, "y3", "m3", "15");
      return name(day) + " " + day.getYear();
    } catch (DateTimeException e) {
      return date.group();
    }
  }

  private LocalDate day(Matcher date, String yearGroup, String month, String day) {
    String stated = date.group(yearGroup);
    int of = stated == null ? year : Integer.parseInt(stated);
    return LocalDate.of(of, month(date.group(month)), Integer.parseInt(day)).plusWeeks(weeks);
  }

  private static String year(Matcher date, String group, String before, LocalDate day) {
    return date.group(group) == null ? "" : before + day.getYear();
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month
          .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          .toLowerCase(Locale.ROOT)
          .startsWith(name.toLowerCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static String name(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
