package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.text.OneOf;

/** "According to figures released on Monday by the ministry": whose the figures are. */
final class Issuer {

  private static final int REACH = 18;

  private Issuer() {}

  /** Whoever issued the figures that stand at the token; null where they are nobody's. */
  static @Nullable Mention<?> of(Line line, int from) {
    int noun = from;
    while (noun < from + 4 && !isIssued(line.norm(noun))) {
      noun++;
    }
    for (int i = noun + 1;
        isIssued(line.norm(noun)) && i < Math.min(line.size(), noun + REACH);
        i++) {
      if (line.isOneOf(i, ",|;|:|.|\"")) {
        return null;
      }
      if (line.isOneOf(i, "by|from")) {
        Mention<?> issuer = near(line, i + 1);
        if (issuer != null) {
          return issuer;
        }
      }
    }
    return null;
  }

  private static @Nullable Mention<?> near(Line line, int from) {
    for (int i = from; i < from + 3; i++) {
      Mention<?> speaker = SpeakerSearch.any(line, i);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private static boolean isIssued(String norm) {
    return OneOf.of(
            "information|figures|data|numbers|statistics|statement|tally|count|report|bulletin|estimates")
        .has(norm);
  }
}
