package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.SourceName;

/**
 * One act of saying in a sentence: who said it, and the tokens [from, to) that were said.
 *
 * @param via a medium between the speaker and the outlet, or null
 * @param cue the word of saying, at token {@code at}
 */
record Said(
    int at,
    int from,
    int to,
    SourceName speaker,
    @Nullable SourceName via,
    String cue,
    Modality modality) {

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
