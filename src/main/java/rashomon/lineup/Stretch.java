package rashomon.lineup;

import java.time.Duration;
import rashomon.mention.Time.Length;

/** A length of time. */
record Stretch(Duration length, boolean approximate) implements Value {

  static Stretch of(Length length) {
    return new Stretch(length.nominal(), length.approximate());
  }

  private double low() {
    return length.toMinutes() * (approximate ? 0.9 : 1);
  }

  private double high() {
    return length.toMinutes() * (approximate ? 1.1 : 1);
  }

  boolean overlaps(Stretch other) {
    return low() <= other.high() && other.low() <= high();
  }

  /** "15 hours", "21 hours 30 minutes", "3 days" (72 hours are 3 days). */
  @Override
  public String words() {
    String about = approximate ? "about " : "";
    long hours = length.toHours();
    if (length.toMinutes() % 60 != 0) {
      long minutes = length.toMinutes();
      boolean many = minutes >= 120;
      String whole = many ? hours + " hours " : "";
      long rest = many ? minutes % 60 : minutes;
      return about + whole + rest + (rest == 1 ? " minute" : " minutes");
    }
    if (hours < 48 || hours % 24 != 0) {
      return about + hours + (hours == 1 ? " hour" : " hours");
    }
    return about + hours / 24 + " days";
  }
}
