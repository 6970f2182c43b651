package rashomon.lineup.house;

import java.util.ArrayList;
import java.util.List;
import rashomon.lineup.Figure;
import rashomon.lineup.Incident;
import rashomon.lineup.Status;

/**
 * The Georeferenced Event Dataset of the Uppsala Conflict Data Program (METHODS, "When accounts
 * differ", UCDP GED: low, best, high; deaths by side, civilians, unknown). The range is of what is
 * reported, and no confidence interval: its own coders find it too narrow.
 */
final class Ucdp implements House {

  private static final String RULE =
      "low and high over what each witness says last; best: what most say of the latest exact"
          + " figures, a party's own only where nobody else speaks, the lower of two";

  private static final String UNKNOWN =
      RULE + "; dead of no told or of a contested kind count beyond those whose side is told";

  @Override
  public String name() {
    return "ucdp";
  }

  @Override
  public String title() {
    return "UCDP GED";
  }

  @Override
  public String measures() {
    return "deaths by side, civilians and unknown: low, best, high of what is reported";
  }

  @Override
  public String vague() {
    return "interval";
  }

  @Override
  public List<Cell> code(Incident incident, Counting counting) {
    List<Cell> cells = new ArrayList<>();
    List<Figure> others = new ArrayList<>();
    Estimate all = new Estimate();
    Estimate known = new Estimate();
    for (List<Counted> kind : Counted.byKind(Counted.settled(incident.current(), counting))) {
      Counted first = kind.get(0);
      Estimate estimate = new Estimate();
      estimate.add(kind);
      all.add(kind);
      if (isKnown(first)) {
        known.add(kind);
        String about = first.status() == Status.CIVILIAN ? "civilians" : first.side();
        cells.add(new Cell(about, estimate.entries(), "", RULE, Counted.figures(kind)));
      } else {
        others.addAll(Counted.figures(kind));
      }
    }
    if (!others.isEmpty()) {
      cells.add(new Cell("unknown", all.beyond(known), "", UNKNOWN, others));
    }
    return cells;
  }

  /** Whether their side is told, or that they were civilians. */
  private static boolean isKnown(Counted dead) {
    boolean sided = dead.status() == Status.COMBATANT && !dead.side().isEmpty();
    return sided || dead.status() == Status.CIVILIAN;
  }
}
