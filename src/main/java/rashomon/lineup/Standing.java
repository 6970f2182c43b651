package rashomon.lineup;

import java.util.Locale;

/** How an outlet's answer to a question stands beside those of other outlets, gravest first. */
public enum Standing {
  /** It cannot be true together with another answer. */
  CONFLICT,
  /** A later account updates or corrects it. */
  CHANGED,
  /** Another outlet says the same. */
  AGREE,
  /** Others answer too, more vaguely or of something else. */
  BESIDE,
  /** No other outlet answers. */
  ALONE;

  /** As in the lineup record: {@code conflict}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
