package rashomon.lineup;

import java.util.Locale;

/** What a comparison means, gravest first (DESIGN section 5). */
public enum Verdict {
  CONFLICT,
  CORRECTION,
  UPDATE,
  NOT_COMPARABLE,
  COMPATIBLE,
  AGREE,
  SINGLE;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
