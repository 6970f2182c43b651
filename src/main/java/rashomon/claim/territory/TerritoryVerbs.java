package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.clause.Triggers;
import rashomon.claim.deed.Openings;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Territory told by a verb: "the army took X", "X fell", "the rebels were expelled from X". */
final class TerritoryVerbs {
  private final Triggers triggers;

  private final Objects objects;

  private final VerbObjects verbObjects;

  private final Unreal unreal;

  TerritoryVerbs(Triggers triggers, Governors governors, Objects objects) {
    this.objects = objects;
    this.triggers = triggers;
    verbObjects = new VerbObjects(objects);
    unreal = new Unreal(governors);
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int done = 0;
    for (Trigger trigger : longest(line, triggers.in(line))) {
      if (trigger.from() >= done) {
        List<Draft> told = drafts(line, trigger);
        drafts.addAll(told);
        boolean bare = told.isEmpty() && trigger.rest() == trigger.to();
        done = drafts.isEmpty() || bare ? done : trigger.rest();
      }
    }
    return drafts;
  }

  /**
   * Of triggers that begin at one word the one with most words speaks; of "tried to make advances
   * in" what was tried.
   */
  private static List<Trigger> longest(Line line, List<Trigger> all) {
    List<Trigger> kept = new ArrayList<>();
    for (Trigger t : all) {
      boolean beaten = all.stream().anyMatch(o -> isWithin(line, t, o));
      if (!beaten) {
        kept.add(t);
      }
    }
    return kept;
  }

  private static boolean isWithin(Line line, Trigger inner, Trigger outer) {
    boolean tried = outer.form() == Form.BASE && line.is(outer.from() - 1, "to");
    return outer.from() == inner.from() && outer.rest() > inner.rest()
        || tried && outer.from() < inner.from() && outer.rest() == inner.rest();
  }

  private List<Draft> drafts(Line line, Trigger trigger) {
    boolean adjective = line.is(trigger.from(), "free"); // "a rebel free town"
    if (trigger.form() == Form.BASE
        && (line.is(trigger.from() - 1, WordClass.ARTICLE)
            || adjective && !line.is(trigger.from() - 1, "to"))) {
      return List.of(); // "an end to the siege of X" is a noun
    }
    if (Like.of("hands?").is(line.norm(trigger.from()))
        && OtherSenses.isNoun(line, trigger.from())) {
      return List.of();
    }
    boolean moved = trigger.action() == Action.ENTERED && TakenAway.isMoved(line, trigger);
    boolean run = OtherSenses.isRunByOthers(line, trigger);
    if (OtherSenses.isAttributive(line, trigger)
        || OtherSenses.isOthersFlight(line, trigger)
        || OtherSenses.isUse(line, trigger)
        || OtherSenses.isSqueeze(line, trigger)
        || moved
        || run) {
      return List.of();
    }
    Voice voice = voice(line, trigger);
    if (OtherSenses.isOfNoSide(line, trigger, voice) || OtherSenses.isCharm(line, trigger)) {
      return List.of();
    }
    if (voice.passive() && (OtherSenses.isMeeting(line, trigger) || TakenAway.is(line, trigger))) {
      return List.of();
    }
    List<Where> taken = verbObjects.of(line, trigger, voice);
    Modality modality = taken.isEmpty() ? null : unreal.modality(line, trigger, voice);
    if (modality == null) {
      return List.of();
    }
    boolean asked = modality == Modality.DEMANDED;
    PartyName by = asked ? Takers.asked(line, trigger.from()) : Takers.of(line, trigger, voice);
    if (OnlyByForces.isOther(line, trigger, voice, taken, by)) {
      return List.of();
    }
    boolean jets = trigger.action() == Action.ENTERED && by != null && Forces.isAircraft(by);
    if (jets || by != null && Forces.isOfPolls(by)) {
      return List.of(); // "jets raided X" took nobody there, nor "the ruling party won X"
    }
    boolean left =
        Like.of("lea(ve|ves|ving)|left|flee|flees|fled|fleeing").is(line.norm(trigger.from()));
    boolean emptied = line.norm(trigger.from()).startsWith("evacuat");
    if (voice.passive()
        && line.norm(trigger.from()).startsWith("desert")
        && (by == null || !line.is(trigger.rest(), "by"))) {
      return List.of(); // "leaving X deserted", "deserted by its people": by no side
    }
    boolean own = line.isOneOf(trigger.rest(), "their|its|the") || line.isName(trigger.rest());
    boolean base = own && (TakenPlaces.isBase(taken) || TakenPlaces.isBaseAt(line, trigger.rest()));
    boolean out = emptied && !voice.passive() && !base;
    boolean named =
        TakenPlaces.isNamed(taken)
            && (Openings.subject(line, voice.start()) != null
                || by != null && line.isOneOf(trigger.from() - 1, "after|before")
                || trigger.form() != Form.ING && TakenPlaces.isBySide(line, voice.start()));
    if ((left || emptied) && !Forces.isForce(by, trigger, emptied || base || named) || out) {
      return List.of();
    }
    boolean theirs = by == null && !voice.passive() && Understood.isPronoun(line, voice.start());
    boolean loose =
        by == null
            && !voice.passive()
            && !asked
            && TakenPlaces.isLoose(line, trigger, taken)
            && !theirs;
    boolean which = theirs && line.is(voice.start() - 2, "which");
    if (trigger.frame() == Frame.PLACE_LEFT
        && (!Pullouts.isForce(by) && !which || modality != Modality.STATED)) {
      return List.of();
    }
    boolean crossing =
        line.norm(trigger.from()).startsWith("cross") || Ousting.is(trigger) && voice.passive();
    boolean idle =
        trigger.action() == Action.HOLDS
            && by == null
            && !voice.passive()
            && line.isOneOf(voice.start() - 1, "that|which");
    if (idle
        || loose
        || (crossing || trigger.action() == Action.HOLDS) && TakenPlaces.isCountry(taken)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Where where : taken) {
      Draft draft = draft(line, Unreal.achieved(line, trigger), where, by);
      boolean claimed = Like.of("claim(s|ed|ing)?").is(line.norm(trigger.from()));
      draft.modality = claimed && modality == Modality.STATED ? Modality.ALLEGED : modality;
      draft.theirs = theirs && TakenPlaces.isLoose(line, trigger, taken);
      draft.lost = lost(line, trigger, voice, by);
      drafts.add(draft);
    }
    return drafts;
  }

  private static Draft draft(Line line, Trigger t, Where where, @Nullable PartyName by) {
    return TerritoryDraft.of(line, t.from(), t.rest(), t.action(), t.rule(), where, by);
  }

  private static @Nullable PartyName lost(
      Line line, Trigger trigger, Voice voice, @Nullable PartyName by) {
    if (Ousting.is(trigger)) {
      return Ousting.loser(line, trigger, voice);
    }
    return trigger.frame() == Frame.PLACE_LOST
        ? Takers.loser(line, voice.start())
        : Takers.lost(line, trigger.rest(), by);
  }

  /** "handed X back", "took X over": the place stands between the verb and its word. */
  private boolean isApart(Line line, Trigger trigger) {
    return trigger.rest() - trigger.to() > 1 && !objects.after(line, trigger.to()).isEmpty();
  }

  /**
   * The voice; of a participle without "be", passive only where "by" follows or nothing is taken.
   */
  private Voice voice(Line line, Trigger trigger) {
    Voice voice = Voice.of(line, trigger);
    boolean participle = trigger.form() == Form.ED || trigger.form() == Form.PARTICIPLE;
    if (!participle || voice.start() < trigger.from()) {
      return voice;
    }
    boolean by = line.is(trigger.rest(), "by");
    boolean near =
        line.covered(trigger.from() - 1, PlaceName.class)
            || line.covered(trigger.from() - 2, PlaceName.class);
    boolean own = line.isOneOf(trigger.rest(), "it|them|its|their|his|her");
    boolean suffered = Ousting.isSuffered(line, trigger);
    boolean counted = // "lost ten men"
        line.covered(trigger.rest(), Quantity.class) && !line.covered(trigger.rest(), Time.class);
    boolean passive =
        by
            || suffered
            || near
                && !own
                && !counted
                && !isApart(line, trigger)
                && !TakenPlaces.isOfAttack(line, trigger)
                && objects.after(line, trigger.rest()).isEmpty();
    return new Voice(passive, voice.start(), voice.negated(), voice.modal());
  }
}
