package rashomon.mention;

import java.util.Locale;

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
}
