package rashomon.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of people, in the outlet's own words; "terrorist" and "martyr" take no side here. */
public enum Category {
  PEOPLE,
  CIVILIAN,
  CHILD,
  WOMAN,
  FIGHTER,
  POLICE,
  SECURITY,
  OFFICIAL,
  JOURNALIST,
  MEDIC,
  AID_WORKER,
  OTHER;

  /** As written in the claim record: {@code aid-worker}; people in general have no category. */
  public String word() {
    return this == PEOPLE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Protected persons who take no part in the fighting (Geneva Conventions, common article 3). */
  public boolean isCivil() {
    return switch (this) {
      case CIVILIAN, CHILD, WOMAN, JOURNALIST, MEDIC, AID_WORKER -> true;
      default -> false;
    };
  }

  /** Those who bear arms for a side. */
  public boolean isArmed() {
    return this == FIGHTER || this == POLICE || this == SECURITY;
  }

  /** What members of the party are: fighters, police, security forces; PEOPLE where unknown. */
  public static Category ofMembers(@Nullable PartyName side) {
    String kind = side == null || side.party() == null ? "" : side.party().kind();
    return switch (kind) {
      case "police" -> POLICE;
      case "security", "intelligence" -> SECURITY;
      case "militia", "rebel", "jihadist", "army", "coalition", "alliance", "airforce" -> FIGHTER;
      case "civil-defence" -> AID_WORKER;
      default -> PEOPLE;
    };
  }
}
