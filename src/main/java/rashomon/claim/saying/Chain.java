package rashomon.claim.saying;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Attribution;

/** Who says so through whom in one sentence, from the outlet inward. */
final class Chain {

  private Chain() {}

  /** {@code own} and whoever cites it, is cited by it, or heard it. */
  static List<Attribution> of(Said own, List<Said> said) {
    List<Attribution> chain = new ArrayList<>();
    Said medium = medium(own, said);
    if (own.via() != null) {
      chain.add(new Attribution(own.via(), "told"));
    } else if (medium != null) {
      chain.add(new Attribution(medium.speaker(), medium.cue()));
    }
    Said cited = own.cites() ? null : other(own, said, true);
    boolean heard = cited != null && isMedia(cited) && !isMedia(own);
    if (heard && cited != null) {
      chain.add(new Attribution(cited.speaker(), cited.cue()));
    }
    Said teller = own.cites() ? other(own, said, false) : null;
    if (teller != null) {
      chain.add(new Attribution(teller.speaker(), teller.cue()));
    }
    chain.add(new Attribution(own.speaker(), own.cue()));
    if (cited != null && !heard) {
      chain.add(new Attribution(cited.speaker(), cited.cue()));
    }
    return chain;
  }

  /** "according to A, cited by B": B. */
  private static @Nullable Said medium(Said own, List<Said> said) {
    return said.stream().filter(s -> s.isMedium() && !isSame(s, own)).findFirst().orElse(null);
  }

  /** "A, citing B, reported": the other of the two. */
  private static @Nullable Said other(Said own, List<Said> said, boolean cites) {
    return said.stream()
        .filter(s -> s.cites() == cites && !s.isMedium() && !isSame(s, own))
        .findFirst()
        .orElse(null);
  }

  /** "The mayor said, the paper reports citing an agency": the agency heard the mayor. */
  private static boolean isMedia(Said said) {
    return switch (said.speaker().role()) {
      case AGENCY, OUTLET, STATE_MEDIA -> true;
      default -> false;
    };
  }

  private static boolean isSame(Said a, Said b) {
    return a.speaker().key().equals(b.speaker().key());
  }
}
