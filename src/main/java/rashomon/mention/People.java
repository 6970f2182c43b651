package rashomon.mention;

import org.jspecify.annotations.Nullable;

/**
 * A group of people: "at least 56 civilians", "six members of the NDF", "a child", "Ali Hassan and
 * his brother".
 *
 * @param quantity how many; null where the text gives none ("civilians were killed")
 * @param side the party they belong to; null where not said
 * @param unit "people", or "families", "households"
 * @param head the head noun as written, lower case ("militants", "residents"); a person's name
 * @param named whether they are named persons
 * @param bare whether only a number or pronoun stands for them ("12", "others")
 */
public record People(
    @Nullable Quantity quantity,
    Category category,
    @Nullable PartyName side,
    String unit,
    String head,
    boolean named,
    boolean bare)
    implements Meaning {

  /** People for whom only a number or pronoun stands. */
  public static People bare(
      Quantity quantity, Category category, @Nullable PartyName side, String head) {
    return new People(quantity, category, side, "people", head, false, true);
  }

  /** Nobody of them: "no soldiers were hurt". */
  public People none() {
    return new People(Quantity.exactly(0), category, side, unit, head, named, bare);
  }

  /** They, told as people without a name of that category and side. */
  public People of(Category category, @Nullable PartyName side) {
    return new People(quantity, category, side, unit, head, false, bare);
  }

  /** Whether they are known to be of that party. */
  public boolean areOf(@Nullable PartyName party) {
    return party != null && side != null && side.key().equals(party.key());
  }

  @Override
  public String kind() {
    return "people";
  }
}
