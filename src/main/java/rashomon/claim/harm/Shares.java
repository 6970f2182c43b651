package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Shares of a toll said by themselves: "four children were among the dead", "those killed included
 * six women", "nine of the dead were teachers". Each is part of the toll told last.
 */
public final class Shares implements ClaimKind {

  /** How the names of the rules end that find shares. */
  public static final String RULE = ".share";

  /** How the names of those end whose toll only the sentence before may tell. */
  public static final String LAST = ".last" + RULE;

  /** So far behind the toll its list may begin. */
  private static final int REACH = 24;

  private static final int LIST_WITHIN = 4;

  /** "two officers were identified among the dead". */
  private static final String COUNTED_AMONG = "identified|named|counted|listed|reported|found";

  private final Phrases<Action> tolls = new Phrases<>();

  public Shares(Knowledge knowledge) {
    for (Row row : knowledge.table("toll-words.tsv").rows()) {
      tolls.put(row.need("words"), row.one("action", Action.class));
    }
  }

  @Override
  public boolean mayBeToldBy(Token word) {
    return tolls.mayBegin(word) || OneOf.of("among|of|were|was").has(word.norm());
  }

  @Override
  public List<Draft> find(Line line) {
    Patients patients = new Patients(line, Set.of());
    List<Draft> drafts = new ArrayList<>(OfTheLast.of(line));
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "of") && line.is(i + 1, "the")) {
        drafts.addAll(OfTheDead.at(line, i));
      }
      Action counted = amongCounted(line, i);
      if (counted != null) {
        drafts.addAll(drafts(line, patients.before(i), i, i + 1, counted));
      }
      Phrases.Hit<Action> toll = tolls.at(line.sentence().tokens(), i);
      if (toll != null) {
        int to = behindPeople(line, i + toll.length());
        List<Draft> told = drafts(line, shares(line, patients, i, to), i, to, toll.value());
        boolean harm = isHarm(line, i + toll.length() - 1) || isHarm(line, i + 1);
        boolean certain = harm && !isAmidst(line, i);
        told.forEach(draft -> draft.alone = certain && isSomebody(draft.people));
        drafts.addAll(told);
        i = to - 1;
      }
    }
    return drafts;
  }

  /** "the dead soldiers": whoever they are. */
  private static int behindPeople(Line line, int to) {
    Mention<People> people = line.at(Math.min(to, line.size() - 1), People.class);
    boolean whole =
        people != null
            && people.from() <= to
            && people.to() > to
            && line.norm(to - 1).endsWith("d");
    return whole && people.meaning().quantity() == null ? people.to() : to;
  }

  /** "walked among the dead": not one of them. */
  private static boolean isAmidst(Line line, int toll) {
    int verb = toll - 2;
    return line.is(toll - 1, "among")
        && verb >= 0
        && !line.is(verb, WordClass.BE)
        && !line.isOneOf(verb, COUNTED_AMONG);
  }

  private static boolean isHarm(Line line, int i) {
    return line.is(i, WordClass.HARM_STATE)
        || line.isOneOf(i, "killed|died|slain|arrested|detained");
  }

  /** "eight children were among the 26 people killed": what happened to the 26; else null. */
  private static @Nullable Action amongCounted(Line line, int i) {
    Mention<People> group =
        line.is(i, "among") ? line.at(Math.min(i + 2, line.size() - 1), People.class) : null;
    if (group == null || group.meaning().quantity() == null || group.from() > i + 2) {
      return null;
    }
    return switch (line.norm(group.to())) {
      case "killed", "dead", "slain" -> Action.KILLED;
      case "wounded", "injured", "hurt" -> Action.WOUNDED;
      case "arrested", "detained" -> Action.DETAINED;
      default -> null;
    };
  }

  /** The groups that are shares of the toll at [from, to). */
  private static List<Patient> shares(Line line, Patients patients, int from, int to) {
    return switch (line.norm(from - 1)) {
      case "among" -> amongToll(line, from - 1, to, patients);
      case "of" -> beforeOf(line, from - 1);
      default -> {
        int list = list(line, to);
        yield list < 0 ? List.of() : patients.after(list, LIST_WITHIN);
      }
    };
  }

  private static List<Draft> drafts(
      Line line, List<Patient> shares, int from, int to, Action action) {
    List<Draft> drafts = new ArrayList<>();
    for (Patient share : shares) {
      if (!isVacant(share.people().meaning())) {
        drafts.add(draft(line, share.people(), from, to, action));
      }
    }
    return drafts;
  }

  /** "four children were among the dead", "there are many women among those killed". */
  private static List<Patient> amongToll(Line line, int among, int to, Patients patients) {
    int verb = among;
    while (line.isOneOf(verb - 1, COUNTED_AMONG) || line.is(verb - 1, WordClass.BE)) {
      verb--;
    }
    boolean names = verb < among - 1;
    List<Patient> before = patients.before(names ? verb : among);
    int be = behindPlace(line, to);
    boolean listed = line.is(be, WordClass.BE) || line.is(be, ":");
    return before.isEmpty() && listed ? patients.after(be + 1, 0) : before;
  }

  /** "among the dead in Goma were". */
  private static int behindPlace(Line line, int to) {
    boolean in = line.is(to, WordClass.PREPOSITION) && to + 1 < line.size();
    Mention<PlaceName> place = in ? line.at(to + 1, PlaceName.class) : null;
    return place == null ? to : place.to();
  }

  /** "nine of the dead were teachers": so many, of the kind that follows. */
  private static List<Patient> beforeOf(Line line, int of) {
    Mention<People> before = line.at(of - 1, People.class);
    Mention<People> number = before != null ? before : line.at(of, People.class);
    return number == null || number.meaning().quantity() == null
        ? List.of()
        : List.of(new Patient(number, null));
  }

  /** "included", "include", "were", not far behind: where the list begins; -1 if nowhere. */
  private static int list(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
      if (line.isOneOf(i, "included|include|includes|including") || i <= to + 2 && isAre(line, i)) {
        return i + 1;
      }
      if (line.isOneOf(i, ".|;")) {
        return -1;
      }
    }
    return -1;
  }

  /** "the dead were six soldiers", but not "the dead were mostly soldiers". */
  private static boolean isAre(Line line, int i) {
    return line.isOneOf(i, "were|are|was") && !line.isOneOf(i + 1, "mostly|mainly|largely|all");
  }

  /** Not "the dead were Ali Hassan, 20; ...", where the number is an age. */
  private static boolean isSomebody(@Nullable People people) {
    return people != null && !people.bare();
  }

  private static boolean isVacant(People group) {
    return group.quantity() == null && group.category() == Category.PEOPLE && group.side() == null;
  }

  private static Draft draft(Line line, Mention<People> people, int from, int to, Action action) {
    Draft draft =
        new Draft(
            line,
            Math.min(from, people.from()),
            Math.max(to, people.to()),
            action,
            action.word() + RULE);
    draft.people = people.meaning();
    draft.share = true;
    draft.when = Timing.of(line, from, to);
    return draft;
  }
}
