package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.text.OneOf;

/** "The army lost nine soldiers": they are the loser's own, and nobody is said to have done it. */
final class Losses {

  private static final String MEN = "man|men|soldier|soldiers|fighter|fighters|member|members";

  private Losses() {}

  static boolean is(Harm harm) {
    return harm.trigger().frame() == Frame.PEOPLE
        && harm.line().isOneOf(harm.trigger().from(), "lost|lose|loses|losing");
  }

  /** The loser's people where no other side is told for them. */
  static Patient of(Harm harm, Patient patient, @Nullable PartyName loser) {
    People people = patient.people().meaning();
    boolean own =
        is(harm)
            && loser != null
            && people.side() == null
            && people.group() == null
            && !people.named()
            && OneOf.of(MEN).has(people.head());
    if (!own) {
      return patient;
    }
    Mention<People> lost = patient.people().as(people.of(people.category(), loser));
    return new Patient(lost, patient.whole());
  }
}
