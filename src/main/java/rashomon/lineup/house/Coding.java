package rashomon.lineup.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rashomon.claim.Claim;
import rashomon.lineup.Deaths;
import rashomon.lineup.Figure;
import rashomon.lineup.Incident;

/**
 * The dead of an episode as they are written down in a style.
 *
 * @param leftOut the claims of dead that it does not use
 */
public record Coding(Style style, List<Coded> incidents, List<Deaths.LeftOut> leftOut) {

  /** What is written down of one incident. */
  public record Coded(Incident incident, List<Cell> cells) {

    public Coded {
      cells = List.copyOf(cells);
    }
  }

  public Coding {
    incidents = List.copyOf(incidents);
    leftOut = List.copyOf(leftOut);
  }

  /** Writes the dead of an episode down. */
  public static Coding of(Style style, Deaths deaths) {
    Counting counting = style.counting();
    List<Coded> coded = new ArrayList<>();
    List<Deaths.LeftOut> leftOut = new ArrayList<>(deaths.leftOut());
    for (Incident incident : deaths.incidents()) {
      List<Cell> cells = style.house().code(incident, counting);
      if (!cells.isEmpty()) {
        coded.add(new Coded(incident, cells));
      }
      leftOut.addAll(unused(incident, cells, counting));
    }
    return new Coding(style, coded, leftOut);
  }

  /** The figures of an incident that no cell rests on. */
  private static List<Deaths.LeftOut> unused(
      Incident incident, List<Cell> cells, Counting counting) {
    Set<String> used =
        cells.stream()
            .flatMap(cell -> cell.figures().stream())
            .flatMap(figure -> figure.claims().stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    List<Deaths.LeftOut> unused = new ArrayList<>();
    for (Figure figure : incident.figures()) {
      String why =
          counting.count(figure.quantity()) == null
              ? "vague number without a count"
              : "not taken by the house's rules";
      figure.claims().stream()
          .filter(claim -> !used.contains(claim.id()))
          .forEach(claim -> unused.add(new Deaths.LeftOut(claim, why)));
    }
    return unused;
  }
}
