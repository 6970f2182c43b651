package rashomon.claim;

import java.util.Locale;

/** The incident that the article reports, or older events and totals of the war. */
public enum Scope {
  MAIN,
  BACKGROUND;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
