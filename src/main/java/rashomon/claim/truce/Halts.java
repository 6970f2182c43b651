package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.deed.Actors;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * A truce told as the end of fighting: "agreed to stop fighting", "halted air strikes for 48
 * hours", "talks on ending the clashes". A halt without an end or a promise is none.
 */
public final class Halts implements ClaimKind {
  private static final String VERB =
      "halt|halts|halted|halting|suspend|suspends|suspended|suspending|pause|pauses|paused|pausing|stop|stops|stopped|stopping|stoped|stoping|cease|ceases|ceased|ceasing|end|ends|ended|ending|put|hold|holding|silence|silencing|silenced|refrain|refrains|refrained|refraining|desist|desisted|desisting|abstain";

  private static final String FIGHTING =
      "fighting|clashes|hostilities|airstrikes|strikes|raids|bombing|bombings|bombardment|bombardments|shelling|attacks|operations|fire|combat|battles|offensive|offensives|firing|shooting|gunfire|guns|weapons";

  private final Governors governors;

  private final TruceWords words;

  public Halts(TruceWords words, Governors governors) {
    this.words = words;
    this.governors = governors;
  }

  @Override
  public boolean mayBeToldBy(Token word) {
    return OneOf.of(VERB).has(word.norm());
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int object = line.isOneOf(i, VERB) ? object(line, i) : -1;
      object = object >= 0 && !isFit(line.norm(i), line.norm(object)) ? -1 : object;
      Draft draft = object < 0 ? null : draft(line, i, object + 1);
      if (draft != null) {
        drafts.add(draft);
        return drafts;
      }
    }
    return drafts;
  }

  /** Fire is held, guns are silenced; all else is stopped. */
  private static boolean isFit(String verb, String object) {
    boolean arms = OneOf.of("guns|weapons").has(object);
    return verb.startsWith("hold")
        ? object.equals("fire")
        : verb.startsWith("silenc") == arms
            || verb.startsWith("silenc") && object.equals("gunfire");
  }

  /** The fighting that the verb puts an end to; -1 where it is something else. */
  private int object(Line line, int verb) {
    for (int i = verb + 1; i < Math.min(line.size(), verb + HaltPacts.OBJECT); i++) {
      if (words.truce(line, i) > 0) {
        return -1;
      }
      boolean acts = // "offensive actions"
          line.isOneOf(i, "actions|action|activities|activity")
              && line.isOneOf(i - 1, "military|offensive|armed|combat|hostile");
      if (acts || line.isOneOf(i, FIGHTING)) {
        return isOfThing(line, i) ? -1 : i;
      }
      boolean through =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DETERMINER)
              || line.is(i, WordClass.DESCRIBING)
              || line.isName(i)
              || line.isOneOf(
                  i,
                  "all|from|its|their|military|air|aerial|an|end|to|ground|offensive|heavy|days|of|combat");
      if (!through) {
        return -1;
      }
    }
    return -1;
  }

  /** "stop firing kilns", "stop shooting films": no weapons. */
  private static boolean isOfThing(Line line, int object) {
    int next = object + 1;
    return line.isOneOf(object, "firing|shooting")
        && next < line.size()
        && !line.isMark(next)
        && !line.is(next, WordClass.PREPOSITION)
        && !line.is(next, WordClass.CONJUNCTION)
        && !line.is(next, WordClass.ADVERB)
        && !line.covered(next, Time.class)
        && !line.is(next, WordClass.WEAPON)
        && !line.isOneOf(next, "rockets|missiles|shells|mortars|if|as|when|while|immediately");
  }

  private @Nullable Draft draft(Line line, int from, int to) {
    Action action = action(line, from, to);
    if (action == null || words.isCivil(line, from, to)) {
      return null;
    }
    Draft draft = new Draft(line, from, to, action, action.word() + ".halt");
    draft.where = Where.of(Whereabouts.of(line, from, to));
    draft.brokers.addAll(Brokers.in(line));
    draft.parties.addAll(Bound.in(line, draft.brokers));
    draft.window = Windows.of(line, from, to, action);
    draft.when = ActDays.of(line, from, to);
    int order = action == Action.DECLARED ? HaltPledges.order(line, from) : -1;
    PartyName subject = Actors.subject(line, order < 0 ? from : order);
    boolean one = action != Action.AGREED && action != Action.NEGOTIATED;
    draft.by = one ? subject : null;
    return draft;
  }

  private @Nullable Action action(Line line, int from, int to) {
    boolean noun = line.isOneOf(from, "end|halt") && line.is(from + 1, "to");
    Governors.Sense sense = governors.of(line, from);
    int modal = HaltPledges.modal(line, from);
    boolean will = line.isOneOf(modal, "would|will");
    boolean promised = will && HaltPledges.isSaid(line, from);
    if (will && HaltPledges.isConditional(line, to)) {
      return Actors.subject(line, from) == null ? null : Action.CALLED_FOR;
    }
    if (promised || will && Actors.subject(line, from) != null) {
      boolean whole =
          Like.of("ceas(e|ing)").is(line.norm(from)) && isFire(line, to)
              || Like.of("suspend|halt|pause").is(line.norm(from))
                  && promised
                  && HaltPledges.isAllFighting(line, to);
      return whole || isTimed(line, from, to) ? Action.DECLARED : null;
    }
    return switch (sense) {
      case DEMANDED ->
          HaltPacts.isMeant(line, from)
              ? Action.AGREED
              : HaltPacts.isTerm(line, from) ? null : Action.CALLED_FOR;
      case TRIED, FAILED -> HaltPledges.isDeadline(line, from) ? null : Action.NEGOTIATED;
      case PLANNED ->
          HaltPledges.isPledge(line, from) && !isAny(line, to)
              ? HaltPledges.pledged(line, from)
              : null;
      case REFUSED -> Action.REJECTED;
      case REAL ->
          HaltPacts.isPact(line, from)
              ? Action.AGREED
              : isCeased(line, from, to)
                  ? Action.STARTED
                  : HaltPledges.isOrder(line, from) && isTimed(line, from, to)
                      ? Action.DECLARED
                      : null;
      case PURPOSE ->
          HaltPacts.isLeading(line, from) || HaltPacts.isStruck(line, from)
              ? Action.AGREED
              : HaltPledges.isOffer(line, from)
                  ? Action.CALLED_FOR
                  : HaltPledges.isOrder(line, from)
                          && (isFire(line, to) || isTimed(line, from, to) && !isAny(line, to))
                      ? Action.DECLARED
                      : null;
      case NONE ->
          !noun && HaltPledges.isOwn(line, from, to)
              ? Action.DECLARED
              : noun && HaltPacts.isAsked(line, from)
                  ? Action.CALLED_FOR
                  : !noun
                          && isPast(line, from)
                          && (isTimed(line, from, to) || isCeased(line, from, to))
                      ? Action.STARTED
                      : null;
      default -> null;
    };
  }

  /** "operations" that may be a firm's. */
  private static boolean isAny(Line line, int to) {
    return line.is(to - 1, "operations")
        && !line.isOneOf(to - 2, "military|offensive|combat|armed");
  }

  /** "the army ceased fire after midnight". */
  private static boolean isCeased(Line line, int from, int to) {
    return line.is(from, "ceased") && isFire(line, to);
  }

  /** "hold fire", "cease hostilities": all fighting, and not one offensive. */
  private static boolean isFire(Line line, int to) {
    return line.isOneOf(to - 1, "fire|hostilities|firing|shooting");
  }

  private static boolean isPast(Line line, int verb) {
    return line.norm(verb).endsWith("ed") && !line.is(verb - 1, WordClass.BE);
  }

  /** "for 48 hours", "until Sunday", "from 10 am to 4 pm each day". */
  private static boolean isTimed(Line line, int from, int to) {
    Window window = Windows.of(line, from, to, Action.DECLARED);
    boolean order = window.start() != null && HaltPledges.isOrder(line, from);
    return window.length() != null || window.end() != null || order;
  }
}
