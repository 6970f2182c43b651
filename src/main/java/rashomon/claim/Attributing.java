package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;

/** Lays a claim to whoever says it in its sentence, and reads how firmly it is said. */
final class Attributing {

  private Attributing() {}

  static void attribute(Draft draft, List<Said> said) {
    Said own = covering(draft, said);
    if (own != null) {
      if (own.via() != null) {
        draft.attribution.add(new Attribution(own.via(), "told"));
      }
      draft.attribution.add(new Attribution(own.speaker(), own.cue()));
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
          norm.matches(
              "reportedly|allegedly|apparently|purportedly|supposedly|unconfirmed|presumably");
      boolean passive =
          norm.matches("reported|believed|feared|thought|said|presumed")
                  && line.norm(i - 1).matches("were|was|are|is|been")
              || norm.matches("reported")
                  && line.norm(i + 1).matches("dead|killed|wounded|injured|missing");
      if (hedge || passive) {
        return modality == Modality.STATED ? Modality.ALLEGED : modality;
      }
    }
    return modality;
  }
}
