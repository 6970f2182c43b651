package rashomon.claim.deed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.text.OneOf;

/**
 * Whether the victims may be of the doer's own ranks: soldiers who die in an attack of the army,
 * rebels in one of rebels. Who they were killed by is then not said.
 */
public final class Ranks {

  /** Kinds of the table of parties that have soldiers and policemen. */
  private static final String REGULAR =
      "army|police|state|security|airforce|intelligence|peacekeepers|coalition|government";

  private static final String SOLDIERS =
      "army|military|troops|troop|soldier|soldiers|police|policeman|policemen|government|regime|navy|junta|marines|marine|servicemen|serviceman|commandos|conscripts|officers|officer|jets|warplanes|aircraft|helicopters|forces|force|guard|guards";

  private Ranks() {}

  public static boolean mayBeOf(@Nullable People victims, PartyName doer) {
    if (victims == null || victims.areOf(doer)) {
      return true;
    }
    boolean attackers =
        OneOf.of("attacker|attackers|assailant|assailants|bomber|bombers|raiders")
            .has(victims.head());
    return attackers || isArmed(victims) && isRegular(victims) == isRegular(doer);
  }

  private static boolean isArmed(People victims) {
    return switch (victims.category()) {
      case FIGHTER, POLICE, SECURITY -> true;
      default -> false;
    };
  }

  private static boolean isRegular(People victims) {
    return victims.category() == Category.POLICE
        || victims.category() == Category.SECURITY
        || victims.side() != null && isRegular(victims.side())
        || OneOf.of(SOLDIERS).has(last(victims.head()));
  }

  private static boolean isRegular(PartyName party) {
    if (party.party() != null) {
      return OneOf.of(REGULAR).has(party.party().kind());
    }
    return OneOf.of(SOLDIERS).has(last(party.name()));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
