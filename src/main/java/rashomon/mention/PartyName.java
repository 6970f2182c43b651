package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Party;

/**
 * A side, force, group or government that the text names.
 *
 * @param name as the text names it, short: "NDF", "Syrian regime forces", "rebels"
 * @param party the table's entry, or null where only the words are known
 * @param hedged "suspected", "alleged", "believed"
 * @param plain whether the name says no more than that they are armed: "militants"
 */
public record PartyName(String name, @Nullable Party party, boolean hedged, boolean plain)
    implements Meaning {

  /** The kind of those who are of a country and of no force of it. */
  static final String NATION = "nation";

  /** A party whose name says who they are. */
  public PartyName(String name, @Nullable Party party, boolean hedged) {
    this(name, party, hedged, false);
  }

  /** The name to compare by: the table's where there is one. */
  public String key() {
    return party == null ? name : party.name();
  }

  /** Whether its members bear arms. */
  public boolean isForce() {
    return Category.ofMembers(this).isArmed();
  }

  /** Whether they are only of a country, and of no force of it: "twelve Kenyans". */
  public boolean isNation() {
    return party != null && party.kind().equals(NATION);
  }

  @Override
  public String kind() {
    return "party";
  }
}
