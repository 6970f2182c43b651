package rashomon.claim;

import java.util.Locale;

/** How firmly the claim is made (gold/GUIDE, "Fields"). */
public enum Modality {
  STATED,
  ALLEGED,
  DENIED,
  PLANNED,
  DEMANDED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
