package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * People who leave a place without a word of flight: "300 rebels left the enclave of X", "a convoy
 * carrying 90 families left X". Arranged departures are evacuations, others flight.
 */
final class Departures implements ClaimKind {

  /** So many words a vehicle may stand before whom it carries. */
  private static final int VEHICLE = 6;

  private static final int PLACE_WITHIN = 5;
  private static final int PARTS_WITHIN = 6;
  private static final int CLAUSE = 7;
  private static final int BATCH = 14;

  @Override
  public List<Draft> find(Line line) {
    Patients patients = new Patients(line, Set.of());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      if (isCarried(line, i)) {
        drafts.addAll(carried(line, patients, i));
      } else if (isLeaving(line, i) && drafts.isEmpty()) {
        Mention<PlaceName> place = placeAfter(line, i + 1);
        PlaceName left = place != null ? place.meaning() : generic(line, i + 1);
        int behind = place != null ? place.to() : i + 3;
        boolean gone = left != null || isBatch(line, i);
        drafts.addAll(gone ? leaving(line, patients, i, left, behind) : List.of());
      }
    }
    return drafts;
  }

  /** "carrying 90 people on board, including 12 children". */
  private static List<Draft> carried(Line line, Patients patients, int verb) {
    Mention<PlaceName> place = left(line);
    PlaceName from = place == null ? null : place.meaning();
    List<Patient> who = patients.after(verb + 1, 2);
    List<Draft> drafts = drafts(line, who, verb, from);
    boolean whole = drafts.size() == 1 && who.size() == 1;
    return whole ? withParts(line, patients, drafts, who.get(0).people().to(), verb, from) : drafts;
  }

  /** "left the town", which one the text named before. */
  private static @Nullable PlaceName generic(Line line, int from) {
    boolean head =
        line.norm(from).equals("the")
            && OneOf.of("neighbourhood|neighborhood|district|enclave|quarter|village|camp|area")
                .has(line.norm(from + 1))
            && !line.norm(from + 2).equals("of");
    return head ? new PlaceName(line.norm(from + 1), "settlement", List.of(), null) : null;
  }

  /** "The second batch of 90 rebels left on Friday": wherever they were taken out of. */
  private static boolean isBatch(Line line, int verb) {
    boolean when = line.norm(verb + 1).equals("on") || line.covered(verb + 1, Time.class);
    boolean ends = verb + 1 >= line.size() || line.norm(verb + 1).equals(".");
    for (int i = Math.max(0, verb - BATCH); i < verb; i++) {
      boolean batch = OneOf.of("batch|contingent").has(line.norm(i));
      if (batch && line.norm(i + 1).equals("of")) {
        return when || ends;
      }
    }
    return false;
  }

  private static boolean isLeaving(Line line, int i) {
    return line.norm(i).equals("left")
        || line.norm(i).equals("departed") && line.norm(i + 1).equals("from");
  }

  /** "buses carrying", "a convoy of trucks transporting", in a sentence that says they moved. */
  private static boolean isCarried(Line line, int i) {
    if (!OneOf.of("carrying|transporting|ferrying").has(line.norm(i))) {
      return false;
    }
    boolean vehicle = false;
    for (int k = Math.max(0, i - VEHICLE); k < i; k++) {
      vehicle |= line.is(k, WordClass.VEHICLE);
    }
    boolean moves = false;
    for (int k = 0; k < line.size(); k++) {
      moves |=
          OneOf.of("left|departed|arrived|reached|entered|crossed|headed|leaves").has(line.norm(k));
    }
    return vehicle && moves;
  }

  private static @Nullable Mention<PlaceName> left(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (isLeaving(line, i)) {
        return placeAfter(line, i + 1);
      }
    }
    return null;
  }

  /** The place right behind the verb; "left for X" tells where they went. */
  private static @Nullable Mention<PlaceName> placeAfter(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + PLACE_WITHIN); i++) {
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null) {
        return place;
      }
      boolean light =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DESCRIBING)
              || line.is(i, WordClass.DESCRIBING_PLACE)
              || line.norm(i).equals("from")
              || line.norm(i).indexOf('-') > 0;
      if (!light) {
        return null;
      }
    }
    return null;
  }

  private static List<Draft> leaving(
      Line line, Patients patients, int verb, @Nullable PlaceName place, int behind) {
    List<Patient> who = new ArrayList<>();
    for (Patient patient : patients.before(subjectEnd(line, verb))) {
      if (isCounted(patient.people())) {
        who.add(patient);
      }
    }
    List<Draft> drafts = drafts(line, who, verb, place);
    return drafts.isEmpty() ? drafts : withParts(line, patients, drafts, behind, verb, place);
  }

  /**
   * "300 rebels who reject the deal left X", "80 people on Friday left X": before what stands
   * between.
   */
  private static int subjectEnd(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE); i--) {
      if (line.norm(i).equals("who")) {
        return i;
      }
      if (line.norm(i).equals(",") || line.covered(i, People.class)) {
        break;
      }
    }
    int i = verb;
    while (line.covered(i - 1, Time.class)
        || line.norm(i - 1).equals("on")
        || line.is(i - 1, WordClass.HAVE)) {
      i--;
    }
    return i;
  }

  private static List<Draft> withParts(
      Line line,
      Patients patients,
      List<Draft> drafts,
      int from,
      int verb,
      @Nullable PlaceName place) {
    List<Draft> all = new ArrayList<>(drafts);
    int parts = parts(line, from);
    for (Patient part : parts < 0 ? List.<Patient>of() : patients.after(parts, 2)) {
      Draft draft = draft(line, part.people(), verb, place);
      draft.whole = drafts.get(0);
      all.add(draft);
    }
    return all;
  }

  private static int parts(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + PARTS_WITHIN); i++) {
      if (line.is(i, WordClass.PARTLY)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static List<Draft> drafts(
      Line line, List<Patient> who, int verb, @Nullable PlaceName place) {
    List<Draft> drafts = new ArrayList<>();
    for (Patient patient : who) {
      boolean told = isCounted(patient.people()) || patient.whole() != null;
      if (told && (!drafts.isEmpty() || isOfWar(line, patient.people().meaning()))) {
        Draft draft = draft(line, patient.people(), verb, place);
        draft.whole = patient.whole() == null || drafts.isEmpty() ? null : drafts.get(0);
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static boolean isCounted(Mention<People> people) {
    return people.meaning().quantity() != null && !people.meaning().named();
  }

  /** Guests and tourists leave too; soldiers who leave withdraw. */
  private static boolean isOfWar(Line line, People people) {
    boolean soldiers = OneOf.of("soldiers|troops|police|policemen|officers").has(people.head());
    return !soldiers
        && (people.category() == Category.FIGHTER
            || people.category() == Category.CIVILIAN
            || OneOf.of("refugees|evacuees|families|villagers|residents").has(people.head())
            || isArranged(line));
  }

  /** Under a deal or out of a siege; or fighters by the busload. */
  private static boolean isArranged(Line line) {
    boolean armed = false;
    boolean vehicle = false;
    for (int i = 0; i < line.size(); i++) {
      if (OneOf.of(
              "evacuation|evacuated|evacuate|agreement|deal|besieged|siege|enclave|corridor|corridors|refugees")
          .has(line.norm(i))) {
        return true;
      }
      armed |= OneOf.of("rebels|gunmen|militants|insurgents").has(line.norm(i));
      vehicle |= line.is(i, WordClass.VEHICLE);
    }
    return armed && vehicle;
  }

  private static Draft draft(
      Line line, Mention<People> people, int verb, @Nullable PlaceName place) {
    boolean arranged =
        people.meaning().category() == Category.FIGHTER
            || isArranged(line)
            || place == null
            || OneOf.of("carrying|transporting|ferrying").has(line.norm(verb));
    Action action = arranged ? Action.EVACUATED : Action.DISPLACED;
    int from = Math.min(verb, people.from());
    int to = Math.max(verb + 1, people.to());
    Draft draft = new Draft(line, from, to, action, action.word() + ".left");
    draft.people = people.meaning();
    draft.where = Where.of(place);
    draft.when = Timing.of(line, verb, verb + 1);
    return draft;
  }
}
