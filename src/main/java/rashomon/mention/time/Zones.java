package rashomon.mention.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.text.Token;

/** Zones: {@code GMT}, {@code UTC+3}, {@code Moscow time}, and the offset they have on a day. */
final class Zones {

  private static final String LOCAL = "local";
  private static final int FARTHEST = 14;

  private Zones() {}

  /** A signed number behind GMT or UTC: the zone that both make, and how many tokens it takes. */
  record Offset(Word word, int length) {}

  /** The "+3" or "+03:00" at a token, or null. */
  static @Nullable Offset after(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || tokens.get(at).end() != tokens.get(at + 1).start()) {
      return null;
    }
    String sign = tokens.get(at).norm();
    Digits digits = Digits.of(tokens.get(at + 1).norm());
    boolean number = digits.length(0) > 0 && digits.length(0) <= 2;
    int hours = digits.value(0);
    if (!(sign.equals("+") || sign.equals("-")) || !number || hours > FARTHEST) {
      return null;
    }
    int minutes = digits.value(1);
    String offset = String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, Math.min(59, minutes));
    return new Offset(new Word(Kind.ZONE, 0, offset, "", Word.How.ANY), 2);
  }

  /** The offset of a zone of the table at that local time; null for "local time". */
  static @Nullable ZoneOffset offset(String zone, LocalDateTime time) {
    if (zone.isEmpty() || zone.equals(LOCAL)) {
      return null;
    }
    try {
      return ZoneId.of(zone).getRules().getOffset(time);
    } catch (DateTimeException e) {
      throw new IllegalStateException("no zone: " + zone, e);
    }
  }
}
