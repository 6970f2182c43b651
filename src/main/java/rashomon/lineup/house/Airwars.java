package rashomon.lineup.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rashomon.lineup.Figure;
import rashomon.lineup.Incident;
import rashomon.lineup.Status;

/**
 * Airwars: civilians killed at one moment in time and space, from the lowest to the highest of all
 * accounts, with a grade (METHODS, "When accounts differ", Airwars: fair with two credible sources
 * and strikes nearby, weak with one, contested where responsibility is; where it is contested who
 * the dead were the minimum is 0; discounted where they were combatants). Confirmed where the side
 * that is blamed says so itself, as Airwars publishes its grades.
 */
final class Airwars implements House {

  private static final String RANGE = "lowest to highest of all accounts";

  /** A grade and what it was given for. */
  private record Grade(String word, String why) {}

  @Override
  public String name() {
    return "airwars";
  }

  @Override
  public String title() {
    return "Airwars";
  }

  @Override
  public String measures() {
    return "civilians killed in an incident, minimum to maximum, with a grade";
  }

  @Override
  public String vague() {
    return "interval";
  }

  @Override
  public List<Cell> code(Incident incident, Counting counting) {
    List<Counted> all = Counted.of(incident.figures(), counting);
    List<Counted> civilians = Counted.of(Status.CIVILIAN, all);
    List<Counted> combatants = Counted.of(Status.COMBATANT, all);
    if (civilians.isEmpty()) {
      boolean others = all.size() > combatants.size();
      return combatants.isEmpty() || others ? List.of() : List.of(discounted(combatants));
    }
    boolean contested = Counted.isContested(all);
    long min = contested ? 0 : Counted.lowest(civilians);
    Grade grade = grade(incident, civilians);
    String rule =
        (contested ? "minimum 0, as it is contested who the dead were; highest" : RANGE)
            + "; "
            + grade.why();
    List<Counted> rests = new ArrayList<>(civilians);
    rests.addAll(contested ? combatants : List.of());
    return List.of(
        cell(min, Counted.highest(civilians), grade.word(), rule, Counted.figures(rests)));
  }

  private static Cell discounted(List<Counted> combatants) {
    return cell(0, 0, "discounted", "the dead were combatants", Counted.figures(combatants));
  }

  private static Cell cell(long min, long max, String grade, String rule, List<Figure> figures) {
    return new Cell(
        "civilians",
        List.of(new Cell.Entry("min", min), new Cell.Entry("max", max)),
        grade,
        rule,
        figures);
  }

  private static Set<String> witnesses(List<Counted> some) {
    return some.stream().map(c -> c.figure().witness()).collect(Collectors.toSet());
  }

  private static Grade grade(Incident incident, List<Counted> civilians) {
    Set<String> blamed = new HashSet<>();
    civilians.forEach(c -> blamed.addAll(c.figure().blamed()));
    if (blamed.size() > 1) {
      return new Grade("contested", "different sides are said to have done it");
    }
    if (civilians.stream().anyMatch(c -> c.figure().owned())) {
      return new Grade("confirmed", "the side that did it says so");
    }
    List<Counted> others = civilians.stream().filter(c -> !c.figure().party()).toList();
    int credible = witnesses(others).size();
    if (credible < 2) {
      return new Grade(
          "weak", credible == 1 ? "a single source" : "only parties to the fighting say so");
    }
    String sources = credible + " sources";
    return incident.attacked()
        ? new Grade("fair", sources + " that are no parties, and an attack told of there")
        : new Grade("weak", sources + ", but no account of an attack there");
  }
}
