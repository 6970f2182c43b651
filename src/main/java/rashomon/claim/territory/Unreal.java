package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.Governors;
import rashomon.claim.clause.Supposed;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Ahead;
import rashomon.claim.deed.Voice;
import rashomon.claim.place.Bearings;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Tells what was taken from what was only attempted, hoped for or named in passing. */
final class Unreal {

  /** So near the beginning of the sentence its deal is told of. */
  private static final int TERM = 4;

  /** So many words at most name whom somebody holds responsible. */
  private static final int BLAMED = 8;

  private final Governors governors;

  Unreal(Governors governors) {
    this.governors = governors;
  }

  /** How firmly the verb's deed is told; null where it tells of none (gold/GUIDE, "Territory"). */
  @Nullable Modality modality(Line line, Trigger trigger, Voice voice) {
    if (isOtherSense(line, trigger)
        || InPassing.is(line, trigger, voice)
        || isFar(line, trigger)
        || !Fallen.is(line, trigger, voice)
        || Ahead.is(line, trigger, voice)) {
      return null;
    }
    if (line.isOneOf(trigger.from() - 1, "nearly|almost")) {
      return null; // "nearly captured X"
    }
    if (Supposed.isRefuted(line, trigger.from())
        || isYetTo(line, trigger)
        || isNoLonger(line, voice.start())) {
      return Modality.DENIED;
    }
    return switch (governors.of(line, trigger.from())) {
      case REAL -> isGoingOn(line, trigger) ? null : real(line, trigger, voice);
      case NONE -> none(line, trigger, voice);
      case PLANNED -> isWill(line, trigger) ? Modality.PLANNED : null;
      case UNREAL -> isTerm(line, trigger) ? Modality.PLANNED : null;
      case DEMANDED -> isWish(trigger.action()) ? Modality.DEMANDED : null;
      case PURPOSE -> Enabled.is(line, trigger) ? Modality.STATED : null;
      default -> null;
    };
  }

  /** "managed to control X": that is how it was taken. */
  static Trigger achieved(Line line, Trigger t) {
    boolean came = false;
    for (int i = t.from() - 1; i >= Math.max(0, t.from() - 3); i--) {
      came |= Like.of("manag(ed?|es|ing)|able|succeed(s|ed|ing)?").is(line.norm(i));
    }
    boolean control =
        t.action() == Action.HOLDS && Like.of("control(ling)?").is(line.norm(t.from()));
    return came && control
        ? new Trigger(t.from(), t.to(), t.rest(), Action.CAPTURED, t.form(), t.frame())
        : t;
  }

  private static @Nullable Modality real(Line line, Trigger trigger, Voice voice) {
    boolean siege = trigger.action() == Action.SIEGE_LIFTED && trigger.form() == Form.BASE;
    if (siege && SiegesLifted.isDeal(line, trigger.from())) {
      return SiegesLifted.isSought(line, trigger.from()) ? null : Modality.PLANNED;
    }
    return voice.negated() ? Modality.DENIED : Modality.STATED;
  }

  /** "Under the deal, the rebels would leave X": what was agreed on is to come. */
  private static boolean isTerm(Line line, Trigger trigger) {
    boolean would = line.is(trigger.from() - 1, "would");
    for (int i = 0; would && i < Math.min(TERM, line.size()); i++) {
      if (line.is(i, "under") && line.isOneOf(i + 1, "the|a|this|that|its")) {
        return deal(line, i + 2);
      }
    }
    return false;
  }

  private static boolean deal(Line line, int from) {
    for (int i = from; i < from + 3; i++) {
      if (line.isOneOf(i, "deal|agreement|accord|pact|truce|ceasefire")) {
        return true;
      }
    }
    return false;
  }

  /** "no longer controls X": it does not. */
  private static boolean isNoLonger(Line line, int verb) {
    return line.is(verb - 1, "longer") && line.is(verb - 2, "no");
  }

  /** "has yet to recapture X": it has not. */
  private static boolean isYetTo(Line line, Trigger trigger) {
    int to = trigger.from() - 1;
    return line.is(to, "to") && line.is(to - 1, "yet");
  }

  /** "are continuing to clear the rebels from X": not done yet. */
  private static boolean isGoingOn(Line line, Trigger trigger) {
    return trigger.action() == Action.CAPTURED
        && line.is(trigger.from() - 1, "to")
        && line.isOneOf(trigger.from() - 2, "continue|continues|continued|continuing");
  }

  private static @Nullable Modality none(Line line, Trigger trigger, Voice voice) {
    if (trigger.form() == Form.BASE && follows(line, trigger.from(), "would|will", "see")) {
      return Modality.PLANNED;
    }
    boolean noun =
        trigger.form() == Form.BASE
            && line.isOneOf(
                trigger.from() - 1,
                "the|a|his|her|its|their|under|of|in|full|no|any|this|that|for|over");
    noun |= trigger.form() == Form.BASE && line.is(trigger.from() - 2, "under");
    noun |= line.is(trigger.from(), "control") && line.isOneOf(trigger.to(), "of|over");
    return noun ? null : voice.negated() ? Modality.DENIED : Modality.STATED;
  }

  /** "will see the army take": told of as agreed, not as wished. */
  private static boolean follows(Line line, int to, String first, String second) {
    for (int i = to - 1; i >= Math.max(1, to - 8); i--) {
      if (line.is(i, second) && Like.of(first).is(line.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "will", "is to", "agreed to": settled; "plans to" and "vowed to" are not. */
  private static boolean isWill(Line line, Trigger trigger) {
    for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - 4); i--) {
      boolean settled = line.is(i, WordClass.BE) || line.covered(i, PartyName.class);
      if (line.isOneOf(i, "will|shall") || settled && line.is(i + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** What one side asks of another: to leave a place, to lift a siege, to hand it over. */
  private static boolean isWish(Action action) {
    return action == Action.WITHDREW
        || action == Action.SIEGE_LIFTED
        || action == Action.HANDED_OVER;
  }

  /** "took two men", "took effect", "captured his attention": no place is taken. */
  private static boolean isOtherSense(Line line, Trigger trigger) {
    int rest = trigger.rest();
    boolean low =
        trigger.frame() == Frame.PLACE_FALLS
            && line.isOneOf(rest, "a|an")
            && Takers.at(line, rest) == null; // "fell to a new low"
    boolean people =
        (rest == trigger.to() || isGivenOver(line, trigger))
            && trigger.frame() != Frame.PLACE_FROM
            && Handed.object(line, trigger) == rest
            && line.covered(rest, People.class)
            && !isOwner(line, rest)
            && !isOfSite(line, rest)
            && !line.covered(rest, PlaceName.class);
    int noun = line.is(rest, WordClass.ARTICLE) ? rest + 1 : rest;
    noun += line.isOneOf(noun, "new|next|final|second|third|critical") ? 1 : 0;
    boolean phase = noun > rest && line.is(noun, WordClass.NO_PLACE);
    boolean force = line.is(rest, "into") && line.is(rest + 1, WordClass.NO_PLACE);
    boolean event = line.is(trigger.to(), "place") && rest > trigger.to(); // "took place"
    boolean office = line.isOneOf(rest, "his|her") || line.is(rest + 1, "post");
    boolean share = line.is(rest, "part") && line.is(rest + 1, "of");
    boolean nothing =
        !share
            && line.is(rest, WordClass.NO_PLACE)
            && Bearings.lying(line, rest, rest + 1, false) == null;
    return low || event || people || phase || force || office || isBlame(line, trigger) || nothing;
  }

  /** "holds the governor responsible", "held Moscow accountable": blamed, not held. */
  private static boolean isBlame(Line line, Trigger trigger) {
    int end = Math.min(line.size(), trigger.rest() + BLAMED);
    for (int i = trigger.rest(); trigger.action() == Action.HOLDS && i < end; i++) {
      if (line.isOneOf(i, "responsible|accountable|liable|culpable")) {
        return true;
      }
      if (line.isMark(i) && !line.is(i, "'")) {
        return false;
      }
    }
    return false;
  }

  /** "the governor's palace": what is somebody's. */
  private static boolean isOwner(Line line, int i) {
    Mention<People> people = line.at(i, People.class);
    return people != null && line.isOneOf(people.to(), "'s|\u2019s|'|\u2019");
  }

  /** "the police directorate", "the soldiers' barracks": no people but where they sit. */
  private static boolean isOfSite(Line line, int i) {
    Mention<People> people = line.at(i, People.class);
    return people != null
        && line.isOneOf(
            people.to(),
            "station|stations|stronghold|strongholds|bastion|town|city|village|towns|villages|enclave|hideout|hideouts|capital|district|airfield|airport|camps|bases|positions|garrison|fort|headquarters|directorate|barracks|base|academy|post|posts|camp|compound|checkpoint|checkpoints|quarters|hospital|outpost|outposts|building");
  }

  /** "handed over nine men". */
  private static boolean isGivenOver(Line line, Trigger trigger) {
    return trigger.action() == Action.HANDED_OVER
        && line.is(trigger.rest() - 1, "over")
        && trigger.rest() - trigger.to() == 1;
  }

  /** "advancing fighters whose assault on X": the words that belong to the verb stand too far. */
  private static boolean isFar(Line line, Trigger trigger) {
    boolean falls = trigger.frame() == Frame.PLACE_FALLS;
    for (int i = trigger.to(); i < trigger.rest() - 1; i++) {
      if (falls && line.isOneOf(i, "out|over|short|behind|back")
          || line.isOneOf(i, "whose|which|that|who|and|but|as")
              && !line.isOneOf(i - 1, "security|stability")
          || line.is(i, WordClass.WEAPON)
          || line.is(trigger.from(), WordClass.HAVE) && isParticiple(line, i)
          || isOtherVerb(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "has regained control of": not "has control of". */
  private static boolean isParticiple(Line line, int i) {
    return Like.of(".*ed|taken|retaken|won|kept|lost").is(line.norm(i));
  }

  private static boolean isOtherVerb(Line line, int i) {
    return line.is(i, WordClass.VERB)
        && !line.is(i, WordClass.DESCRIBING)
        && !line.isOneOf(i, "control|hold|attack|attacks");
  }
}
