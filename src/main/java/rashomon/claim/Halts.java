package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * A truce told as the end of fighting: "agreed to stop fighting", "halted air strikes for 48
 * hours", "talks on ending the clashes". A halt without an end or a promise is none.
 */
final class Halts implements ClaimKind {

  private static final String VERB =
      "halt|halts|halted|halting|suspend|suspends|suspended|suspending|pause|pauses|paused|pausing|stop|stops|stopped|stopping|stoped|stoping|cease|ceases|ceased|ceasing|end|ends|ended|ending|put|hold|holding|silence|silencing|silenced";
  private static final String FIGHTING =
      "fighting|clashes|hostilities|airstrikes|strikes|raids|bombing|bombings|bombardment|bombardments|shelling|attacks|operations|fire|combat|battles|offensive|offensives|firing|shooting|gunfire|guns|weapons";
  private static final int OBJECT = 5;

  private final Governors governors;
  private final TruceWords words;

  Halts(TruceWords words, Governors governors) {
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
      int object = OneOf.of(VERB).has(line.norm(i)) ? object(line, i) : -1;
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
    for (int i = verb + 1; i < Math.min(line.size(), verb + OBJECT); i++) {
      if (words.truce(line, i) > 0) {
        return -1;
      }
      if (OneOf.of(FIGHTING).has(line.norm(i))) {
        return i;
      }
      boolean through =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DETERMINER)
              || line.is(i, WordClass.DESCRIBING)
              || line.isName(i)
              || OneOf.of(
                      "all|its|their|military|air|aerial|an|end|to|ground|offensive|heavy|days|of|combat")
                  .has(line.norm(i));
      if (!through) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Draft draft(Line line, int from, int to) {
    Action action = action(line, from, to);
    if (action == null) {
      return null;
    }
    Draft draft = new Draft(line, from, to, action, action.word() + ".halt");
    draft.where = Where.of(Whereabouts.of(line, from, to));
    draft.brokers.addAll(Brokers.in(line));
    draft.parties.addAll(Bound.in(line, draft.brokers));
    draft.window = Windows.of(line, from, to, action);
    draft.when = ActDays.of(line, from, to);
    PartyName subject = Actors.subject(line, from);
    boolean one = action != Action.AGREED && action != Action.NEGOTIATED;
    draft.by = one ? subject : null;
    return draft;
  }

  private @Nullable Action action(Line line, int from, int to) {
    boolean noun = OneOf.of("end|halt").has(line.norm(from)) && line.norm(from + 1).equals("to");
    Governors.Sense sense = governors.of(line, from);
    int modal = modal(line, from);
    boolean will = OneOf.of("would|will").has(line.norm(modal));
    boolean promised = will && isSaid(line, from);
    if (will && isConditional(line, to)) {
      return Actors.subject(line, from) == null ? null : Action.CALLED_FOR;
    }
    if (promised || will && Actors.subject(line, from) != null) {
      boolean whole = Like.of("ceas(e|ing)").is(line.norm(from)) && isFire(line, to);
      return whole || isTimed(line, from, to) ? Action.DECLARED : null;
    }
    return switch (sense) {
      case DEMANDED ->
          isMeant(line, from) ? Action.AGREED : isTerm(line, from) ? null : Action.CALLED_FOR;
      case TRIED, FAILED -> isDeadline(line, from) ? null : Action.NEGOTIATED;
      case PLANNED -> isPledge(line, from) && !isAny(line, to) ? pledged(line, from) : null;
      case REFUSED -> Action.REJECTED;
      case REAL ->
          isPact(line, from)
              ? Action.AGREED
              : isCeased(line, from, to)
                  ? Action.STARTED
                  : isOrder(line, from) && isTimed(line, from, to) ? Action.DECLARED : null;
      case PURPOSE ->
          isLeading(line, from)
              ? Action.AGREED
              : isOffer(line, from)
                  ? Action.CALLED_FOR
                  : isOrder(line, from)
                          && (isFire(line, to) || isTimed(line, from, to) && !isAny(line, to))
                      ? Action.DECLARED
                      : null;
      case NONE ->
          noun && isAsked(line, from)
              ? Action.CALLED_FOR
              : !noun && isPast(line, from) && (isTimed(line, from, to) || isCeased(line, from, to))
                  ? Action.STARTED
                  : null;
      default -> null;
    };
  }

  /** "the agreement, reached in May, calls for silencing the guns". */
  private static boolean isTerm(Line line, int verb) {
    boolean call = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 18); i--) {
      call |= i >= verb - 3 && Like.of("calls?|provides|demands|requires?").is(line.norm(i));
      if (call && OneOf.of("deal|agreement|accord|pact|plan").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "offered to stop fighting if". */
  private static boolean isOffer(Line line, int verb) {
    return Like.of("offer(s|ed|ing)?").is(line.norm(verb - 2)) && line.norm(verb - 1).equals("to");
  }

  /** "operations" that may be a firm's. */
  private static boolean isAny(Line line, int to) {
    return line.norm(to - 1).equals("operations")
        && !OneOf.of("military|offensive|combat|armed").has(line.norm(to - 2));
  }

  /** "the army ceased fire after midnight". */
  private static boolean isCeased(Line line, int from, int to) {
    return line.norm(from).equals("ceased") && isFire(line, to);
  }

  /** The token before the verb and its adverbs: "would immediately and unconditionally cease". */
  private static int modal(Line line, int verb) {
    int i = verb - 1;
    while (line.norm(i).endsWith("ly")
        || line.norm(i).equals("and") && line.norm(i - 1).endsWith("ly")) {
      i--;
    }
    return i;
  }

  /** "pledged to halt attacks", "had both promised to cease fire". */
  private static Action pledged(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 10); i--) {
      if (OneOf.of("sides|parties|both|armies|factions").has(line.norm(i))) {
        return Action.AGREED;
      }
    }
    return Action.DECLARED;
  }

  private static boolean isPledge(Line line, int verb) {
    return line.norm(verb - 1).equals("to")
        && OneOf.of("pledged|promised|vowed|committed|undertook|undertaken|sworn|pledge|pledges")
            .has(line.norm(verb - 2));
  }

  /** "a deadline to stop fighting": no talks. */
  private static boolean isDeadline(Line line, int verb) {
    return OneOf.of("deadline|ultimatum|order|orders|promise|promises|pledge")
        .has(line.norm(verb - 2));
  }

  /** "hold fire", "cease hostilities": all fighting, and not one offensive. */
  private static boolean isFire(Line line, int to) {
    return OneOf.of("fire|hostilities|firing|shooting").has(line.norm(to - 1));
  }

  /** "called for a speedy end to the fighting". */
  private static boolean isAsked(Line line, int end) {
    for (int i = end - 1; i >= Math.max(0, end - OBJECT); i--) {
      boolean asked =
          Like.of("(call(s|ed|ing)?|appeal(s|ed|ing)?|press(es|ed|ing)?)").is(line.norm(i));
      if (asked && line.norm(i + 1).equals("for")
          || Like.of("(demand|urg)(e|s|es|ed|ing)?").is(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "a May deal that was supposed to halt the fighting". */
  private static boolean isMeant(Line line, int verb) {
    return OneOf.of("supposed|meant|intended").has(line.norm(verb - 2)) && isPact(line, verb);
  }

  /** "will hold fire if the army pulls back": an offer, and no truce yet. */
  private static boolean isConditional(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 6); i++) {
      if (OneOf.of("if|provided|unless").has(line.norm(i))
          || line.norm(i).equals("as") && line.norm(i + 1).equals("long")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Line line, int verb) {
    return line.norm(verb).endsWith("ed") && !line.is(verb - 1, WordClass.BE);
  }

  /** "for 48 hours", "until Sunday", "from 10 am to 4 pm each day". */
  private static boolean isTimed(Line line, int from, int to) {
    Window window = Windows.of(line, from, to, Action.DECLARED);
    return window.length() != null || window.end() != null;
  }

  private static boolean isSaid(Line line, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (OneOf.of("said|says|announced|announces|declared|pledged|promised|confirmed")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "agreed to", "an agreement to": not "managed to". */
  private static boolean isPact(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (OneOf.of("agree|agreed|agrees|agreeing|agreement|deal|understanding|accord|pact")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "ordered the troops to halt their offensive for two days". */
  private static boolean isOrder(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (OneOf.of("ordered|orders|directed|instructed").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "a deal leading to an end of the fighting". */
  private static boolean isLeading(Line line, int verb) {
    return OneOf.of("leading|lead|leads|led").has(line.norm(verb - 2)) && isPact(line, verb);
  }
}
