package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.text.OneOf;

/** Lays a claim to whoever says it in its sentence, and reads how firmly it is said. */
final class Attributing {

  private Attributing() {}

  static void attribute(Draft draft, List<Said> said) {
    Said own = covering(draft, said);
    if (own != null) {
      draft.attribution.addAll(Chain.of(own, said));
      draft.modality =
          draft.modality == Modality.STATED || own.modality() == Modality.DENIED
              ? own.modality()
              : draft.modality;
    }
    draft.modality = hedged(draft.line, draft, draft.modality);
  }

  /** The saying whose stretch holds the claim, the narrowest; of two the nearer cue. */
  private static @Nullable Said covering(Draft draft, List<Said> said) {
    Said best = null;
    for (Said s : said) {
      if (s.covers(draft.from)
          && !s.isMedium()
          && (best == null
              || length(s) < length(best)
              || length(s) == length(best)
                  && Math.abs(s.at() - draft.from) < Math.abs(best.at() - draft.from))) {
        best = s;
      }
    }
    return best;
  }

  private static int length(Said s) {
    return s.to() - s.from();
  }

  private static Modality hedged(Line line, Draft draft, Modality modality) {
    for (int i = Math.max(0, draft.from - 6); i < Math.min(line.size(), draft.to + 2); i++) {
      String norm = line.norm(i);
      boolean hedge =
          OneOf.of("reportedly|allegedly|apparently|purportedly|supposedly|unconfirmed|presumably")
              .has(norm);
      boolean passive =
          OneOf.of("reported|believed|feared|thought|said|presumed").has(norm)
                  && OneOf.of("were|was|are|is|been").has(line.norm(i - 1))
                  && !line.norm(i + 1).equals("by")
              || OneOf.of("reported").has(norm)
                  && OneOf.of("dead|killed|wounded|injured|missing").has(line.norm(i + 1));
      if (hedge || passive) {
        return modality == Modality.STATED ? Modality.ALLEGED : modality;
      }
    }
    return modality;
  }
}
