package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.deed.Actors;
import rashomon.claim.place.Whereabouts;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Wordings;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Territory told by a noun: "the capture of X", "X is under siege", "a withdrawal from X". */
final class TerritoryNouns {

  /** How the place stands to the noun: "siege of X", "X is under siege", "a siege by Y on X". */
  enum Place {
    OF,
    SUBJECT,
    FROM,
    BY
  }

  /** What a noun tells of. */
  record Noun(Action action, Place where) {}

  /** States and orders, whose fall takes no place. */
  private static final Pattern STATE =
      Pattern.compile("(?i).*\\b(union|ussr|empire|wall|yugoslavia)");

  private static final int BEHIND = 8;

  /** So far from "It" the words may stand that tell of it. */
  private static final int IT = 6;

  private final Phrases<Noun> nouns;
  private final Objects objects;
  private final TerritoryClauses clauses;

  TerritoryNouns(Knowledge knowledge, Governors governors, Objects objects) {
    this.objects = objects;
    clauses = new TerritoryClauses(governors);
    nouns =
        Phrases.of(
            knowledge,
            Wordings.TERRITORY_NOUNS,
            (row, column) ->
                new Noun(row.one("action", Action.class), row.one("where", Place.class)));
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Phrases.Hit<Noun> known = nouns.at(line.sentence().tokens(), i);
      Phrases.Hit<Noun> noun = known == null ? Grips.at(line, i) : known;
      if (noun != null) {
        drafts.addAll(drafts(line, i, i + noun.length(), noun.value()));
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Line line, int from, int to, Noun noun) {
    Modality modality = clauses.modality(line, from, to, noun.action());
    int thing = line.is(to, WordClass.ARTICLE) ? to + 1 : to;
    boolean water =
        noun.action() == Action.CAPTURED
            && line.isOneOf(thing, "river|lake|sea|tide|prices|price|temperature|level");
    boolean nobody = noun.where() == Place.SUBJECT && line.isOneOf(to, "no|nobody|neither|none");
    if (modality == null || water || nobody) {
      return List.of();
    }
    List<Where> places = places(line, from, to, noun);
    List<Draft> drafts =
        isShared(line, from, to)
            ? shared(line, from, to, noun, places)
            : owned(line, from, to, noun, places);
    boolean claimed = NounTakers.isClaimed(line, from) && modality == Modality.STATED;
    drafts.forEach(draft -> draft.modality = claimed ? Modality.ALLEGED : modality);
    return drafts;
  }

  private static List<Draft> owned(Line line, int from, int to, Noun noun, List<Where> places) {
    PartyName by = isOutside(line, from, noun) ? null : NounTakers.of(line, from, to, noun.where());
    List<Draft> drafts = new ArrayList<>();
    for (Where where : places) {
      if (!isState(noun.action(), where)) {
        drafts.add(draft(line, from, to, noun, where, by));
      }
    }
    return drafts;
  }

  /** "under the joint control of X and Y": each holds a part, neither the whole. */
  private static List<Draft> shared(Line line, int from, int to, Noun noun, List<Where> places) {
    List<PartyName> sharers = Actors.list(line, to);
    List<Draft> drafts = new ArrayList<>();
    for (Where where : sharers.size() < 2 ? List.<Where>of() : places) {
      Where part = new Where(where.place(), true);
      sharers.forEach(s -> drafts.add(draft(line, from, to, noun, part, s)));
    }
    return drafts;
  }

  private static Draft draft(
      Line line, int from, int to, Noun noun, Where where, @Nullable PartyName by) {
    String rule = noun.action().word() + ".noun";
    return TerritoryDraft.of(line, from, to, noun.action(), rule, where, by);
  }

  private static boolean isShared(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isOneOf(i, "shared|joint")) {
        return true;
      }
    }
    return false;
  }

  /** "the fall of the Soviet Union" took no place. */
  private static boolean isState(Action action, Where where) {
    return action == Action.CAPTURED && STATE.matcher(where.name()).matches();
  }

  private List<Where> places(Line line, int from, int to, Noun noun) {
    return switch (noun.where()) {
      case SUBJECT -> isReduced(line, from, noun) ? List.of() : subject(line, from, noun.action());
      case FROM -> behind(line, to, "from", Action.WITHDREW);
      case BY -> behind(line, to, "on|of", Action.BESIEGED);
      case OF -> laid(line, to, noun.action());
    };
  }

  /** "X, the last town in rebel hands": said in passing of what X was. */
  private static boolean isReduced(Line line, int from, Noun noun) {
    for (int i = from - 2; i >= Math.max(0, from - IT) && !line.isMark(i); i--) {
      if (line.is(i, WordClass.BE)) {
        return false; // "is the largest town under rebel control"
      }
    }
    return noun.action() == Action.HOLDS
        && line.isOneOf(
            from - 1,
            "town|city|village|district|settlement|stronghold|bastion|redoubt|holdout|pocket|enclave|province|area|areas|territory|towns|villages|settlements|strongholds")
        && !line.covered(from - 1, PlaceName.class);
  }

  /** "It has been under siege": the town that was spoken of. */
  private static List<Where> subject(Line line, int from, Action action) {
    List<Where> places = Subjects.before(line, from);
    boolean it = line.is(0, "it") && (line.is(1, WordClass.BE) || line.is(1, WordClass.HAVE));
    if (places.isEmpty() && isItOfClause(line, from)) {
      return List.of(lastTown(line, from));
    }
    return places.isEmpty() && it && from <= IT && action == Action.BESIEGED
        ? List.of(new Where(new PlaceName("town", "settlement", List.of(), null), false))
        : places;
  }

  /** The town named last before the token; without one what the sentence before tells of. */
  private static Where lastTown(Line line, int from) {
    Where town = Understood.PLACE;
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      boolean settled = Whereabouts.narrowness(place.meaning()) >= 1;
      town = place.to() <= from && settled ? new Where(place.meaning(), false) : town;
    }
    return town;
  }

  /** "fighting in X had stopped and it was under rebel control". */
  private static boolean isItOfClause(Line line, int from) {
    int i = from - 1;
    while (line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE) || line.is(i, WordClass.ADVERB)) {
      i--;
    }
    boolean clause = line.isOneOf(i - 1, "and|that|but|,") || i == 0;
    return line.is(i, "it") && i < from - 1 && clause;
  }

  /** "outside the control of X", "not under the control of X": somebody else's. */
  private static boolean isOutside(Line line, int from, Noun noun) {
    boolean state = noun.where() == Place.SUBJECT;
    return line.isOneOf(from, "outside|beyond") || state && line.is(from - 1, WordClass.NOT);
  }

  /** The place behind the word that leads to it: "the withdrawal of fighters from X". */
  private List<Where> behind(Line line, int at, String words, Action action) {
    for (int i = at; i < Math.min(line.size(), at + BEHIND); i++) {
      boolean leads = line.isOneOf(i, words);
      List<Where> places = leads ? laid(line, i + 1, action) : List.of();
      if (!places.isEmpty() || leads && !goesOn(line, i, words)) {
        return places;
      }
    }
    return List.of();
  }

  /** "from the hills and from X": the word stands once more. */
  private static boolean goesOn(Line line, int at, String words) {
    for (int i = at + 1; i < Math.min(line.size(), at + BEHIND); i++) {
      if (line.is(i, "and")) {
        return line.isOneOf(i + 1, words);
      }
    }
    return false;
  }

  /** The place behind the token; of a siege laid to forces the place where they lie. */
  private List<Where> laid(Line line, int at, Action action) {
    List<Where> places = objects.after(line, at);
    return places.isEmpty() && action == Action.BESIEGED ? objects.ofForces(line, at) : places;
  }
}
