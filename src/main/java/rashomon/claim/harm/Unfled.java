package rashomon.claim.harm;

import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * People at whom words of flight and return are not aimed: soldiers "returned to duty", farmers
 * "afraid to return", the guard whom gunmen shot "before fleeing", the mayor who tells of it.
 */
final class Unfled {

  /** So far before the verb the fear of it may stand. */
  private static final int FEAR = 4;

  /** So far before the group "according to" may stand. */
  private static final int TELLER = 4;

  private static final Like AFRAID =
      Like.of(
          "afraid|scared|frightened|fearful|terrified|reluctant|unwilling|unable|hesitant|fear(s|ed|ing)?|hesitat(e|es|ed|ing)|refus(e|es|ed|ing)|wary|loath");

  private static final String ON_THE_RUN =
      "hostage|hostages|captives|suspect|suspects|robber|robbers|thief|thieves|assailant|assailants|attacker|attackers|inmates|prisoners|convicts|culprits|hijackers|kidnappers|escapees|burglars";

  private static final String WORK =
      "duty|duties|work|service|barracks|base|bases|unit|units|post|posts|office|school|schools|class|classes|power|parliament|headquarters|action|battle|combat";

  private Unfled() {}

  static boolean is(Harm harm, Patient patient) {
    return switch (harm.trigger().action()) {
      case RETURNED -> isToWork(harm, patient) || isAfraid(harm);
      case DISPLACED ->
          isEscape(harm)
              || isTurning(harm)
              || isInHiding(harm, patient)
              || isFromOffice(patient)
              || isOneOnTheRun(harm, patient)
              || OneOf.of(ON_THE_RUN).has(patient.people().meaning().head())
              || isOfRelative(harm, patient)
              || isTeller(harm, patient);
      default -> false;
    };
  }

  /** "90 rebels hid in the forest": that is where they fight from. */
  private static boolean isInHiding(Harm harm, Patient patient) {
    return Like.of("hid(e|es|den|ing)?").is(harm.line().norm(harm.trigger().from()))
        && patient.people().meaning().category() == Category.FIGHTER;
  }

  /** "A man fled after stabbing his brother": from no war. */
  private static boolean isOneOnTheRun(Harm harm, Patient patient) {
    People people = patient.people().meaning();
    return Quantity.is(people.quantity(), 1)
        && !people.named()
        && harm.line().is(harm.trigger().rest(), "after")
        && !Leaving.isFromWar(harm.line());
  }

  /** "the mayor was thrown out of his office". */
  private static boolean isFromOffice(Patient patient) {
    People people = patient.people().meaning();
    return people.category() == Category.OFFICIAL
        && Quantity.is(people.quantity(), 1)
        && !people.named();
  }

  /** "voters fled the party": from no place. */
  private static boolean isTurning(Harm harm) {
    int object = harm.trigger().rest();
    boolean whose =
        harm.line().is(object, WordClass.ARTICLE) || harm.line().is(object, WordClass.POSSESSIVE);
    object = whose ? object + 1 : object;
    return harm.line()
        .isOneOf(
            object,
            "jobs|job|posts|seats|power|office|party|parties|market|markets|coalition|currency|club|industry|profession|exam|exams|pay|question|questions");
  }

  /** "40 soldiers returned to their barracks", "1,200 men were returned to duty". */
  private static boolean isToWork(Harm harm, Patient patient) {
    Line line = harm.line();
    for (int i = harm.trigger().to(); i < harm.trigger().rest() + 3; i++) {
      if (line.isOneOf(i, WORK)) {
        return true;
      }
    }
    Category category = patient.people().meaning().category();
    boolean chief = // "the security chief returned to X"
        Quantity.is(patient.people().meaning().quantity(), 1)
            && patient.people().meaning().head().endsWith("chief");
    return chief || category == Category.POLICE || category == Category.OFFICIAL;
  }

  /** "too frightened to return", "refused to go back to". */
  private static boolean isAfraid(Harm harm) {
    int verb = harm.trigger().from();
    for (int i = verb - 1; i >= Math.max(0, verb - FEAR); i--) {
      if (AFRAID.is(harm.line().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "shot a guard before fleeing": who shot him flees. */
  private static boolean isEscape(Harm harm) {
    int before = harm.trigger().from() - 1;
    return harm.trigger().form() == Form.ING && harm.line().isOneOf(before, "before|then");
  }

  /** "Rebels who ousted the president are fleeing": whom the clause between tells of. */
  private static boolean isOfRelative(Harm harm, Patient patient) {
    Line line = harm.line();
    Mention<People> group = patient.people();
    boolean ahead = group.to() <= harm.trigger().from() && harm.trigger().frame() != Frame.PEOPLE;
    boolean verb = false;
    for (int i = group.from() - 1; ahead && i > 0; i--) {
      if (line.isMark(i)) {
        return false;
      }
      verb |= line.is(i, WordClass.VERB) || Like.of(".{3,}ed").is(line.norm(i));
      if (line.isOneOf(i, "who|that")) {
        boolean governed =
            line.covered(i - 1, PartyName.class) || line.covered(i - 1, People.class);
        return verb && governed;
      }
    }
    return false;
  }

  /** "according to mayor X, hundreds fled": he tells of it. */
  private static boolean isTeller(Harm harm, Patient patient) {
    int from = patient.people().from();
    for (int i = from - 1; i >= Math.max(1, from - TELLER); i--) {
      if (harm.line().is(i, "to") && harm.line().is(i - 1, "according")) {
        return patient.people().meaning().named();
      }
    }
    return false;
  }
}
