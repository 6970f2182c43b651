package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Triggers;
import rashomon.claim.deed.Voice;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Category;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.Token;

/**
 * Casualties, detention and displacement: what happens to counted groups of people, as in "40 were
 * killed", "the detention of nine men", "2,000 families fled".
 */
public final class HarmToPeople implements ClaimKind {

  private final Triggers triggers;

  public HarmToPeople(Knowledge knowledge) {
    triggers = Triggers.ofPeople(knowledge);
  }

  @Override
  public boolean mayBeToldBy(Token word) {
    return triggers.mayBegin(word);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Trigger> found = triggers.in(line);
    List<Trigger> all = found.stream().filter(t -> !Shot.isTaken(line, t, found)).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Patients patients = new Patients(line, tokens(line, all));
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : all) {
      drafts.addAll(drafts(new Harm(line, trigger, all, patients)));
    }
    WoundedDead.settle(drafts);
    if (drafts.stream().anyMatch(HarmToPeople::isFlight) && Disasters.tells(line)) {
      drafts.removeIf(HarmToPeople::isFlight);
    }
    drafts.removeIf(
        draft -> isOfFreed(line, draft, drafts) || isRout(draft) || isOfReturned(draft, drafts));
    drafts.addAll(FreedAgain.of(line, all, drafts));
    OfThem.add(line, drafts);
    drafts.removeIf(draft -> isKinOf(line, draft) || isOwner(line, draft));
    drafts.removeIf(draft -> Mishaps.is(draft) || Unharmed.is(draft) || Dismissals.is(draft));
    return drafts;
  }

  private static boolean isFlight(Draft draft) {
    return draft.action.kind() == Kind.DISPLACEMENT;
  }

  /** "held a patient's heart", "killed a man's dog": it was not done to him. */
  private static boolean isOwner(Line line, Draft draft) {
    Mention<People> group = draft.group < 0 ? null : line.at(draft.group, People.class);
    boolean object = group != null && group.from() > draft.from;
    return object && line.is(group.to(), "'s") && !line.covered(group.to(), People.class);
  }

  /** "the son of the village chief": the son, and not the chief. */
  private static boolean isKinOf(Line line, Draft draft) {
    int of = draft.group - 1;
    while (line.is(of, WordClass.ARTICLE) || line.is(of, WordClass.DESCRIBING)) {
      of--;
    }
    return draft.group > 1
        && line.is(of, "of")
        && line.is(of - 1, WordClass.KIN)
        && draft.people != null
        && Quantity.is(draft.people.quantity(), 1);
  }

  /** "freed nine nuns held in X", "who had been held": the captivity only tells which nuns. */
  private static boolean isOfFreed(Line line, Draft held, List<Draft> drafts) {
    boolean participle =
        held.action == Action.DETAINED
            && held.rule.equals("detained.people")
            && line.isOneOf(
                word(line, held),
                "held|captured|detained|seized|kidnapped|abducted|jailed|imprisoned|taken")
            && line.covered(word(line, held) - 1, People.class);
    int verb = word(line, held);
    while (held.action == Action.DETAINED
        && verb < held.to
        && !line.isOneOf(verb, "held|kidnapped|abducted|detained|captured|seized")) {
      verb++;
    }
    int who = verb - 1;
    while (line.is(who, WordClass.BE) || line.is(who, WordClass.HAVE)) {
      who--;
    }
    boolean relative =
        held.action == Action.DETAINED
            && line.isOneOf(who, "who|that")
            && line.covered(line.isMark(who - 1) ? who - 2 : who - 1, People.class);
    return (participle || relative)
        && drafts.stream()
            .anyMatch(
                d ->
                    d.action == Action.RELEASED
                        && d.from <= held.from
                        && d.people != null
                        && held.people != null
                        && d.group == held.group);
  }

  /** "40,000 displaced people have gone home": who returned, and no new flight. */
  private static boolean isOfReturned(Draft displaced, List<Draft> drafts) {
    return displaced.action == Action.DISPLACED
        && (displaced.rule.endsWith(".state") || displaced.rule.endsWith(".count"))
        && drafts.stream().anyMatch(d -> d.action == Action.RETURNED && d.group == displaced.group);
  }

  /** "as rebels flee": fighters who run are no displaced people, unless they are counted. */
  private static boolean isRout(Draft draft) {
    People people = draft.people;
    boolean bases = draft.action == Action.EVACUATED && draft.rule.endsWith("people-do");
    return (draft.action == Action.DISPLACED || bases)
        && people != null
        && people.category() == Category.FIGHTER
        && people.quantity() == null;
  }

  /** The participle that carries it, behind its people. */
  private static int word(Line line, Draft held) {
    for (int i = held.from; i < held.to; i++) {
      if (!line.covered(i, People.class)) {
        return i;
      }
    }
    return held.to - 1;
  }

  /** The tokens of the triggers, but for words that only describe a group. */
  private static Set<Integer> tokens(Line line, List<Trigger> all) {
    Set<Integer> tokens = new HashSet<>();
    for (Trigger trigger : all) {
      for (int i = trigger.from(); i < trigger.to() && !isInsidePeople(line, trigger); i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  /** "140 injured people": the word describes the group and bounds nothing. */
  private static boolean isInsidePeople(Line line, Trigger trigger) {
    Mention<People> people = line.at(trigger.from(), People.class);
    return people != null && people.to() > trigger.to();
  }

  private static List<Draft> drafts(Harm harm) {
    if (JoinedHarm.isEither(harm)) {
      return List.of();
    }
    Trigger pair = JoinedHarm.pair(harm);
    if (pair != null) {
      boolean first = pair.from() > harm.trigger().from();
      return first ? drafts(harm.ofBoth()) : List.of();
    }
    List<Patient> inverted = Inverted.of(harm);
    if (!inverted.isEmpty()) {
      return HarmDrafts.ofNoun(harm, inverted);
    }
    if (!harm.trigger().frame().isVerb()) {
      return HarmDrafts.ofNoun(harm, NounPatients.of(harm));
    }
    if (isAttributive(harm.line(), harm.trigger()) || JoinedHarm.isOfPair(harm)) {
      return List.of();
    }
    Voice voice = Voice.of(harm.line(), JoinedHarm.lead(harm));
    if (isOfPlace(harm, voice)) {
      return List.of();
    }
    return Undone.is(harm, voice)
        ? List.of()
        : HarmDrafts.ofVerb(harm, VerbPatients.of(harm, voice), voice);
  }

  /**
   * "the arrested 20 members": the word describes people told of before; in "another injured" it
   * tells what became of one.
   */
  private static boolean isAttributive(Line line, Trigger trigger) {
    int before = trigger.from() - 1;
    boolean article = line.is(before, WordClass.ARTICLE) || line.is(before, WordClass.DETERMINER);
    Mention<People> group = line.at(before, People.class);
    boolean stands = group != null && group.to() <= trigger.to();
    boolean noun = line.is(before, WordClass.ARTICLE) && trigger.form() == Trigger.Form.BASE;
    boolean many = // "was committing massacres"
        trigger.form() == Trigger.Form.S
            && trigger.frame().isVerb()
            && (article || line.is(before, WordClass.PREPOSITION) || isCommitting(line, before));
    return noun
        || many
        || article && !stands && trigger.form() == Trigger.Form.ED && !isRelative(line, before);
  }

  private static boolean isCommitting(Line line, int i) {
    return line.isOneOf(
        i, "commit|commits|committed|committing|perpetrated|perpetrating|more|new|fresh");
  }

  /** "killed nine in a village held by rebels": the village was held, and nobody. */
  private static boolean isOfPlace(Harm harm, Voice voice) {
    Line line = harm.line();
    int before = harm.trigger().from() - 1;
    boolean bare = voice.passive() && voice.start() == harm.trigger().from();
    boolean place =
        line.covered(before, PlaceName.class)
            || line.isOneOf(
                before,
                "village|town|city|district|area|areas|territory|base|camp|zone|region|province"
                    + "|neighbourhood|neighborhood|villages|towns|building|house|post|prison|school|airport|hill");
    boolean taken = line.isOneOf(harm.trigger().from(), "held|seized|captured|taken|recaptured");
    return harm.trigger().action() == Action.DETAINED
        && bare
        && place
        && taken
        && line.is(harm.trigger().rest(), "by");
  }

  /** "the blast that killed nine", but not "said that killed soldiers ...". */
  private static boolean isRelative(Line line, int that) {
    return line.is(that, "that")
        && that > 0
        && !line.isMark(that - 1)
        && !line.covered(that - 1, Cue.class)
        && !line.is(that - 1, WordClass.RUMOUR)
        && !line.is(that - 1, WordClass.PREPOSITION)
        && !line.is(that - 1, WordClass.CONJUNCTION)
        && (line.is(that - 1, WordClass.ATTACK) || !line.is(that - 1, WordClass.VERB));
  }
}
