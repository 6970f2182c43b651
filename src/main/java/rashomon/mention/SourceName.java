package rashomon.mention;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can say something: a monitor, an agency, a ministry, a party, a witness.
 *
 * @param name as the text names it: "a local source", "Rami Abdel Rahman"
 * @param of the table's name of the body they speak for, or null: Rahman speaks for the SOHR
 */
public record SourceName(String name, @Nullable String of, Role role) implements Meaning {

  /** What kind of speaker. */
  public enum Role {
    AGENCY,
    OUTLET,
    STATE_MEDIA,
    MONITOR,
    PARTY,
    OFFICIAL,
    MINISTRY,
    UN,
    RESCUE,
    MEDIC,
    WITNESS,
    ACTIVIST,
    UNNAMED,
    PERSON,
    ORGANISATION;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** The name to compare by. */
  public String key() {
    return of == null ? name : of;
  }

  @Override
  public String kind() {
    return "source";
  }
}
