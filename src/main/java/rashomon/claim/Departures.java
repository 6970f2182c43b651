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

  @Override
  public List<Draft> find(Line line) {
    Patients patients = new Patients(line, Set.of());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      if (isCarried(line, i)) {
        drafts.addAll(drafts(line, patients.after(i + 1, 2), i, left(line)));
      } else if (isLeaving(line, i) && drafts.isEmpty()) {
        Mention<PlaceName> place = placeAfter(line, i + 1);
        drafts.addAll(place == null ? List.of() : leaving(line, patients, i, place));
      }
    }
    return drafts;
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
      moves |= OneOf.of("left|departed|arrived|reached|entered|crossed|headed|leaves").has(line.norm(k));
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
      Line line, Patients patients, int verb, Mention<PlaceName> place) {
    List<Patient> who = new ArrayList<>();
    for (Patient patient : patients.before(verb)) {
      if (isCounted(patient.people())) {
        who.add(patient);
      }
    }
    List<Draft> drafts = drafts(line, who, verb, place);
    int parts = drafts.isEmpty() ? -1 : parts(line, place.to());
    for (Patient part : parts < 0 ? List.<Patient>of() : patients.after(parts, 2)) {
      Draft draft = draft(line, part.people(), verb, place);
      draft.whole = drafts.get(0);
      drafts.add(draft);
    }
    return drafts;
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
      Line line, List<Patient> who, int verb, @Nullable Mention<PlaceName> place) {
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

  private static boolean isArranged(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (OneOf.of(
              "evacuation|evacuated|evacuate|agreement|deal|besieged|siege|enclave|rebels|gunmen|militants|corridor|corridors|insurgents|refugees")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(
      Line line, Mention<People> people, int verb, @Nullable Mention<PlaceName> place) {
    boolean arranged =
        people.meaning().category() == Category.FIGHTER || isArranged(line) || place == null || OneOf.of("carrying|transporting|ferrying").has(line.norm(verb));
    Action action = arranged ? Action.EVACUATED : Action.DISPLACED;
    int from = Math.min(verb, people.from());
    int to = Math.max(verb + 1, people.to());
    Draft draft = new Draft(line, from, to, action, action.word() + ".left");
    draft.people = people.meaning();
    draft.where = place == null ? null : Where.of(place.meaning());
    draft.when = Timing.of(line, verb, verb + 1);
    return draft;
  }
}
