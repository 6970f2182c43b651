package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Patients.Patient;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;

/**
 * Shares of a toll said by themselves: "four children were among the dead", "those killed included
 * six women", "nine of the dead were teachers". Each is part of the toll told last.
 */
final class Shares implements ClaimKind {

  private final Phrases<Action> tolls = new Phrases<>();

  Shares(Knowledge knowledge) {
    for (Row row : knowledge.table("toll-words.tsv").rows()) {
      tolls.put(row.need("words"), row.one("action", Action.class));
    }
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      drafts.addAll(amongCounted(line, i));
      Phrases.Hit<Action> toll = tolls.at(line.sentence().tokens(), i);
      if (toll != null) {
        drafts.addAll(drafts(line, i, i + toll.length(), toll.value()));
        i += toll.length() - 1;
      }
    }
    return drafts;
  }

  /** "eight children were among the 26 people killed". */
  private static List<Draft> amongCounted(Line line, int i) {
    Mention<People> group =
        line.norm(i).equals("among")
            ? line.at(Math.min(i + 2, line.size() - 1), People.class)
            : null;
    if (group == null || group.meaning().quantity() == null || group.from() > i + 2) {
      return List.of();
    }
    Action action =
        switch (line.norm(group.to())) {
          case "killed", "dead", "slain" -> Action.KILLED;
          case "wounded", "injured", "hurt" -> Action.WOUNDED;
          case "arrested", "detained" -> Action.DETAINED;
          default -> null;
        };
    List<Draft> drafts = new ArrayList<>();
    for (Patient patient :
        action == null ? List.<Patient>of() : new Patients(line, java.util.Set.of()).before(i)) {
      Draft draft = draft(line, patient.people(), i, i + 1, action);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static List<Draft> drafts(Line line, int from, int to, Action action) {
    Patients patients = new Patients(line, java.util.Set.of());
    List<Patient> found = List.of();
    if (line.norm(from - 1).equals("among")) {
      found = beforeAmong(from - 1, patients);
    } else if (line.norm(from - 1).equals("of")) {
      found = share(line, from - 1);
    } else {
      int included = included(line, to);
      found = included < 0 ? List.of() : patients.after(included, 4);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Patient patient : found) {
      Draft draft = draft(line, patient.people(), from, to, action);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "four children were among the dead", "there are many women among those killed". */
  private static List<Patient> beforeAmong(int among, Patients patients) {
    List<Patient> after = patients.after(among + 4, 0);
    List<Patient> before = patients.before(among);
    return before.isEmpty() ? after : before;
  }

  /** "nine of the dead were teachers": so many, of the kind that follows. */
  private static List<Patient> share(Line line, int of) {
    Mention<People> number = line.at(of - 1, People.class);
    if (number == null) {
      number = line.at(of, People.class);
    }
    return number == null || number.meaning().quantity() == null
        ? List.of()
        : List.of(new Patient(number, null));
  }

  /** "included", "include", "were", not far behind: where the list begins; -1 if nowhere. */
  private static int included(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 24); i++) {
      if (OneOf.of("included|include|includes|including").has(line.norm(i))) {
        return i + 1;
      }
      boolean are =
          i <= to + 2
              && OneOf.of("were|are|was").has(line.norm(i))
              && !OneOf.of("mostly|mainly|largely|all").has(line.norm(i + 1));
      if (are) {
        return i + 1;
      }
      if (OneOf.of(".|;").has(line.norm(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Draft draft(
      Line line, Mention<People> people, int from, int to, Action action) {
    People group = people.meaning();
    boolean vacant =
        group.quantity() == null && group.category() == Category.PEOPLE && group.side() == null;
    if (vacant) {
      return null;
    }
    Draft draft =
        new Draft(
            line,
            Math.min(from, people.from()),
            Math.max(to, people.to()),
            action,
            action.word() + ".share");
    draft.people = group;
    draft.share = true;
    draft.when = Timing.of(line, from, to);
    return draft;
  }

  /** Gives each share the toll it is a share of: the last one told before it, or else after it. */
  static void attach(List<Draft> drafts) {
    attachAll(drafts);
    drafts.removeIf(d -> d.share && d.whole == null && d.rule.endsWith(".share"));
  }

  private static void attachAll(List<Draft> drafts) {
    for (int n = 0; n < drafts.size(); n++) {
      Draft share = drafts.get(n);
      if (share.share && share.whole == null) {
        share.whole = toll(drafts, n);
        take(share, share.whole);
      }
    }
  }

  private static @Nullable Draft toll(List<Draft> drafts, int n) {
    for (int i = n - 1; i >= 0; i--) {
      if (isToll(drafts.get(i), drafts.get(n))) {
        return drafts.get(i);
      }
    }
    for (int i = n + 1; i < Math.min(drafts.size(), n + 6); i++) {
      if (isToll(drafts.get(i), drafts.get(n))) {
        return drafts.get(i);
      }
    }
    return null;
  }

  private static boolean isToll(Draft toll, Draft share) {
    return toll.action == share.action
        && !toll.share
        && toll.whole == null
        && toll.scope == Scope.MAIN
        && toll.people != null
        && toll.people.quantity() != null
        && isLarger(toll.people.quantity(), share.people);
  }

  /** A share is no larger than its toll. */
  private static boolean isLarger(Quantity toll, @Nullable People share) {
    Quantity part = share == null ? null : share.quantity();
    return part == null || part.min() == null || toll.max() == null || toll.max() >= part.min();
  }

  private static void take(Draft share, @Nullable Draft toll) {
    if (toll != null) {
      share.by = share.by == null ? toll.by : share.by;
      share.where = share.where == null ? toll.where : share.where;
      share.when = share.when.isKnown() ? share.when : toll.when;
    }
  }
}
