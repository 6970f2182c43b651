package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.People;

/** Words of harm that share their number, subject or object: "killing and wounding dozens". */
final class JoinedHarm {

  private static final String JOINT = "and|or|,";

  /** So far "and" may stand behind the verb whose subject it carries on. */
  private static final int SHARED = 6;

  private static final int OBJECT_WITHIN = 4;

  private JoinedHarm() {}

  /**
   * "killed or wounded", "30 dead and injured": one number for both, which are not told apart. The
   * other word of the two, or null.
   */
  static @Nullable Trigger pair(Harm harm) {
    for (Trigger other : harm.all()) {
      boolean casualties =
          other.action().kind() == Kind.CASUALTIES
              && other.action() != harm.trigger().action()
              && harm.trigger().action() != Action.CASUALTIES;
      if (casualties && isOneNumber(harm.line(), harm.trigger(), other)) {
        return other;
      }
    }
    return null;
  }

  /** "killed or captured 40": how many of them died nobody says. */
  static boolean isEither(Harm harm) {
    return harm.all().stream().anyMatch(other -> isEither(harm.line(), harm.trigger(), other));
  }

  private static boolean isEither(Line line, Trigger one, Trigger other) {
    boolean held =
        one.action() == Action.KILLED && other.action() == Action.DETAINED
            || one.action() == Action.DETAINED && other.action() == Action.KILLED;
    int or = Math.min(one.to(), other.to());
    boolean joined = Math.max(one.from(), other.from()) == or + 1 && line.is(or, "or");
    return held && joined && one.frame() == other.frame();
  }

  /** "left 30 dead or wounded": the words at the end of the verb are told by themselves. */
  static boolean isOfPair(Harm harm) {
    Trigger verb = harm.trigger();
    return verb.rest() > verb.to()
        && harm.all().stream()
            .filter(t -> t.to() == verb.rest() && t.from() > verb.from())
            .anyMatch(t -> pair(harm.of(t)) != null);
  }

  private static boolean isOneNumber(Line line, Trigger one, Trigger other) {
    int gap = Math.max(other.from() - one.to(), one.from() - other.to());
    String joint = line.norm(Math.min(other.to(), one.to()));
    boolean state = line.is(Math.min(other.from(), one.from()), "dead");
    boolean bare = !line.covered(Math.max(other.to(), one.to()), People.class);
    return gap == 1 && (joint.equals("or") || joint.equals("and") && state && bare);
  }

  /** "killed and wounded 30": the first of two joined verbs tells how both stand. */
  static Trigger lead(Harm harm) {
    Trigger trigger = harm.trigger();
    int before = trigger.from() - 2;
    if (harm.line().isOneOf(before + 1, JOINT)) {
      for (Trigger t : harm.all()) {
        if (t.to() - 1 == before && t.frame() == trigger.frame() && t.from() < trigger.from()) {
          return t;
        }
      }
    }
    return trigger;
  }

  /** The last of joined verbs has the object: "killing and wounding dozens". */
  static int objectFrom(Harm harm) {
    int to = harm.trigger().to();
    if (harm.line().isOneOf(to, JOINT)) {
      for (Trigger t : harm.all()) {
        if (t.from() == to + 1 && t.frame().isVerb()) {
          return t.to();
        }
      }
    }
    boolean doubled =
        harm.line().isOneOf(to, "and|or")
            && harm.line().norm(to + 1).endsWith("ed")
            && harm.line().covered(to + 2, People.class);
    if (doubled) { // "killed and burned nine farmers"
      return to + 2;
    }
    boolean parted = harm.trigger().rest() > to;
    return parted && harm.patients().after(to, OBJECT_WITHIN).isEmpty()
        ? harm.trigger().rest()
        : to;
  }

  /** "nine men were arrested and were beaten": the subject of the verb before "and". */
  static List<Patient> subject(Harm harm, Voice voice) {
    int and = voice.start() - 1;
    if (!harm.line().is(and, "and")) {
      return List.of();
    }
    for (Trigger t : harm.all()) {
      boolean verb = t.frame() == Frame.PEOPLE_DO || t.frame() == Frame.PEOPLE;
      boolean close = t.rest() <= and && and - t.rest() <= SHARED;
      Voice other = verb && close ? Voice.of(harm.line(), t) : null;
      if (other != null && (t.frame() == Frame.PEOPLE_DO || other.passive())) {
        return harm.patients().before(other.start());
      }
    }
    return List.of();
  }
}
