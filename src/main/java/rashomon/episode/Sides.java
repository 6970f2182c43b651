package rashomon.episode;

import java.util.Set;
import java.util.stream.Stream;
import rashomon.claim.Claim;
import rashomon.mention.PartyName;

/** Which side a party stands on, as a key: parties of one side share it. */
public final class Sides {

  private static final String GOVERNMENT = "government";

  private Sides() {}

  /** The side's key; where the tables know none, the party's own. */
  public static String key(PartyName party) {
    boolean known = party.party() != null && !party.party().side().isEmpty();
    return known ? "side:" + party.party().side() : party(party);
  }

  /** The party's own key: two spellings of one party share it. */
  public static String party(PartyName party) {
    return Spelling.key(party.key());
  }

  /** The parties that a claim is about; not those who broker or tell it. */
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

  /** Whether "the government" of the one may be a government among the others, or the reverse. */
  static boolean isGovernment(String side, Set<String> others) {
    String plain = "side:" + GOVERNMENT;
    if (side.equals(plain)) {
      return others.stream().anyMatch(o -> o.endsWith("-" + GOVERNMENT));
    }
    return side.endsWith("-" + GOVERNMENT) && others.contains(plain);
  }
}
