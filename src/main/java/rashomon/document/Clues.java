package rashomon.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.text.Folding;

/** What an article's own words say of its outlet, its date and its place, as reading goes on. */
final class Clues {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[5-9]|20\\d)\\d(?!\\d)");
  private static final int HEAD = 400;

  private final Agencies agencies;
  private final Published header;
  private final String head;
  private @Nullable String outlet;
  private int outletRank = Integer.MAX_VALUE;
  private @Nullable String agency;
  private @Nullable String dateline;
  private @Nullable Published printed;

  /**
   * @param header the date that the header block states
   * @param start where the text after the header block begins
   */
  Clues(Agencies agencies, Published header, String text, int start) {
    this.agencies = agencies;
    this.header = header;
    this.head = text.substring(start, Math.min(text.length(), start + HEAD));
  }

  void take(Heads.Rule rule, Matcher match) {
    takeDate(rule, match);
    String name = rule.read("name", match);
    if (name != null) {
      String known = agencies.name(name);
      takeAgency(known);
      takeOutlet(known == null ? name : null, rule.rank());
    }
    takeAgency(agencies.name(orEmpty(rule.read("agency", match))));
    takeOutlet(rule.read("outlet", match), rule.rank());
    String place = rule.read("dateline", match);
    dateline = dateline == null && place != null ? place.strip() : dateline;
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words;
  }

  private void takeAgency(@Nullable String name) {
    agency = agency == null ? name : agency;
  }

  private void takeOutlet(@Nullable String name, int rank) {
    if (name != null && rank < outletRank) {
      outlet = name.strip();
      outletRank = rank;
    }
  }

  private void takeDate(Heads.Rule rule, Matcher match) {
    String date = rule.read("date", match);
    String day = rule.read("day", match);
    if (printed == null && date != null) {
      printed = DateWords.read(date, rule.read("clock", match), null);
    } else if (printed == null && day != null) {
      printed = DateWords.read(day, null, year(day));
    }
  }

  /** The year of a day without one: the nearest to the header's date, or the head's only year. */
  private @Nullable Integer year(String day) {
    LocalDate published = header.day();
    if (published == null) {
      return header.isKnown() ? header.year() : onlyYear();
    }
    int best = published.getYear();
    for (int year = best - 1; year <= published.getYear() + 1; year++) {
      best = distance(day, year, published) < distance(day, best, published) ? year : best;
    }
    return best;
  }

  private static long distance(String day, int year, LocalDate published) {
    Published read = DateWords.read(day, null, year);
    LocalDate date = read == null ? null : read.day();
    return date == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(date, published));
  }

  private @Nullable Integer onlyYear() {
    Matcher years = YEAR.matcher(head);
    Integer only = null;
    while (years.find()) {
      Integer year = Integer.valueOf(years.group());
      if (only != null && !only.equals(year)) {
        return null;
      }
      only = year;
    }
    return only;
  }

  /** The outlet that the text names, or the agency where it names no other; null for none. */
  @Nullable String outlet() {
    return outlet == null ? agency : outlet;
  }

  /** The agency, where it is not the outlet itself. */
  @Nullable String agency(String outlet) {
    if (agency == null) {
      return null;
    }
    String mine = " " + Folding.fold(agency) + " ";
    String theirs = " " + Folding.fold(outlet) + " ";
    boolean same = theirs.contains(mine) || agency.equals(agencies.name(outlet));
    return same ? null : agency;
  }

  @Nullable String dateline() {
    return dateline;
  }

  Published printed() {
    return printed == null ? Published.UNKNOWN : printed;
  }
}
