package rashomon.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Days along a line of text.
 *
 * @param first the day at its beginning
 * @param days how many
 * @param perDay columns a day
 */
record Timeline(LocalDate first, int days, int perDay) {

  private static final int WIDEST_DAY = 24;
  private static final int NARROWEST_DAY = 4;
  private static final int LABEL = 7;
  private static final int OPEN = 6;

  /** The days from first to last in so many columns; null where they are too many. */
  static @Nullable Timeline of(LocalDate first, LocalDate last, int columns) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    long perDay = Math.min(WIDEST_DAY, columns / Math.max(1, days));
    return perDay < NARROWEST_DAY ? null : new Timeline(first, (int) days, (int) perDay);
  }

  int width() {
    return days * perDay;
  }

  /** The names of the days, each above its beginning. */
  String axis() {
    StringBuilder axis = new StringBuilder();
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      String name = perDay < LABEL ? String.valueOf(day.getDayOfMonth()) : Days.dayOfMonth(day);
      axis.append(Sheet.pad(name, perDay));
    }
    return axis.toString();
  }

  /** The bar, its words beside it where there is room; an end that is not said fades out. */
  String draw(TruceBar bar) {
    int from = bar.start() == null ? -1 : column(bar.start());
    int to = bar.end() == null ? -1 : column(bar.end());
    int start = from >= 0 ? from : Math.max(0, to - OPEN);
    int end = Math.max(start + 1, to >= 0 ? to : Math.min(width() - 1, from + OPEN));
    char[] line = new char[Math.max(width(), end + 1)];
    Arrays.fill(line, ' ');
    boolean open = from < 0 || to < 0;
    Arrays.fill(line, start, end + 1, open ? '.' : bar.exact() ? '=' : '~');
    if (from >= 0) {
      line[start] = '[';
    }
    if (to >= 0) {
      line[end] = ']';
    }
    return label(new String(line), start, end, bar.words());
  }

  private String label(String line, int start, int end, String words) {
    int room = Math.max(width(), end + 1) - end - 2;
    if (words.length() <= room) {
      return line.substring(0, end + 1) + " " + words;
    }
    if (words.length() < start) {
      int at = start - words.length() - 1;
      return " ".repeat(at) + words + " " + line.substring(start);
    }
    return line.stripTrailing() + " " + words;
  }

  private int column(LocalDateTime time) {
    long minutes = Duration.between(first.atStartOfDay(), time).toMinutes();
    return (int) Math.max(0, Math.min(width() - 1L, minutes * perDay / (24 * 60)));
  }
}
