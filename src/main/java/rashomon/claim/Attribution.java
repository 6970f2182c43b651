package rashomon.claim;

import rashomon.mention.SourceName;

/**
 * One step of who says so, from the outlet inward.
 *
 * @param cue the word of saying: "said", "according to", "citing"
 */
public record Attribution(SourceName source, String cue) {}
