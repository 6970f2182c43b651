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
 * @param group who they are where that is no party, as written ("Tamil fishermen", "evacuees from
 *     two towns"); null where not said
 */
public record People(
    @Nullable Quantity quantity,
    Category category,
    @Nullable PartyName side,
    String unit,
    String head,
    boolean named,
    boolean bare,
    @Nullable String group)
    implements Meaning {

  /** People of whom nothing says to what group they belong. */
  public People(
      @Nullable Quantity quantity,
      Category category,
      @Nullable PartyName side,
      String unit,
      String head,
      boolean named,
      boolean bare) {
    this(quantity, category, side, unit, head, named, bare, null);
  }

  /** People for whom only a number or pronoun stands. */
  public static People bare(
      Quantity quantity, Category category, @Nullable PartyName side, String head) {
    return new People(quantity, category, side, "people", head, false, true);
  }

  /** Nobody of them: "no soldiers were hurt". */
  public People none() {
    return new People(Quantity.exactly(0), category, side, unit, head, named, bare, group);
  }

  /** They, however many. */
  public People uncounted() {
    return new People(null, category, side, unit, head, named, bare, group);
  }

  /** They, so many. */
  public People with(Quantity other) {
    return new People(other, category, side, unit, head, named, bare, group);
  }

  /** They, of that group of no party. */
  public People in(@Nullable String other) {
    return new People(quantity, category, side, unit, head, named, bare, other);
  }

  /** They, with what the words that tell who they are say of category, side and group. */
  public People as(People kind) {
    Category told = category == Category.PEOPLE ? kind.category : category;
    PartyName whose = side == null ? kind.side : side;
    String who = group == null ? kind.group : group;
    return new People(quantity, told, whose, unit, head, named, bare, who);
  }

  /** They, told as people without a name of that category and side. */
  public People of(Category category, @Nullable PartyName side) {
    return new People(quantity, category, side, unit, head, false, bare, group);
  }

  /** Who they are, as the text names it: the group, else the side; null where it does not say. */
  public @Nullable String who() {
    return group != null || side == null || side.plain() ? group : side.name();
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
