package rashomon.report.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jsoup.nodes.Element;
import rashomon.report.Days;

/**
 * Days along the width of a picture, in hundredths of it, so that it fits every screen while its
 * letters stay as large as they are.
 *
 * @param first the day at the left
 * @param days how many
 */
record DayScale(LocalDate first, long days) {

  /** So many names of days fit on a telephone. */
  private static final long MOST_NAMES = 6;

  static DayScale of(LocalDate first, LocalDate last) {
    return new DayScale(first, last.toEpochDay() - first.toEpochDay() + 1);
  }

  /** Where a moment is, from 0 to 100. */
  double at(LocalDateTime time) {
    double minutes = Duration.between(first.atStartOfDay(), time).toMinutes();
    return Math.max(0, Math.min(100, minutes * 100 / (24 * 60 * days)));
  }

  /** Where the middle of a day is. */
  double middle(LocalDate day) {
    return at(day.atTime(12, 0));
  }

  /** "12.5%". */
  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part);
  }

  /** A line at the beginning of each day or so, with its name above. */
  void writeAxis(Element svg, int height) {
    long step = (days + MOST_NAMES - 1) / MOST_NAMES;
    for (long i = 0; i < days; i += step) {
      LocalDate day = first.plusDays(i);
      String x = percent(at(day.atStartOfDay()));
      line(svg, "day", x, "16", x, String.valueOf(height));
      text(svg, "name", x, "12", "start", Days.dayAndMonth(day)).attr("dx", "3");
    }
  }

  static void line(Element svg, String type, String x1, String y1, String x2, String y2) {
    Html.block(svg, "line", type).attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2);
  }

  static Element text(Element svg, String type, String x, String y, String anchor, String words) {
    Element text =
        Html.block(svg, "text", type).attr("x", x).attr("y", y).attr("text-anchor", anchor);
    return Html.say(text, words);
  }

  /** An empty picture with its name and what it shows in words. */
  static Element picture(Element figure, String id, int height, String title, String description) {
    Element svg =
        Html.block(figure, "svg")
            .attr("role", "img")
            .attr("width", "100%")
            .attr("height", String.valueOf(height))
            .attr("aria-labelledby", id + "-title " + id + "-desc");
    Html.say(Html.block(svg, "title").attr("id", id + "-title"), title);
    Html.say(Html.block(svg, "desc").attr("id", id + "-desc"), description);
    return svg;
  }
}
