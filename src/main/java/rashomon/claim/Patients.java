package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Finds to whom a trigger was done: the groups of people in its patient's place. */
final class Patients {

  private static final Set<String> INSIDE =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "from",
          "with",
          "near",
          "during",
          "for",
          "against",
          "among",
          "to",
          "after",
          "since",
          "including",
          "between",
          "into",
          "around",
          "across",
          "over",
          "within",
          "as");
  private static final Set<String> PARTS =
      Set.of("including", "among", "include", "included", "includes");

  /** A group and, where it is only a part of another, that other. */
  record Patient(Mention<People> people, @Nullable Mention<People> whole) {}

  private final Line line;
  private final Set<Integer> triggerTokens;

  /**
   * @param triggerTokens the tokens of all triggers of the sentence, which groups may not cross
   */
  Patients(Line line, Set<Integer> triggerTokens) {
    this.line = line;
    this.triggerTokens = triggerTokens;
  }

  /** The groups that follow from the token on: an object with its list and its parts. */
  List<Patient> after(int from, int reach) {
    List<Patient> found = new ArrayList<>();
    int i = from;
    int gap = 0;
    while (i < line.size() && gap <= reach) {
      Mention<People> people = starting(i);
      if (people != null) {
        found.add(new Patient(people, null));
        return rest(found, people.to());
      }
      if (endsObject(i)) {
        return found;
      }
      gap++;
      i++;
    }
    return found;
  }

  private boolean endsObject(int i) {
    boolean wall = line.isMark(i) && !"\"'(".contains(line.norm(i));
    boolean light =
        line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DETERMINER)
            || line.is(i, WordClass.ADVERB)
            || line.covered(i, PartyName.class)
            || line.is(i, WordClass.DESCRIBING)
            || line.isMark(i);
    return wall || !light || triggerTokens.contains(i);
  }

  /** The list after the first group: "two soldiers, three policemen and a child, including ...". */
  private List<Patient> rest(List<Patient> found, int from) {
    int i = from;
    boolean part = false;
    while (i < line.size()) {
      Mention<People> people = starting(i);
      if (people != null && isCounted(people, part) && !ownsVerb(people) && !isHarmed(people)) {
        found.add(new Patient(people, part ? found.get(0).people() : null));
        i = people.to();
      } else if (PARTS.contains(line.norm(i)) || isOfThem(i)) {
        part = true;
        i = isOfThem(i) && people != null ? people.to() : i + 1;
      } else if (continues(i, part)) {
        i++;
      } else {
        return found;
      }
    }
    return found;
  }

  /** A second group counts where it has a number, or is a part by kind: "including children". */
  private boolean isCounted(Mention<People> people, boolean part) {
    boolean counted = people.meaning().quantity() != null;
    if (people.meaning().named()) {
      return OneOf.of("and|,").has(line.norm(people.from() - 1))
          && !line.is(people.to(), WordClass.VERB);
    }
    return counted
        || part
        || line.is(people.from() - 1, WordClass.CONJUNCTION) && !people.meaning().head().isEmpty();
  }

  private boolean isOfThem(int i) {
    return line.norm(i).equals("among")
        || line.norm(i).equals("of") && OneOf.of("them|whom").has(line.norm(i + 1));
  }

  private boolean continues(int i, boolean part) {
    String norm = line.norm(i);
    boolean joint = OneOf.of(",|and|or|as|well|plus|(|-|along|together|alongside|with").has(norm);
    return joint
        || part
            && (line.is(i, WordClass.DETERMINER)
                || norm.equals("them")
                || norm.equals("whom")
                || norm.equals("at")
                || norm.equals("least")
                || norm.equals("them")
                || line.is(i, WordClass.ARTICLE));
  }

  /** "... and three soldiers were wounded": the group is the subject of a verb of its own. */
  private boolean ownsVerb(Mention<People> people) {
    int next = people.to();
    while (line.is(next, WordClass.ADVERB) || line.is(next, WordClass.RELATIVE)) {
      next++;
    }
    Mention<PlaceName> place = line.at(next + 1, PlaceName.class);
    if (line.is(next, WordClass.PREPOSITION) && place != null) {
      next = place.to();
    }
    return triggerTokens.contains(next)
        || line.is(next, WordClass.BE)
        || line.is(next, WordClass.HAVE);
  }

  /** "12 dead as well as 140 injured people": the group carries a word of its own. */
  private boolean isHarmed(Mention<People> people) {
    for (int i = people.from(); i < people.to(); i++) {
      if (OneOf.of("injured|wounded|dead|killed|missing|detained").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The group that ends right before the token, whatever stands before it: "with 50 others hurt".
   */
  @Nullable Patient adjacent(int to) {
    Mention<People> people = line.at(to - 1, People.class);
    return people != null
            && people.to() == to
            && people.meaning().quantity() != null
            && (isPart(people.from())
                || OneOf.of("with|,|and|plus|as").has(line.norm(people.from() - 1)))
        ? new Patient(people, null)
        : null;
  }

  private @Nullable Mention<People> starting(int i) {
    Mention<People> people = line.at(i, People.class);
    return people != null && people.from() == i ? people : null;
  }

  /**
   * The groups that stand before the token: a subject with its list and its parts, in text order.
   */
  List<Patient> before(int to) {
    Mention<People> antecedent = antecedent(to);
    if (antecedent != null) {
      return List.of(new Patient(antecedent, null));
    }
    List<Mention<People>> groups = new ArrayList<>();
    List<Mention<People>> parts = new ArrayList<>();
    int i = to - 1;
    while (i >= 0) {
      Mention<People> people = line.at(i, People.class);
      int whose = Whose.endingAt(line, i);
      if (line.norm(i).equals("whose")) {
        break;
      } else if (whose >= 0) {
        i = whose - 1;
      } else if (people != null && people.to() - 1 == i) {
        if (isPart(people.from())) {
          parts.addAll(0, groups);
          parts.add(0, people);
          groups.clear();
        } else if (groups.isEmpty() ? isSubject(people) : isListed(people, groups.get(0))) {
          groups.add(0, people);
        } else if (!groups.isEmpty()) {
          break;
        }
        i = people.from() - 1;
      } else if (groups.isEmpty() && dash(i) < i) {
        i = dash(i);
      } else if (!groups.isEmpty() && !isJoint(i) && !isPartJoint(i)
          || groups.isEmpty() && stops(i)) {
        break;
      } else {
        i--;
      }
    }
    return groups.isEmpty()
        ? joined(parts, List.of())
        : joined(Appositions.told(line, groups, parts), parts);
  }

  /** "relatives of citizens who died": the group right before "who", whatever it depends on. */
  private @Nullable Mention<People> antecedent(int to) {
    int who = to - 1;
    while (line.is(who, WordClass.HAVE) || line.is(who, WordClass.BE)) {
      who--;
    }
    Mention<People> people = line.norm(who).equals("who") ? line.at(who - 1, People.class) : null;
    boolean right = people != null && people.to() == who;
    return right && people != null && isInside(people.from()) ? people : null;
  }

  /** A group that nothing governs, or a number of it: "six of them". */
  private boolean isSubject(Mention<People> people) {
    boolean counted =
        people.meaning().quantity() != null && line.norm(people.from() - 1).equals("of");
    return !isInside(people.from()) || counted;
  }

  /** "including civilians and 300 fighters": the word before the list. */
  private boolean isPartJoint(int i) {
    return PARTS.contains(line.norm(i)) || line.is(i, WordClass.ARTICLE);
  }

  private static List<Patient> joined(List<Mention<People>> groups, List<Mention<People>> parts) {
    List<Patient> found = new ArrayList<>();
    groups.forEach(g -> found.add(new Patient(g, null)));
    if (!groups.isEmpty()) {
      parts.forEach(p -> found.add(new Patient(p, groups.get(0))));
    }
    return found;
  }

  /** Before "- who said so -" or "(...)": the token before it, or {@code i}. */
  private int dash(int i) {
    String open =
        switch (line.norm(i)) {
          case "-" -> "-";
          case ")" -> "(";
          default -> "";
        };
    for (int k = i - 1; !open.isEmpty() && k >= Math.max(0, i - 16); k--) {
      if (line.norm(k).equals(open)) {
        return k - 1;
      }
    }
    return i;
  }

  private boolean isJoint(int i) {
    return line.norm(i).equals("and") || line.norm(i).equals(",");
  }

  private boolean isPart(int from) {
    return PARTS.contains(line.norm(from - 1));
  }

  /**
   * "civilians in rebel areas were killed": a group inside a phrase of place is not the subject.
   */
  private boolean isInside(int from) {
    return INSIDE.contains(line.norm(from - 1));
  }

  private boolean isListed(Mention<People> people, Mention<People> next) {
    boolean object = triggerTokens.contains(people.from() - 1);
    return !object
        && next.from() - people.to() <= 2
        && (people.meaning().quantity() != null || people.meaning().named());
  }

  /** "families living near X", "civilians in X and the villages around it": more of the group. */
  private boolean isWithin(int i) {
    boolean lives =
        OneOf.of("living|residing|staying|sheltering|stranded|trapped|camped").has(line.norm(i));
    if (lives) {
      return line.covered(i - 1, People.class);
    }
    for (int k = i - 1; line.norm(i).equals("and") && k >= Math.max(0, i - 5); k--) {
      if (line.is(k, WordClass.VERB) && !line.is(k, WordClass.DESCRIBING) || line.isMark(k)) {
        return false;
      }
      if (line.norm(k).equals("between")
          || OneOf.of("in|of|from|near").has(line.norm(k)) && line.covered(k - 1, People.class)) {
        return true;
      }
    }
    return false;
  }

  /** Before a subject is found: what lies between it and the verb may be passed over, or not. */
  private boolean stops(int i) {
    if (isWithin(i)) {
      return false;
    }
    if (triggerTokens.contains(i)) {
      return true;
    }
    String norm = line.norm(i);
    boolean wall = norm.equals(";") || norm.equals(":") || norm.equals("\"");
    boolean passable =
        line.covered(i, PlaceName.class)
            || line.covered(i, Time.class)
            || line.covered(i, PartyName.class)
            || line.is(i, WordClass.PREPOSITION)
            || line.is(i, WordClass.ADVERB)
            || line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.RELATIVE)
            || line.is(i, WordClass.DETERMINER)
            || line.is(i, WordClass.DESCRIBING);
    return wall
        || !passable && line.is(i, WordClass.VERB)
        || line.is(i, WordClass.CONJUNCTION)
            && !passable
            && !(line.isName(i - 1) && line.isName(i + 1));
  }
}
