package rashomon.report;

import java.time.Duration;
import rashomon.mention.Time.Length;

/** A length of time in words: "15 hours", "about 3 days", "90 minutes", "2 years". */
final class Lengths {

  private Lengths() {}

  static String words(Length length) {
    return (length.approximate() ? "about " : "") + exact(length.iso(), length.nominal());
  }

  /** The unit is the text's own: 72 hours stay hours, two years stay years. */
  private static String exact(String iso, Duration nominal) {
    boolean clock = iso.startsWith("PT");
    char unit = iso.charAt(iso.length() - 1);
    return switch (unit) {
      case 'S' -> counted(nominal.toSeconds(), "second");
      case 'M' -> clock ? counted(nominal.toMinutes(), "minute") : months(nominal);
      case 'H' -> counted(nominal.toHours(), "hour");
      case 'W' -> counted(nominal.toDays() / 7, "week");
      case 'Y' -> counted(nominal.toDays() / 365, "year");
      default -> counted(nominal.toDays(), "day");
    };
  }

  private static String months(Duration nominal) {
    return counted(nominal.toDays() / 30, "month");
  }

  private static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
