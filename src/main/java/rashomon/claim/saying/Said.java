package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Modality;
import rashomon.mention.SourceName;
import rashomon.text.OneOf;

/**
 * One act of saying in a sentence: who said it, and the tokens [from, to) that were said.
 *
 * @param via a medium between the speaker and the outlet, or null
 * @param cue the word of saying, at token {@code at}
 */
public record Said(
    int at,
    int from,
    int to,
    SourceName speaker,
    @Nullable SourceName via,
    String cue,
    Modality modality) {

  private static final String CITES =
      "citing|quoting|cites|quotes|cited|quoted|quoting from|referring to|with reference to";

  boolean covers(int token) {
    return from <= token && token < to;
  }

  /** The same, with what is said ending at that token. */
  Said until(int end) {
    return new Said(at, from, end, speaker, via, cue, modality);
  }

  /** "citing X": X speaks, further in than whoever cites. */
  boolean cites() {
    return cites(cue);
  }

  static boolean cites(String cue) {
    return OneOf.of(CITES).has(cue);
  }

  /** "quoted by X": X passes on what another says. */
  boolean isMedium() {
    return isMedium(cue);
  }

  static boolean isMedium(String cue) {
    return OneOf.of("quoted by|cited by").has(cue);
  }
}
