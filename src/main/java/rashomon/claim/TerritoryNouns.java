package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Territory told by a noun: "the capture of X", "X is under siege", "a withdrawal from X". */
final class TerritoryNouns {

  /** How the place stands to the noun: "siege of X", "X is under siege", "a siege by Y on X". */
  private enum Place {
    OF,
    SUBJECT,
    FROM,
    BY
  }

  private record Noun(Action action, Place where) {}

  private final Phrases<Noun> nouns = new Phrases<>();
  private final Objects objects;
  private final Governors governors;

  TerritoryNouns(Knowledge knowledge, Objects objects) {
    this.objects = objects;
    governors = new Governors(knowledge);
    for (Row row : knowledge.table("territory-nouns.tsv").rows()) {
      nouns.put(
          row.need("words"),
          new Noun(row.one("action", Action.class), row.one("where", Place.class)));
    }
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Phrases.Hit<Noun> noun = nouns.at(line.sentence().tokens(), i);
      if (noun != null) {
        drafts.addAll(noun(line, i, i + noun.length(), noun.value()));
      }
    }
    return drafts;
  }

  private List<Draft> noun(Line line, int from, int to, Noun noun) {
    Modality modality = isSupposed(line, to) ? null : modality(line, from, noun.action());
    if (modality == null) {
      return List.of();
    }
    boolean outside = isOutside(line, from);
    PartyName by = outside ? null : by(line, from, to, noun);
    List<PartyName> sharers = isShared(line, from, to) ? Actors.list(line, to) : List.of();
    List<Draft> drafts = new ArrayList<>();
    for (Where where : places(line, from, to, noun)) {
      String rule = noun.action().word() + ".noun";
      if (isShared(line, from, to)) {
        if (sharers.size() < 2) {
          continue;
        }
        Where part = new Where(where.place(), true);
        sharers.forEach(
            s -> drafts.add(Territory.draft(line, from, to, noun.action(), rule, part, s)));
      } else if (!isState(noun.action(), where)) {
        drafts.add(Territory.draft(line, from, to, noun.action(), rule, where, by));
      }
    }
    drafts.forEach(draft -> draft.modality = modality);
    return drafts;
  }

  /** "under the joint control of X and Y": each holds a part, neither the whole. */
  private static boolean isShared(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (OneOf.of("shared|joint").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the fall of the Soviet Union" took no place. */
  private static boolean isState(Action action, Where where) {
    return action == Action.CAPTURED
        && where.name().matches("(?i).*\\b(union|ussr|empire|wall|yugoslavia)");
  }

  private @Nullable Modality modality(Line line, int from, Action action) {
    boolean lasting = action == Action.HOLDS || action == Action.BESIEGED;
    boolean over =
        (line.norm(from - 2) + " " + line.norm(from - 3)).matches(".*\\b(lifting|end|ending)\\b.*");
    if (over && action == Action.BESIEGED) {
      return null;
    }
    return switch (governors.of(line, from)) {
      case NONE, REAL -> Modality.STATED;
      case PLANNED -> lasting ? Modality.STATED : Modality.PLANNED;
      case DEMANDED -> action == Action.WITHDREW ? Modality.DEMANDED : null;
      case PURPOSE -> lasting ? Modality.STATED : null;
      default -> lasting && !line.norm(from - 1).equals("be") ? Modality.STATED : null;
    };
  }

  private List<Where> places(Line line, int from, int to, Noun noun) {
    return switch (noun.where()) {
      case SUBJECT -> Subjects.before(line, from);
      case FROM -> behind(line, to, "from");
      case BY -> behind(line, to, "on|of");
      case OF -> laid(line, to, noun.action());
    };
  }

  private static @Nullable PartyName by(Line line, int from, int to, Noun noun) {
    if (noun.where() == Place.FROM || noun.where() == Place.BY) {
      return Takers.at(line, to);
    }
    if (noun.where() == Place.SUBJECT && line.norm(to - 1).equals("of")) {
      return Takers.at(line, to);
    }
    PartyName by = near(line, to);
    if (by == null && noun.where() == Place.OF) {
      by = isDone(line, from) ? Doers.subject(line, from) : owner(line, from);
    }
    return by == null ? inside(line, from, to) : by;
  }

  /** "the army's capture of": whose deed it is. */
  private static @Nullable PartyName owner(Line line, int from) {
    int s = OneOf.of("'s|'").has(line.norm(from - 1)) ? from - 2 : from - 1;
    Mention<PartyName> party = s < 0 ? null : line.at(s, PartyName.class);
    return party == null ? null : party.meaning();
  }

  /** "outside the control of X", "not under the control of X": somebody else's. */
  private static boolean isOutside(Line line, int from) {
    return line.norm(from).equals("outside")
        || line.norm(from).equals("beyond")
        || line.is(from - 1, WordClass.NOT);
  }

  /** The place behind the word that leads to it: "the withdrawal of fighters from X". */
  private List<Where> behind(Line line, int at, String word) {
    for (int i = at; i < Math.min(line.size(), at + 8); i++) {
      if (Like.of(word).is(line.norm(i))) {
        return laid(line, i + 1, word.equals("from") ? Action.WITHDREW : Action.BESIEGED);
      }
    }
    return List.of();
  }

  /** The place behind the token; of a siege laid to forces the place where they lie. */
  private List<Where> laid(Line line, int at, Action action) {
    List<Where> places = objects.after(line, at);
    return places.isEmpty() && action == Action.BESIEGED ? objects.ofForces(line, at) : places;
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
        return Takers.at(line, i + 1);
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
      if (OneOf.of("would|could|may|might|failed|fails").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "under rebel siege": the word between. */
  private static @Nullable PartyName inside(Line line, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (OneOf.of("rebel|government|regime").has(line.norm(i))) {
        return new PartyName(line.token(i).text(), null, false);
      }
    }
    return null;
  }
}
