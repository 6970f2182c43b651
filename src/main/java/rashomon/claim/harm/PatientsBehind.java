package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * Finds the groups behind a verb that are its object: "killed two soldiers, three policemen and a
 * child, including ...".
 */
final class PatientsBehind {

  /** So far behind a group its place may be named: "in the northern town of X". */
  private static final int PLACE_WITHIN = 7;

  /** So far behind a group it may be told who was with it. */
  private static final int ALONG = 20;

  private static final String SAYS =
      "said|says|added|announced|confirmed|stated|reported|declared|explained|noted|wrote|writes|recalled";

  private final Line line;
  private final Set<Integer> triggers;
  private final SaidAgain again;

  PatientsBehind(Line line, Set<Integer> triggers) {
    this.line = line;
    this.triggers = triggers;
    again = new SaidAgain(line);
  }

  /** The first group of the object, its list and its parts; none where it stands too far. */
  List<Patient> object(int from, int reach) {
    for (int i = from; i < Math.min(line.size(), from + reach + 1); i++) {
      Mention<People> people = starting(i);
      if (people != null) {
        return speaks(people) ? List.of() : list(people);
      }
      if (endsObject(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean endsObject(int i) {
    boolean mark = line.isMark(i);
    boolean wall = mark && !"\"'(".contains(line.norm(i));
    boolean light =
        line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DETERMINER)
            || line.is(i, WordClass.ADVERB)
            || line.is(i, WordClass.MORE)
            || line.covered(i, PartyName.class)
            || line.is(i, WordClass.DESCRIBING);
    return wall || !light && !mark || triggers.contains(i);
  }

  private List<Patient> list(Mention<People> first) {
    List<Patient> found = new ArrayList<>(List.of(new Patient(first, null)));
    Mention<People> whole = first;
    boolean part = false;
    int i = first.to();
    while (i < line.size()) {
      Mention<People> people = starting(i);
      if (people != null && !part && again.isName(found.get(found.size() - 1).people(), people)) {
        i = people.to();
      } else if (people != null && !part && again.isSame(first, people, found.size())) {
        found.set(
            0, new Patient(first.as(SaidAgain.both(first.meaning(), people.meaning())), null));
        i = people.to();
      } else if (people != null && !part && again.isAllOf(found, people)) {
        i = people.to();
      } else if (people != null && isListed(people, part)) {
        found.add(new Patient(people, part ? whole : null));
        i = people.to();
      } else if (line.is(i, WordClass.PARTLY) || isOfThem(i)) {
        part = true;
        i = isOfThem(i) && people != null ? people.to() : i + 1;
      } else if (continues(i, part)) {
        i++;
      } else if (along(i) > i) {
        found.add(new Patient(Objects.requireNonNull(starting(along(i))), null));
        return found;
      } else if (more(i) > i) {
        part = false;
        i = more(i);
        whole = Objects.requireNonNull(starting(i));
        found.add(new Patient(whole, null));
        i = whole.to();
      } else {
        return found;
      }
    }
    return found;
  }

  /** "19 people near X and another six in Y": past the place to the next count; else the token. */
  private int more(int i) {
    int place = i;
    while (place < i + PLACE_WITHIN && !line.covered(place, PlaceName.class)) {
      if (place > i && (line.isMark(place) || triggers.contains(place))) {
        return i;
      }
      place++;
    }
    Mention<PlaceName> where = line.is(i, WordClass.PREPOSITION) ? at(place) : null;
    int and = where == null ? i : where.to();
    and = line.is(and, ",") ? and + 1 : and;
    int count = line.isOneOf(and + 1, "another|some") ? and + 2 : and + 1;
    Mention<People> next = line.is(and, "and") ? starting(count) : null;
    boolean counted = next != null && next.meaning().quantity() != null && !isGoverned(next);
    return counted && isListed(next, false) ? count : i;
  }

  /** "a rebel leader who led raids in X, along with one insurgent": the one; else the token. */
  private int along(int from) {
    for (int i = from; i < Math.min(line.size(), from + ALONG) && !triggers.contains(i); i++) {
      if (line.isOneOf(i, ".|;|:|\"")) {
        return from;
      }
      boolean with = line.isOneOf(i, "along|together") && line.is(i + 1, "with");
      Mention<People> people = with ? starting(i + 2) : null;
      if (people != null && people.meaning().quantity() != null && isListed(people, false)) {
        return i + 2;
      }
    }
    return from;
  }

  private @Nullable Mention<PlaceName> at(int i) {
    return i < line.size() ? line.at(i, PlaceName.class) : null;
  }

  /** "and two houses in X were hit": the group has a verb of its own further on. */
  private boolean isGoverned(Mention<People> next) {
    for (int i = next.to(); i < line.size() && !line.isMark(i); i++) {
      boolean relative = line.is(i, WordClass.RELATIVE);
      if (line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE) || relative) {
        return !relative;
      }
      if (line.covered(i, Cue.class) || line.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  private boolean isListed(Mention<People> people, boolean part) {
    return isCounted(people, part) && !ownsVerb(people) && !isHarmed(people) && !speaks(people);
  }

  /** "wounding 30, the governor said": whoever tells of it was not hurt. */
  private boolean speaks(Mention<People> people) {
    int next = people.to();
    while (line.is(next, WordClass.ADVERB)
        || line.is(next, WordClass.HAVE)
        || line.isOneOf(next, "group|network|spokesman|spokeswoman")) {
      next++;
    }
    boolean name = line.isName(next + 1) && !line.covered(next + 1, Time.class);
    boolean turned = line.is(next + 1, WordClass.ARTICLE) || name;
    boolean says = line.isOneOf(next, SAYS) && !turned;
    boolean one = people.meaning().quantity() == null || SaidAgain.isOne(people);
    return one && (says || line.isOneOf(next, "told|tells"));
  }

  /** A second group counts where it has a number, or is a part by kind: "including children". */
  private boolean isCounted(Mention<People> people, boolean part) {
    if (people.meaning().named()) {
      return line.isOneOf(people.from() - 1, "and|,") && !line.is(people.to(), WordClass.VERB);
    }
    return people.meaning().quantity() != null
        || part
        || line.is(people.from() - 1, WordClass.CONJUNCTION) && !people.meaning().head().isEmpty();
  }

  private boolean isOfThem(int i) {
    return line.is(i, "among") || line.is(i, "of") && line.isOneOf(i + 1, "them|whom");
  }

  private boolean continues(int i, boolean part) {
    return line.is(i, WordClass.LIST_JOINT)
        || isAge(i)
        || line.is(i, ";")
        || line.isOneOf(i, "their|its|his|her") && line.isOneOf(i - 1, "and|;")
        || part
            && (line.is(i, WordClass.DETERMINER)
                || line.is(i, WordClass.ARTICLE)
                || line.isOneOf(i, "them|whom|at|least"));
  }

  /** "her father, Ali Hassan, 50, and a guard". */
  private boolean isAge(int i) {
    return line.token(i).isNumber() && line.is(i - 1, ",") && line.isOneOf(i + 1, ",|;|and|.");
  }

  /** "... and three soldiers were wounded": the group is the subject of a verb of its own. */
  private boolean ownsVerb(Mention<People> people) {
    int next = people.to();
    if (isHeld(next)) {
      return false;
    }
    while (line.is(next, WordClass.ADVERB) || line.is(next, WordClass.RELATIVE)) {
      next++;
    }
    Mention<PlaceName> place = line.at(next + 1, PlaceName.class);
    if (line.is(next, WordClass.PREPOSITION) && place != null) {
      next = place.to();
    }
    return triggers.contains(next) || line.is(next, WordClass.BE) || line.is(next, WordClass.HAVE);
  }

  /** "freed nine, among them two nuns who had been held": which nuns. */
  private boolean isHeld(int who) {
    int i = who + 1;
    while (line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE)) {
      i++;
    }
    return line.is(who, "who")
        && line.isOneOf(i, "held|kidnapped|abducted|detained|captured|seized|imprisoned");
  }

  /** "12 dead as well as 140 injured people": the group carries a word of its own. */
  private boolean isHarmed(Mention<People> people) {
    for (int i = people.from(); i < people.to(); i++) {
      if (line.is(i, WordClass.HARM_STATE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention<People> starting(int i) {
    Mention<People> people = line.at(i, People.class);
    return people != null && people.from() == i ? people : null;
  }
}
