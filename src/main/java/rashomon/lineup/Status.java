package rashomon.lineup;

import java.util.Locale;
import java.util.Set;
import rashomon.mention.Category;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** What the dead are said to have been (METHODS: UCDP, civilians and unknown; Airwars, status). */
public enum Status {
  CIVILIAN,
  COMBATANT,
  /** Of a kind that is told and is neither: officials, elders, persons by name. */
  OTHER,
  /** People of no told kind, who may be all of the dead. */
  UNTOLD;

  /** Kinds of party whose people are not all its forces. */
  private static final Set<String> NO_FORCES = Set.of("state", "political", "civil-defence");

  /** As in the lineup record: {@code civilian}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(People people) {
    Category category = people.category();
    PartyName side = people.side();
    if (category.isCivil()) {
      return CIVILIAN;
    }
    boolean nation = Nation.of(side) != null;
    boolean plain = category == Category.PEOPLE && !people.named();
    boolean force = plain && side != null && !nation && isForce(side);
    if (category.isArmed() || force) {
      return COMBATANT;
    }
    boolean grouped = people.group() != null && !nation;
    return plain && !grouped && (side == null || nation) ? UNTOLD : OTHER;
  }

  private static boolean isForce(PartyName side) {
    return side.party() != null && !NO_FORCES.contains(side.party().kind());
  }
}
