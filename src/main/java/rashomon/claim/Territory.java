package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Trigger.Form;
import rashomon.claim.Trigger.Frame;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Territory: who takes, enters, holds, besieges, leaves or hands over a place or a part of one. */
final class Territory implements ClaimKind {

  private final Triggers triggers;
  private final TerritoryNouns nouns;
  private final Objects objects;
  private final Unreal unreal;

  Territory(Knowledge knowledge) {
    triggers = Triggers.ofPlaces(knowledge);
    objects = new Objects(knowledge);
    nouns = new TerritoryNouns(knowledge, objects);
    unreal = new Unreal(knowledge);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int done = 0;
    for (Trigger trigger : longest(triggers.in(line))) {
      if (trigger.from() >= done) {
        drafts.addAll(verb(line, trigger));
        done = drafts.isEmpty() ? done : trigger.rest();
      }
    }
    List<Draft> told = List.copyOf(drafts);
    for (Draft noun : nouns.find(line)) {
      if (told.stream().noneMatch(d -> d.from < noun.to && noun.from < d.to)) {
        drafts.add(noun);
      }
    }
    return drafts;
  }

  /** Of triggers that begin at one word the one with most words speaks. */
  private static List<Trigger> longest(List<Trigger> all) {
    List<Trigger> kept = new ArrayList<>();
    for (Trigger t : all) {
      boolean beaten = all.stream().anyMatch(o -> o.from() == t.from() && o.rest() > t.rest());
      if (!beaten) {
        kept.add(t);
      }
    }
    return kept;
  }

  private List<Draft> verb(Line line, Trigger trigger) {
    Voice voice = voice(line, trigger);
    if (trigger.form() == Form.BASE && line.is(trigger.from() - 1, WordClass.ARTICLE)) {
      return List.of(); // "an end to the siege of X" is a noun
    }
    Modality modality = unreal.modality(line, trigger, voice);
    if (modality == null) {
      return List.of();
    }
    boolean subject = voice.passive() || trigger.frame() == Frame.PLACE_FALLS;
    List<Where> taken =
        trigger.frame() == Frame.PLACE_FROM
            ? from(line, trigger.rest())
            : subject ? Subjects.before(line, voice.start()) : objects(line, trigger, voice);
    PartyName by =
        modality == Modality.DEMANDED
            ? Takers.asked(line, trigger.from())
            : Takers.of(line, trigger, voice);
    boolean told = voice.passive() || modality == Modality.DEMANDED;
    if (by == null && !told && isLoose(line, trigger, taken)
        || trigger.action() == Action.HOLDS && isCountry(taken)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Where where : taken) {
      Draft draft =
          draft(line, trigger.from(), trigger.rest(), trigger.action(), trigger.rule(), where, by);
      draft.modality = modality;
      draft.lost =
          trigger.frame() == Frame.PLACE_LOST
              ? Doers.subject(line, voice.start())
              : Takers.lost(line, trigger.rest(), by);
      drafts.add(draft);
    }
    return drafts;
  }

  /** What follows; of "which the army gained control of" what "which" stands for. */
  private List<Where> objects(Line line, Trigger trigger, Voice voice) {
    List<Where> after = objects.after(line, trigger.rest());
    if (after.isEmpty() && trigger.action() == Action.BESIEGED) {
      after = objects.ofForces(line, trigger.rest());
    }
    if (!after.isEmpty()) {
      return after;
    }
    for (int i = voice.start() - 1; i > Math.max(0, voice.start() - 6); i--) {
      boolean left = OneOf.of("of|over|from|into").has(line.norm(trigger.rest() - 1));
      boolean owned =
          line.is(voice.start() - 1, WordClass.PRONOUN)
              || line.covered(voice.start() - 1, PartyName.class);
      if (line.norm(i).equals("which") && left || line.norm(i).equals("that") && owned) {
        return Subjects.before(line, i);
      }
    }
    return after;
  }

  /** Without a doer "surrounded the house" and "drove out of town" say nothing of a war. */
  private static boolean isLoose(Line line, Trigger trigger, List<Where> taken) {
    boolean unnamed =
        taken.stream().allMatch(w -> w.name().equals(w.name().toLowerCase(java.util.Locale.ROOT)));
    boolean plain =
        trigger.rest() == trigger.to() && line.norm(trigger.from()).matches("t[aeo]k.*|tak.*");
    return switch (trigger.action()) {
      case BESIEGED, ENTERED, WITHDREW -> true;
      default -> unnamed || plain;
    };
  }

  /** "a town in Syria held by X": the place that is held has no name. */
  private static boolean isCountry(List<Where> taken) {
    return taken.stream().allMatch(w -> Whereabouts.narrowness(w.place()) == 0 && !w.part());
  }

  /** "expelled the rebels from X", "the withdrawal of fighters from X": the place behind "from". */
  List<Where> from(Line line, int at) {
    boolean someone = false;
    for (int i = at; i < Math.min(line.size(), at + 8); i++) {
      if (line.norm(i).equals("from")) {
        return someone ? objects.after(line, i + 1) : List.of();
      }
      someone |= line.covered(i, PartyName.class) || line.covered(i, People.class);
    }
    return List.of();
  }

  static Draft draft(
      Line line,
      int from,
      int to,
      Action action,
      String rule,
      Where where,
      @Nullable PartyName by) {
    Draft draft = new Draft(line, from, to, action, rule);
    draft.where = where;
    draft.by = by;
    When when = Timing.of(line, from, to);
    boolean lasting = action == Action.BESIEGED || action == Action.HOLDS;
    draft.when = when.open() && !lasting ? When.UNKNOWN : when;
    if (action == Action.BESIEGED) {
      SiegeDays days = SiegeDays.behind(line, to);
      draft.when = days == null || days.since() == null ? draft.when : days.when();
      Time.Length length = days == null ? Timing.length(line, from, to) : days.length();
      // Only "since" tells when it began: of "on Saturday, the 13th day" Saturday is the 13th.
      Moment begun = draft.when.open() || length == null ? draft.when.start() : null;
      Moment end = draft.when.open() || length == null ? draft.when.end() : null;
      draft.window = new Window(begun, end, length, false);
    }
    return draft;
  }

  /**
   * The voice; of a participle without "be", passive only where "by" follows or nothing is taken.
   */
  private Voice voice(Line line, Trigger trigger) {
    Voice voice = Voice.of(line, trigger);
    boolean participle = trigger.form() == Form.ED || trigger.form() == Form.PARTICIPLE;
    boolean bare = voice.start() == trigger.from();
    if (participle && bare) {
      boolean by = line.norm(trigger.rest()).equals("by");
      boolean object = !objects.after(line, trigger.rest()).isEmpty();
      boolean near =
          line.covered(trigger.from() - 1, rashomon.mention.PlaceName.class)
              || line.covered(trigger.from() - 2, rashomon.mention.PlaceName.class);
      return new Voice(by || !object && near, voice.start(), voice.negated(), voice.modal());
    }
    return voice;
  }
}
