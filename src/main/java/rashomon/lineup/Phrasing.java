package rashomon.lineup;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.mention.Category;
import rashomon.mention.PartyName;

/** Questions in plain words. */
final class Phrasing {

  private static final Set<String> STATES = Set.of("state", "government", "country");

  private Phrasing() {}

  /** "the Asayish", "the NDF", "Russia". */
  static String the(PartyName party) {
    String name = party.name();
    boolean bare =
        name.toLowerCase(Locale.ROOT).startsWith("the ")
            || (party.party() != null && STATES.contains(party.party().kind()));
    return bare ? name : "the " + name;
  }

  /** "NDF members", "civilians". */
  static String people(@Nullable String side, Category category) {
    String noun = noun(category, side != null);
    return side == null ? noun : side + " " + noun;
  }

  private static String noun(Category category, boolean ofSide) {
    return switch (category) {
      case PEOPLE -> ofSide ? "members" : "people";
      case CIVILIAN -> "civilians";
      case CHILD -> "children";
      case WOMAN -> "women";
      case FIGHTER -> ofSide ? "members" : "fighters";
      case POLICE -> ofSide ? "members" : "police";
      case SECURITY -> ofSide ? "members" : "security members";
      case OFFICIAL -> "officials";
      case JOURNALIST -> "journalists";
      case MEDIC -> "medics";
      case AID_WORKER -> "aid workers";
      case OTHER -> ofSide ? "members" : "others";
    };
  }

  static String verb(Action action) {
    return switch (action) {
      case KILLED, WOUNDED, DETAINED, RELEASED, DISPLACED, EVACUATED -> "were " + action.word();
      case MISSING -> "are missing";
      case CASUALTIES -> "were killed or wounded";
      case RETURNED -> "returned";
      default -> action.word();
    };
  }
}
