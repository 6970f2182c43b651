package rashomon.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as programs write them: ISO 8601, the dates of mails and feeds, seconds since 1970. */
final class Stamps {

  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(\\.\\d{1,9})?");
  private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?Z?)?");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\p{L}\\p{Nd}_])\\d{1,2}:\\d\\d(?:\\s?[aApP]\\.?[mM]\\b)?");

  private Stamps() {}

  /** The date, or null where it is none or could be two. Seconds since 1970 are told in UTC. */
  static @Nullable Published read(String words) {
    String plain = words.strip();
    Published iso = Published.parse(plain.replaceFirst("(?<=:\\d\\d)\\s+(?=Z|UTC|[+-]\\d)", ""));
    if (iso == null && plain.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*")) {
      iso = Published.parse(plain.substring(0, 16));
    }
    if (iso != null) {
      return iso;
    }
    Matcher compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
      String clock =
          compact.group(4) == null ? "" : "T" + compact.group(4) + ":" + compact.group(5);
      return Published.parse(day + clock);
    }
    if (SECONDS.matcher(plain).matches()) {
      return since(Long.parseLong(plain.replaceFirst("\\..*", "")));
    }
    if (MILLIS.matcher(plain).matches()) {
      return since(Long.parseLong(plain) / 1000);
    }
    Matcher clock = CLOCK.matcher(plain);
    return DateWords.read(plain, clock.find() ? clock.group() : null, null);
  }

  private static @Nullable Published since(long seconds) {
    try {
      return Published.parse(
          Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toString().substring(0, 16));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
