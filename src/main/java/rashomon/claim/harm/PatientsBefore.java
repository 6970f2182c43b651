package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rashomon.claim.clause.Charges;
import rashomon.claim.clause.Insertions;
import rashomon.claim.clause.SubjectWalls;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/**
 * Finds the groups before a verb that are its subject: "two soldiers and, among others, a child in
 * the town were killed".
 */
final class PatientsBefore {

  /** Words that open a clause, though they stand before nouns as well. */
  private static final String CLAUSE = "after|before|since|until";

  private final Line line;
  private final Set<Integer> triggers;
  private final SubjectWalls walls;
  private final Insertions insertions;
  private final Beside beside;
  private final JoinedBehind complements;

  PatientsBefore(Line line, Set<Integer> triggers) {
    this.line = line;
    this.triggers = triggers;
    walls = new SubjectWalls(line, triggers);
    insertions = new Insertions(line, triggers);
    beside = new Beside(line);
    complements = new JoinedBehind(line, triggers);
  }

  /** What has been gathered on the way back from the verb, in text order. */
  private record Found(
      List<Mention<People>> groups, List<Mention<People>> parts, List<Mention<People>> inserted) {

    /** "among them six children": what was gathered behind it are parts as well. */
    void addPart(Mention<People> people) {
      parts.addAll(0, groups);
      parts.add(0, people);
      groups.clear();
    }

    boolean isEmpty() {
      return groups.isEmpty();
    }
  }

  List<Patient> subject(int to) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int list = insertions.listFrom(to - 1);
    int including = list > 0 ? -1 : insertions.including(to - 1);
    int i = list > 0 ? list - 1 : including > 0 ? including : insertions.before(to - 1);
    if (list > 0 || including > 0) {
      found.parts().addAll(insertions.groups(Math.max(list, including) + 1, to, false));
    }
    if (including > 0) {
      i = line.is(including - 1, ",") ? including - 2 : including - 1;
    }
    while (i >= 0) {
      i = step(found, i);
    }
    if (found.groups().size() == 1
        && Appositions.sum(found.inserted()) == Appositions.sum(found.groups())) {
      found.parts().addAll(0, found.inserted());
    }
    return found.isEmpty()
        ? joined(found.parts(), List.of())
        : joined(Appositions.told(line, found.groups(), found.parts()), found.parts());
  }

  /** Takes in what ends at the token; the token to go on from, -1 at the end of the subject. */
  private int step(Found found, int i) {
    if (line.is(i, "whose")) {
      return -1;
    }
    int whose = Whose.endingAt(line, i);
    if (whose >= 0) {
      return whose - 1;
    }
    int ofAnother = found.groups().isEmpty() ? i : complements.before(i);
    if (ofAnother < i) {
      return ofAnother;
    }
    Mention<People> people = line.at(i, People.class);
    int charge = people != null && people.to() - 1 == i ? Charges.before(line, people.from()) : -1;
    if (charge > 0) {
      return charge - 1;
    }
    if (people != null && people.to() - 1 == i) {
      int aside = beside.before(people);
      return aside < people.from() ? aside : add(found, people) ? people.from() - 1 : -1;
    }
    if (found.isEmpty()) {
      int dash = insertions.dash(i);
      if (dash < i) {
        found.inserted().addAll(insertions.groups(dash + 1, i, true));
      }
      return dash < i ? dash : walls.at(i) ? -1 : i - 1;
    }
    int where = found.groups().isEmpty() ? i : beforePlace(i);
    return where < i ? where : isJoint(i) ? i - 1 : -1;
  }

  /** "nine police in X and six others in Y": before the place of the group ahead; or {@code i}. */
  private int beforePlace(int i) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    boolean in =
        place != null
            && place.to() - 1 == i
            && line.isOneOf(place.from() - 1, "in|at|near")
            && line.is(i + 1, "and");
    return in ? place.from() - 2 : i;
  }

  /** Takes the group in where it belongs to the subject; false where the subject ends before it. */
  private boolean add(Found found, Mention<People> people) {
    if (Beside.isShare(found.groups()) || beside.isAsked(people)) {
      return false;
    }
    if (line.is(people.from() - 1, WordClass.PARTLY) || isAmongThem(people.from())) {
      found.addPart(people);
    } else if (found.isEmpty() ? isSubject(people) : isListed(people, found.groups().get(0))) {
      found.groups().add(0, people);
    } else {
      return found.isEmpty();
    }
    return true;
  }

  /** "nine pilgrims, among them four women, were killed". */
  private boolean isAmongThem(int from) {
    return line.isOneOf(from - 1, "them|whom") && line.is(from - 2, "among");
  }

  /**
   * A group that nothing governs ("civilians in rebel areas": of place, not the subject), or a
   * number of it: "six of them"; "after a man was found dead" tells of the man.
   */
  private boolean isSubject(Mention<People> people) {
    if (isClause(people)) {
      return true;
    }
    if (triggers.contains(people.from() - 1) && line.is(people.to(), ",")) {
      return false; // "the man who killed two, was held"
    }
    boolean counted = people.meaning().quantity() != null && line.is(people.from() - 1, "of");
    return counted || !line.is(owner(people.from()) - 1, WordClass.INSIDE);
  }

  /** "of the Women's Units": where the owner begins. */
  private int owner(int from) {
    Mention<People> owner =
        from > 0 && line.is(from, "'s") ? line.at(from - 1, People.class) : null;
    return owner == null ? from : owner.from();
  }

  /**
   * "as thousands fled", "after two men died": a clause of its own; "known as rebels" and "such as
   * nurses" are none.
   */
  private boolean isClause(Mention<People> people) {
    int as = people.from() - 1;
    boolean many = people.meaning().quantity() != null && !line.is(people.to(), WordClass.VERB);
    boolean what =
        line.is(as - 1, WordClass.VERB) && !many
            || line.isOneOf(
                as - 1, "such|well|known|described|disguised|dressed|posing|much|many|far|soon");
    int verb = people.to();
    while (line.is(verb, WordClass.BE) || line.is(verb, WordClass.HAVE)) {
      verb++;
    }
    boolean clause = line.is(as, "as") ? !what : line.isOneOf(as, CLAUSE);
    boolean counted = people.meaning().quantity() != null && verb > people.to();
    return clause && (counted || triggers.contains(verb));
  }

  private boolean isListed(Mention<People> people, Mention<People> next) {
    boolean object = triggers.contains(people.from() - 1);
    Mention<PlaceName> between =
        line.at(Math.min(people.to() + 1, line.size() - 1), PlaceName.class);
    int end = between != null && between.from() == people.to() + 1 ? between.to() : people.to();
    end = isAge(end + 1) ? end + 2 : end;
    end = complements.before(next.from() - 2) == people.to() - 1 ? next.from() - 1 : end;
    return !object
        && next.from() - end <= 2
        && (people.meaning().quantity() != null || people.meaning().named());
  }

  /** "and", ",", and in "including civilians and 300 fighters" the word before the list. */
  private boolean isJoint(int i) {
    return line.is(i, "and")
        || line.is(i, ",")
        || line.is(i, WordClass.PARTLY)
        || isAmongThem(i + 1)
        || line.is(i, "among") && isAmongThem(i + 2)
        || line.is(i, WordClass.ARTICLE)
        || isAge(i);
  }

  /** "Ali Hassan, 40, and Omar Said": how old the one was. */
  private boolean isAge(int i) {
    return i > 1
        && i < line.size()
        && line.token(i).isNumber()
        && line.norm(i).length() <= 2
        && line.is(i - 1, ",")
        && line.covered(i - 2, People.class)
        && line.isOneOf(i + 1, ",|and");
  }

  private static List<Patient> joined(List<Mention<People>> groups, List<Mention<People>> parts) {
    List<Patient> found = new ArrayList<>();
    groups.forEach(g -> found.add(new Patient(g, null)));
    if (!groups.isEmpty()) {
      parts.forEach(p -> found.add(new Patient(p, groups.get(0))));
    }
    return found;
  }
}
