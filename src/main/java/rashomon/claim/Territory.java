package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Trigger.Form;
import rashomon.claim.Trigger.Frame;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Territory: who takes, enters, holds, besieges, leaves or hands over a place or a part of one. */
final class Territory implements ClaimKind {

  private record Noun(Action action, boolean subject, boolean from) {}

  private final Triggers triggers;
  private final Phrases<Noun> nouns = new Phrases<>();
  private final Objects objects;

  Territory(Knowledge knowledge) {
    triggers = Triggers.ofPlaces(knowledge);
    objects = new Objects(knowledge);
    for (Row row : knowledge.table("territory-nouns.tsv").rows()) {
      nouns.put(
          row.need("words"),
          new Noun(
              row.one("action", Action.class),
              row.need("where").equals("subject"),
              row.need("where").equals("from")));
    }
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
    for (int i = 0; i < line.size(); i++) {
      Phrases.Hit<Noun> noun = nouns.at(line.sentence().tokens(), i);
      if (noun != null) {
        drafts.addAll(noun(line, i, i + noun.length(), noun.value()));
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
    if (isUnreal(line, trigger, voice)) {
      return List.of();
    }
    boolean subject = voice.passive() || trigger.frame() == Frame.PLACE_FALLS;
    List<Where> taken =
        trigger.frame() == Frame.PLACE_FROM
            ? from(line, trigger.rest())
            : subject ? Subjects.before(line, voice.start()) : objects(line, trigger, voice);
    PartyName by =
        trigger.frame() == Frame.PLACE_FALLS
            ? at(line, trigger.rest())
            : Doers.of(line, trigger, voice);
    if (by == null && !voice.passive() && isLoose(trigger, taken)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Where where : taken) {
      Draft draft =
          draft(line, trigger.from(), trigger.rest(), trigger.action(), trigger.rule(), where, by);
      draft.modality =
          voice.modal().equals("will")
              ? Modality.PLANNED
              : voice.negated() ? Modality.DENIED : Modality.STATED;
      draft.lost = lost(line, trigger.rest(), by);
      drafts.add(draft);
    }
    return drafts;
  }

  /** What follows; of "which the army gained control of" what "which" stands for. */
  private List<Where> objects(Line line, Trigger trigger, Voice voice) {
    List<Where> after = objects.after(line, trigger.rest());
    if (!after.isEmpty() || !line.norm(trigger.rest() - 1).matches("of|over|from|into")) {
      return after;
    }
    for (int i = voice.start() - 1; i > 0; i--) {
      if (line.norm(i).equals("which")) {
        return Subjects.before(line, i);
      }
    }
    return after;
  }

  /** Without a doer "surrounded the house" and "drove out of town" say nothing of a war. */
  private static boolean isLoose(Trigger trigger, List<Where> taken) {
    boolean unnamed =
        taken.stream().allMatch(w -> w.name().equals(w.name().toLowerCase(java.util.Locale.ROOT)));
    return trigger.action() == Action.BESIEGED || unnamed;
  }

  /** "expelled the rebels from X", "the withdrawal of fighters from X": the place behind "from". */
  private List<Where> from(Line line, int at) {
    for (int i = at; i < Math.min(line.size(), at + 8); i++) {
      if (line.norm(i).equals("from")) {
        return objects.after(line, i + 1);
      }
    }
    return List.of();
  }

  private static @Nullable PartyName at(Line line, int i) {
    for (int k = i; k < Math.min(line.size(), i + 4); k++) {
      Mention<PartyName> party = line.at(k, PartyName.class);
      if (party != null) {
        return party.meaning();
      }
    }
    return null;
  }

  private static Draft draft(
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
    draft.when = Timing.of(line, from, to);
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

  /** Attempts, purposes and possibilities are no captures (gold/GUIDE, "Territory"). */
  private static boolean isUnreal(Line line, Trigger trigger, Voice voice) {
    boolean possible =
        switch (voice.modal()) {
          case "could", "can", "may", "might", "should", "would", "must", "to" -> true;
          default -> false;
        };
    boolean aim =
        line.norm(trigger.from() - 1).matches("of|at|for|from|towards|attempted|tried|failed")
            && trigger.form() == Form.ING;
    boolean people =
        trigger.rest() == trigger.to()
            && trigger.frame() != Frame.PLACE_FROM
            && line.covered(trigger.to(), People.class)
            && !line.covered(trigger.to(), PlaceName.class);
    boolean office =
        line.norm(trigger.rest()).matches("his|her")
            || line.norm(trigger.rest() + 1).equals("post");
    boolean noun =
        line.norm(trigger.from() - 1)
                .matches("the|a|his|her|its|their|under|of|in|full|no|any|this|that")
            && trigger.form() == Form.BASE;
    boolean attributive =
        trigger.form() == Form.ED
            && (line.is(trigger.from() - 1, WordClass.PREPOSITION)
                || line.is(trigger.from() - 1, WordClass.ARTICLE)
                || line.is(trigger.from() - 1, WordClass.DETERMINER))
            && !line.norm(trigger.rest()).equals("by");
    boolean effect =
        line.norm(trigger.rest())
            .matches("effect|place|part|advantage|responsibility|talks|hostage|prisoner|custody");
    return possible || aim || people || noun || attributive || effect || office;
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

  private List<Draft> noun(Line line, int from, int to, Noun noun) {
    if (isSupposed(line, to)) {
      return List.of();
    }
    List<Where> places =
        noun.from()
            ? from(line, to)
            : noun.subject() ? Subjects.before(line, from) : objects.after(line, to);
    PartyName by = noun.subject() && line.norm(to - 1).equals("of") ? at(line, to) : near(line, to);
    if (noun.from()) {
      by = at(line, to);
    }
    if (by == null && !noun.subject() && !noun.from() && isDone(line, from)) {
      by = Doers.subject(line, from);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Where where : places) {
      drafts.add(
          draft(
              line,
              from,
              to,
              noun.action(),
              noun.action().word() + ".noun",
              where,
              by == null ? inside(line, from, to) : by));
    }
    return drafts;
  }

  /** "are in control of", "imposing a siege on": what the subject does. */
  private static boolean isDone(Line line, int from) {
    return line.norm(from).equals("in")
        || line.norm(from - 1).equals("a")
            && line.norm(from - 2)
                .matches("impos\\w+|maintain\\w*|continu\\w+|laid|enforc\\w+|tighten\\w*|keep\\w*");
  }

  /** "imposed by X on Y", "by X": right behind, before another verb. */
  private static @Nullable PartyName near(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 12); i++) {
      if (line.norm(i).equals("by")) {
        return at(line, i + 1);
      }
      if (line.is(i, WordClass.VERB)
          || line.norm(i).matches("which|that|who|\\.|;")
          || line.norm(i).endsWith("ed") && !line.norm(i).equals("imposed")) {
        return null;
      }
    }
    return null;
  }

  /** "the fall of X would mark a victory": supposed, not told. */
  private static boolean isSupposed(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 8); i++) {
      if (line.norm(i).matches("would|could|may|might")) {
        return true;
      }
    }
    return false;
  }

  /** "under rebel siege": the word between. */
  private static @Nullable PartyName inside(Line line, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (line.norm(i).matches("rebel|government|regime")) {
        return new PartyName(line.token(i).text(), null, false);
      }
    }
    return null;
  }
}
