package rashomon.mention;

import rashomon.knowledge.Country;

/** A word for a country's people or what is theirs: "Syrian", "Turks". */
public record Demonym(Country country) implements Meaning {

  @Override
  public String kind() {
    return "party";
  }
}
