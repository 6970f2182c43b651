package rashomon.claim.harm;

import rashomon.claim.Kind;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** "Villagers fled in their thousands", "came by the hundred": how many, told behind the verb. */
final class Throngs {

  /** So far behind the verb their number may be told. */
  private static final int BEHIND = 6;

  private Throngs() {}

  static People of(Line line, Trigger verb, People people) {
    boolean moved = verb.action().kind() == Kind.DISPLACEMENT && people.quantity() == null;
    for (int i = verb.to(); moved && i < Math.min(line.size() - 2, verb.to() + BEHIND); i++) {
      boolean their =
          line.is(i, "in") && line.is(i + 1, "their") || line.is(i, "by") && line.is(i + 1, "the");
      Mention<Quantity> many = their ? line.at(i + 2, Quantity.class) : null;
      if (many != null && many.meaning().vague() != null) {
        return people.with(many.meaning());
      }
    }
    return people;
  }
}
