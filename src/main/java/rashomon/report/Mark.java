package rashomon.report;

import java.util.Locale;
import rashomon.mention.Meaning;

/** What words of an article are marked as. */
public enum Mark {
  TIME,
  QUANTITY,
  PEOPLE,
  PARTY,
  PLACE,
  SOURCE,
  CUE,
  /** The words that carry a claim. */
  TRIGGER,
  /** Not the article's words: what names a mark. */
  LABEL;

  static Mark of(Meaning meaning) {
    return valueOf(meaning.kind().toUpperCase(Locale.ROOT));
  }

  /** As in the mention record: {@code people}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
