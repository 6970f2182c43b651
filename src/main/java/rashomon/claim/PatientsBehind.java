package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Finds the groups behind a verb that are its object: "killed two soldiers, three policemen and a
 * child, including ...".
 */
final class PatientsBehind {

  private final Line line;
  private final Set<Integer> triggers;

  PatientsBehind(Line line, Set<Integer> triggers) {
    this.line = line;
    this.triggers = triggers;
  }

  /** The first group of the object, its list and its parts; none where it stands too far. */
  List<Patient> object(int from, int reach) {
    for (int i = from; i < Math.min(line.size(), from + reach + 1); i++) {
      Mention<People> people = starting(i);
      if (people != null) {
        return list(people);
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
            || line.covered(i, PartyName.class)
            || line.is(i, WordClass.DESCRIBING);
    return wall || !light && !mark || triggers.contains(i);
  }

  private List<Patient> list(Mention<People> first) {
    List<Patient> found = new ArrayList<>(List.of(new Patient(first, null)));
    boolean part = false;
    int i = first.to();
    while (i < line.size()) {
      Mention<People> people = starting(i);
      if (people != null && !part && isSame(first, people, found.size())) {
        found.set(0, new Patient(first.as(named(first.meaning(), people.meaning())), null));
        i = people.to();
      } else if (people != null && isListed(people, part)) {
        found.add(new Patient(people, part ? first : null));
        i = people.to();
      } else if (line.is(i, WordClass.PARTLY) || isOfThem(i)) {
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

  /** "killed a fourth man, a Hutu": one and the same, where no "and" goes on with the list. */
  private boolean isSame(Mention<People> first, Mention<People> next, int listed) {
    boolean one =
        isOne(first) && isOne(next) && !first.meaning().named() && !next.meaning().named();
    boolean goesOn =
        OneOf.of("and|or").has(line.norm(next.to()))
            || line.norm(next.to()).equals(",")
                && OneOf.of("a|an|two|and").has(line.norm(next.to() + 1));
    return one
        && listed == 1
        && line.norm(first.to()).equals(",")
        && next.from() == first.to() + 1
        && !goesOn;
  }

  private static boolean isOne(Mention<People> people) {
    Quantity quantity = people.meaning().quantity();
    return quantity != null
        && Long.valueOf(1).equals(quantity.min())
        && Long.valueOf(1).equals(quantity.max());
  }

  private static People named(People first, People next) {
    boolean plain = first.category() == Category.PEOPLE && first.side() == null;
    return plain ? first.of(next.category(), next.side()) : first;
  }

  private boolean isListed(Mention<People> people, boolean part) {
    return isCounted(people, part) && !ownsVerb(people) && !isHarmed(people);
  }

  /** A second group counts where it has a number, or is a part by kind: "including children". */
  private boolean isCounted(Mention<People> people, boolean part) {
    if (people.meaning().named()) {
      return OneOf.of("and|,").has(line.norm(people.from() - 1))
          && !line.is(people.to(), WordClass.VERB);
    }
    return people.meaning().quantity() != null
        || part
        || line.is(people.from() - 1, WordClass.CONJUNCTION) && !people.meaning().head().isEmpty();
  }

  private boolean isOfThem(int i) {
    return line.norm(i).equals("among")
        || line.norm(i).equals("of") && OneOf.of("them|whom").has(line.norm(i + 1));
  }

  private boolean continues(int i, boolean part) {
    return line.is(i, WordClass.LIST_JOINT)
        || OneOf.of("their|its|his|her").has(line.norm(i)) && line.norm(i - 1).equals("and")
        || part
            && (line.is(i, WordClass.DETERMINER)
                || line.is(i, WordClass.ARTICLE)
                || OneOf.of("them|whom|at|least").has(line.norm(i)));
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
    return triggers.contains(next) || line.is(next, WordClass.BE) || line.is(next, WordClass.HAVE);
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
