package rashomon.claim.harm;

import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;

/** "hundreds of women, children and the elderly": one number for them all, who are civilians. */
final class Mixed {

  private Mixed() {}

  static People of(Line line, Mention<People> group, People told) {
    boolean counted = told.quantity() != null && !Long.valueOf(1).equals(told.quantity().max());
    boolean kind = told.category() == Category.WOMAN || told.category() == Category.CHILD;
    int joint = group.to();
    boolean joined = line.isOneOf(joint, ",|and");
    int next = line.isOneOf(joint + 1, "the|elderly|old") ? joint + 2 : joint + 1;
    boolean others =
        joined
            && (line.isOneOf(joint + 1, "children|women|elderly|girls|infants|babies|men")
                || line.isOneOf(next, "elderly|old|children|women"));
    return counted && kind && others ? told.of(Category.CIVILIAN, told.side()) : told;
  }
}
