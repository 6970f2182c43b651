package rashomon.claim;

import java.util.Locale;

/** The kinds of claim (gold/GUIDE, "Kinds and actions"; DESIGN section 3 for hostilities). */
public enum Kind {
  CASUALTIES,
  DETENTION,
  DISPLACEMENT,
  CEASEFIRE,
  TERRITORY,
  HOSTILITIES;

  /** Whether its claims count people. */
  public boolean counts() {
    return this == CASUALTIES || this == DETENTION || this == DISPLACEMENT;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
