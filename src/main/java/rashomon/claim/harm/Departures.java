package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * People who leave a place without a word of flight: "300 rebels left the enclave of X", "a convoy
 * carrying 90 families left X". Arranged departures are evacuations, others flight.
 */
public final class Departures implements ClaimKind {

  private static final int CROWD = 50;

  @Override
  public boolean mayBeToldBy(Token word) {
    return Leaving.mayBeToldBy(word) || Carriages.mayBeToldBy(word.norm());
  }

  @Override
  public List<Draft> find(Line line) {
    Patients patients = new Patients(line, Set.of());
    List<Draft> drafts = new ArrayList<>();
    if (Disasters.tells(line)) {
      return drafts;
    }
    for (int i = 1; i < line.size(); i++) {
      if (Leaving.isCarried(line, i)) {
        drafts.addAll(carried(line, patients, i));
      } else if (Carriages.takes(line, i)) {
        drafts.addAll(taken(line, patients, i));
      } else if (Leaving.isLeaving(line, i)) {
        Mention<PlaceName> place = Leaving.placeAfter(line, i + 1);
        PlaceName left = place != null ? place.meaning() : Leaving.generic(line, i + 1);
        int behind = place != null ? place.to() : i + 3;
        boolean gone = left != null || Leaving.isBatch(line, i);
        drafts.addAll(gone ? leaving(line, patients, i, left, behind) : List.of());
      }
    }
    return drafts;
  }

  /** "carrying 90 people on board, including 12 children". */
  private static List<Draft> carried(Line line, Patients patients, int verb) {
    Mention<PlaceName> place = Leaving.left(line);
    PlaceName from = place == null ? null : place.meaning();
    List<Patient> who = patients.after(verb + 1, 2);
    List<Draft> drafts = drafts(line, who, verb, from);
    boolean whole = drafts.size() == 1 && who.size() == 1;
    return whole ? withParts(line, patients, drafts, who.get(0).people().to(), verb, from) : drafts;
  }

  /** "buses took 900 villagers from X to Y". */
  private static List<Draft> taken(Line line, Patients patients, int verb) {
    List<Patient> who = patients.after(verb + 1, 2);
    int to = who.isEmpty() ? line.size() : who.get(who.size() - 1).people().to();
    return Carriages.isAway(line, to)
        ? drafts(line, who, verb, Carriages.from(line, to))
        : List.of();
  }

  private static List<Draft> leaving(
      Line line, Patients patients, int verb, @Nullable PlaceName place, int behind) {
    List<Patient> who = new ArrayList<>();
    for (Patient patient : patients.before(Leaving.subjectEnd(line, verb))) {
      if (isCounted(patient.people())) {
        who.add(patient);
      }
    }
    List<Draft> drafts = drafts(line, who, verb, place);
    return drafts.isEmpty() ? drafts : withParts(line, patients, drafts, behind, verb, place);
  }

  private static List<Draft> withParts(
      Line line,
      Patients patients,
      List<Draft> drafts,
      int from,
      int verb,
      @Nullable PlaceName place) {
    List<Draft> all = new ArrayList<>(drafts);
    int parts = Leaving.parts(line, from);
    for (Patient part : parts < 0 ? List.<Patient>of() : patients.after(parts, 2)) {
      Draft draft = draft(line, part.people(), verb, place);
      draft.whole = drafts.get(0);
      all.add(draft);
    }
    return all;
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
            || OneOf.of("refugees|evacuees|families|villagers|residents|inhabitants")
                .has(people.head())
            || Leaving.isArranged(line)
            || isCrowd(people) && Leaving.isFromWar(line));
  }

  /** "4,000 people", "thousands": of a crowd that leaves a war no more need be said. */
  private static boolean isCrowd(People people) {
    Quantity many = people.quantity();
    return many != null && many.min() != null && many.min() >= CROWD && people.side() == null;
  }

  private static Draft draft(
      Line line, Mention<People> people, int verb, @Nullable PlaceName place) {
    boolean arranged =
        people.meaning().category() == Category.FIGHTER
            || Leaving.isArranged(line)
            || place == null
            || Carriages.takes(line, verb)
            || line.isOneOf(verb, "carrying|transporting|ferrying");
    Action action = arranged ? Action.EVACUATED : Action.DISPLACED;
    int from = Math.min(verb, people.from());
    int to = Math.max(verb + 1, people.to());
    Draft draft = new Draft(line, from, to, action, action.word() + ".left");
    draft.people = people.meaning();
    draft.where = Where.of(place);
    draft.when = Timing.of(line, verb, verb + 1);
    draft.modality = Leaving.isAhead(line, verb) ? Modality.PLANNED : draft.modality;
    return draft;
  }
}
