package rashomon.episode;

import java.util.stream.Stream;
import rashomon.claim.Claim;
import rashomon.mention.PartyName;

/** The parties that a claim is about. */
public final class Sides {

  private Sides() {}

  /** Those who did it, suffered it or fought; not those who broker or tell it. */
  public static Stream<PartyName> of(Claim claim) {
    PartyName side = claim.people() == null ? null : claim.people().side();
    return Stream.of(
            Stream.ofNullable(claim.by()),
            Stream.ofNullable(claim.from()),
            Stream.ofNullable(claim.against()),
            Stream.ofNullable(side),
            claim.parties().stream())
        .flatMap(s -> s)
        .distinct();
  }

  /** The party's own key: two spellings of one party share it. */
  public static String party(PartyName party) {
    return Spelling.key(party.key());
  }
}
