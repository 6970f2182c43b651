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
      if (own.via() != null) {
        draft.attribution.add(new Attribution(own.via(), "told"));
      }
      Said citing = other(said, own, true);
      Said teller = other(said, own, false);
      if (teller != null) {
        draft.attribution.add(new Attribution(teller.speaker(), teller.cue()));
      }
      draft.attribution.add(new Attribution(own.speaker(), own.cue()));
      if (citing != null) {
        draft.attribution.add(new Attribution(citing.speaker(), citing.cue()));
      }
      draft.modality =
          draft.modality == Modality.STATED || own.modality() == Modality.DENIED
              ? own.modality()
              : draft.modality;
    }
    draft.modality = hedged(draft.line, draft, draft.modality);
  }

  /** "A, citing B, reported": the other of the two, where one of them cites. */
  private static @Nullable Said other(List<Said> said, Said own, boolean citing) {
    for (Said s : said) {
      boolean cites =
          OneOf.of("citing|quoting|cites|quotes|cited|quoted|quoting from").has(s.cue());
      boolean ownCites =
          OneOf.of("citing|quoting|cites|quotes|cited|quoted|quoting from").has(own.cue());
      boolean pair = citing ? cites && !ownCites : !cites && ownCites;
      if (!s.equals(own) && pair && !s.speaker().key().equals(own.speaker().key())) {
        return s;
      }
    }
    return null;
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
          OneOf.of("reportedly|allegedly|apparently|purportedly|supposedly|unconfirmed|presumably")
              .has(norm);
      boolean passive =
          OneOf.of("reported|believed|feared|thought|said|presumed").has(norm)
                  && OneOf.of("were|was|are|is|been").has(line.norm(i - 1))
              || OneOf.of("reported").has(norm)
                  && OneOf.of("dead|killed|wounded|injured|missing").has(line.norm(i + 1));
      if ((hedge || passive) && !isOfAnother(line, i, draft.from)) {
        return modality == Modality.STATED ? Modality.ALLEGED : modality;
      }
    }
    return modality;
  }

  /** "The raid was reported after they had agreed": the hedge is of the clause before. */
  private static boolean isOfAnother(Line line, int hedge, int from) {
    for (int i = hedge + 1; i < from; i++) {
      if (OneOf.of("after|before|when|while|because").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
