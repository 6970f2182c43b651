package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Trigger.Form;
import rashomon.claim.Trigger.Frame;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;

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
    for (Draft noun : nouns.find(line)) {
      boolean told = drafts.stream().anyMatch(d -> d.from < noun.to && noun.from < d.to);
      if (!told) {
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
        modality == Modality.DEMANDED ? asked(line, trigger.from()) : taker(line, trigger, voice);
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
              : lost(line, trigger.rest(), by);
      drafts.add(draft);
    }
    return drafts;
  }

  /** Who has it after the deed; of a place lost whom it was lost to. */
  private static @Nullable PartyName taker(Line line, Trigger trigger, Voice voice) {
    return switch (trigger.frame()) {
      case PLACE_FALLS -> at(line, trigger.rest());
      case PLACE_LOST -> behind(line, trigger.rest(), "to");
      default -> {
        PartyName relative = voice.passive() ? null : antecedent(line, voice.start());
        PartyName doer = relative != null ? relative : Doers.of(line, trigger, voice);
        yield doer != null || voice.passive() ? named(doer) : state(line, voice.start());
      }
    };
  }

  /** "Daesh, which seized the town": whom the relative pronoun stands for. */
  private static @Nullable PartyName antecedent(Line line, int verb) {
    if (!line.norm(verb - 1).matches("which|who|that") || verb < 2) {
      return null;
    }
    int i = line.norm(verb - 2).equals(",") && verb > 2 ? verb - 3 : verb - 2;
    Mention<PartyName> party = line.at(i, PartyName.class);
    return party == null ? null : party.meaning();
  }

  /** A name that lost its owner ("'s services") names nobody. */
  private static @Nullable PartyName named(@Nullable PartyName party) {
    return party == null || party.name().startsWith("'") || party.name().startsWith("\u2019")
        ? null
        : party;
  }

  /** "Iraq invaded Kuwait": a state right before the verb. */
  private static @Nullable PartyName state(Line line, int verb) {
    Mention<?> actor = verb > 0 ? Actors.at(line, verb - 1) : null;
    boolean governed = actor != null && line.is(actor.from() - 1, WordClass.PREPOSITION);
    return actor == null || governed ? null : Actors.name(line, actor);
  }

  /** "called on the army to lift": whose deed is asked for. */
  private static @Nullable PartyName asked(Line line, int verb) {
    int to = line.norm(verb - 1).equals("to") ? verb - 2 : verb - 1;
    Mention<PartyName> party = to < 0 ? null : line.at(to, PartyName.class);
    return party == null ? null : party.meaning();
  }

  private static @Nullable PartyName behind(Line line, int from, String word) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      if (line.norm(i).equals(word)) {
        return at(line, i + 1);
      }
    }
    return null;
  }

  /** What follows; of "which the army gained control of" what "which" stands for. */
  private List<Where> objects(Line line, Trigger trigger, Voice voice) {
    List<Where> after = objects.after(line, trigger.rest());
    if (!after.isEmpty()) {
      return after;
    }
    for (int i = voice.start() - 1; i > Math.max(0, voice.start() - 6); i--) {
      boolean left = line.norm(trigger.rest() - 1).matches("of|over|from|into");
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
      default -> unnamed || plain || line.norm(trigger.rest() - 1).equals("from");
    };
  }

  /** "a town in Syria held by X": the place that is held has no name. */
  private static boolean isCountry(List<Where> taken) {
    return taken.stream().allMatch(w -> Whereabouts.narrowness(w.place()) == 0 && !w.part());
  }

  /** "expelled the rebels from X", "the withdrawal of fighters from X": the place behind "from". */
  List<Where> from(Line line, int at) {
    for (int i = at; i < Math.min(line.size(), at + 8); i++) {
      if (line.norm(i).equals("from")) {
        return objects.after(line, i + 1);
      }
    }
    return List.of();
  }

  static @Nullable PartyName at(Line line, int i) {
    for (int k = i; k < Math.min(line.size(), i + 4); k++) {
      Mention<PartyName> party = line.at(k, PartyName.class);
      if (party != null) {
        return party.meaning();
      }
    }
    return null;
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
      draft.window =
          new Window(draft.when.start(), draft.when.end(), Timing.length(line, from, to), false);
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

  /** "from the army": who lost it. */
  private static @Nullable PartyName lost(Line line, int from, @Nullable PartyName by) {
    for (int i = from; i < line.size() - 1; i++) {
      if (line.norm(i).equals("from")) {
        PartyName party = at(line, i + 1);
        return party == null || by != null && party.key().equals(by.key()) ? null : party;
      }
      if (line.norm(i).equals(".") || line.norm(i).equals(";")) {
        return null;
      }
    }
    return null;
  }
}
