package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * Ceasefires: what is said of a truce, at which stage, by whom, between whom, from when to when.
 */
final class Truce implements ClaimKind {

  private static final int LEFT = 9;
  private static final int RIGHT = 18;
  private static final int NEAR = 8;

  private enum Side {
    BEFORE,
    AFTER
  }

  /** A stage word at tokens [from, to). */
  private record Stage(int from, int to, Action action) {}

  private final Phrases<Boolean> words = new Phrases<>();
  private final Phrases<Action> before = new Phrases<>();
  private final Phrases<Action> after = new Phrases<>();

  Truce(Knowledge knowledge) {
    knowledge.table("truce-words.tsv").rows().forEach(row -> words.put(row.need("words"), true));
    for (Row row : knowledge.table("truce-stages.tsv").rows()) {
      Phrases<Action> side = row.one("side", Side.class) == Side.BEFORE ? before : after;
      side.put(row.need("words"), row.one("action", Action.class));
    }
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    int last = 0;
    while (i < line.size()) {
      Phrases.Hit<Boolean> hit = words.at(line.sentence().tokens(), i);
      if (hit == null || line.covered(i, Time.class)) {
        i++;
        continue;
      }
      int to = i + hit.length();
      drafts.addAll(stages(line, last, i, to));
      last = to;
      i = to;
    }
    return drafts;
  }

  /**
   * What is said of the truce word at [from, to): by a word that governs it, and by what follows.
   */
  private List<Draft> stages(Line line, int wall, int from, int to) {
    List<Draft> drafts = new ArrayList<>();
    Stage left = left(line, wall, from);
    if (left != null) {
      drafts.add(draft(line, left, from, to));
    }
    for (Stage right : right(line, to)) {
      boolean first = left == null && drafts.isEmpty();
      boolean other = drafts.stream().noneMatch(d -> d.action == right.action());
      boolean near = right.from() - to <= NEAR;
      if (first || other && (near || right.action() == Action.VIOLATED)) {
        drafts.add(draft(line, right, from, to));
      }
    }
    return drafts;
  }

  private @Nullable Stage left(Line line, int wall, int from) {
    for (int i = from - 1; i >= Math.max(wall, from - LEFT); i--) {
      Stage stage = stage(line, i, from, before);
      if (stage != null) {
        return stage;
      }
      if (line.norm(i).equals(".")
          || line.norm(i).equals(";")
          || line.norm(i).equals("\"") && i < from - 2) {
        return null;
      }
    }
    return null;
  }

  private List<Stage> right(Line line, int to) {
    List<Stage> stages = new ArrayList<>();
    for (int i = to; i < Math.min(line.size(), to + RIGHT); i++) {
      Stage stage = stage(line, i, line.size(), after);
      if (stage != null) {
        stages.add(stage);
        i = stage.to() - 1;
      } else if (line.norm(i).equals(";") || words.at(line.sentence().tokens(), i) != null) {
        break;
      }
    }
    return stages;
  }

  private static @Nullable Stage stage(Line line, int i, int limit, Phrases<Action> phrases) {
    Phrases.Hit<Action> hit = phrases.at(line.sentence().tokens(), i);
    return hit == null || i + hit.length() > limit
        ? null
        : new Stage(i, i + hit.length(), hit.value());
  }

  private Draft draft(Line line, Stage stage, int from, int to) {
    Draft draft =
        new Draft(
            line,
            Math.min(stage.from(), from),
            Math.max(stage.to(), to),
            stage.action(),
            stage.action().word() + ".truce");
    draft.where = Where.of(Whereabouts.of(line, draft.from, draft.to));
    draft.brokers.addAll(Brokers.in(line));
    draft.parties.addAll(parties(line, draft.brokers));
    draft.window = Windows.of(line, draft.from, draft.to);
    draft.when = Timing.of(line, stage.from(), stage.to());
    draft.by = by(line, stage, draft.to);
    draft.modality = modality(line, stage);
    return draft;
  }

  /** The one that breaks it, calls for it, declares it or refuses it. */
  private static @Nullable PartyName by(Line line, Stage stage, int to) {
    if (!Set.of(Action.VIOLATED, Action.CALLED_FOR, Action.DECLARED, Action.REJECTED)
        .contains(stage.action())) {
      return null;
    }
    PartyName side = stage.action() == Action.VIOLATED ? side(line, stage.to()) : null;
    PartyName after = side != null ? side : Doers.after(line, to);
    return after != null ? after : Doers.subject(line, stage.from());
  }

  /** "violations on the government side", "violations by the rebels". */
  private static @Nullable PartyName side(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 6); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null && line.norm(to).matches("on|by|from")) {
        return party.meaning();
      }
    }
    return null;
  }

  private static Modality modality(Line line, Stage stage) {
    boolean negated = false;
    boolean future = false;
    for (int i = Math.max(0, stage.from() - 4); i < stage.from(); i++) {
      negated |= line.is(i, WordClass.NOT) && !line.norm(i).equals("without");
      future |= line.norm(i).matches("will|shall|scheduled|due|expected|set|initially");
    }
    return negated ? Modality.DENIED : future ? Modality.PLANNED : Modality.STATED;
  }

  /** "between the Asayish and the NDF", "the army and the rebels agreed": those bound by it. */
  private static List<PartyName> parties(Line line, List<PartyName> brokers) {
    List<PartyName> parties = new ArrayList<>();
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      String before = line.norm(party.from() - 1);
      boolean bound =
          before.matches("between|and|with")
              || line.norm(party.to()).equals("and")
              || line.norm(party.from() - 2).equals("between");
      boolean broker = brokers.stream().anyMatch(b -> b.key().equals(party.meaning().key()));
      boolean known = parties.stream().anyMatch(p -> p.key().equals(party.meaning().key()));
      if (bound && !broker && !known && !party.rule().equals("party.deed")) {
        parties.add(party.meaning());
      }
    }
    return parties;
  }
}
