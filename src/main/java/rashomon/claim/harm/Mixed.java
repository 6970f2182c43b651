package rashomon.claim.harm;

import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.text.OneOf;

/** "hundreds of women, children and the elderly": one number for them all, who are civilians. */
final class Mixed {

  private Mixed() {}

  static People of(Line line, Mention<People> group, People told) {
    boolean counted = told.quantity() != null && !Long.valueOf(1).equals(told.quantity().max());
    boolean kind = told.category() == Category.WOMAN || told.category() == Category.CHILD;
    int joint = group.to();
    boolean joined = OneOf.of(",|and").has(line.norm(joint));
    int next = OneOf.of("the|elderly|old").has(line.norm(joint + 1)) ? joint + 2 : joint + 1;
    boolean others =
        joined
            && (OneOf.of("children|women|elderly|girls|infants|babies|men")
                    .has(line.norm(joint + 1))
                || OneOf.of("elderly|old|children|women").has(line.norm(next)));
    return counted && kind && others ? told.of(Category.CIVILIAN, told.side()) : told;
  }
}
