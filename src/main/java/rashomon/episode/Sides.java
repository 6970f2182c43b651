package rashomon.episode;

import rashomon.mention.PartyName;

/** Which side a party stands on, as a key: parties of one side share it. */
public final class Sides {

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
}
