package rashomon.lineup.house;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import rashomon.lineup.Figure;
import rashomon.lineup.Incident;

/**
 * The Armed Conflict Location and Event Data project: one number of fatalities an event, whoever
 * died (METHODS, "When accounts differ", ACLED: vague or different, the lowest until a better
 * figure; the most reliable and recent report; time precision 1 day, 2 week, 3 month).
 */
final class Acled implements House {

  private static final int WEEK = 7;

  private static final String RULE =
      "the lowest of the latest exact figures, a party's own only where nobody else speaks; kinds of"
          + " dead are added up, and dead of no told kind count beyond them";

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public String title() {
    return "ACLED";
  }

  @Override
  public String measures() {
    return "fatalities of an event, one number";
  }

  @Override
  public String vague() {
    return "acled";
  }

  @Override
  public List<Cell> code(Incident incident, Counting counting) {
    List<Figure> figures = new ArrayList<>();
    Sum sum = new Sum();
    for (List<Counted> kind : Counted.byKind(Counted.settled(incident.current(), counting))) {
      List<Counted> best = Counted.best(kind);
      long lowest = Counted.lowest(best);
      sum.add(kind.get(0), lowest);
      best.stream().filter(c -> c.low() == lowest).map(Counted::figure).forEach(figures::add);
    }
    return figures.isEmpty() ? List.of() : List.of(cell(incident, sum.all(), figures));
  }

  private static Cell cell(Incident incident, long fatalities, List<Figure> figures) {
    return new Cell(
        "fatalities",
        List.of(new Cell.Entry("fatalities", fatalities)),
        "time precision " + precision(incident),
        RULE,
        figures);
  }

  /** 1 for a day, 2 for a week, 3 for longer or not known. */
  private static int precision(Incident incident) {
    if (incident.day() != null) {
      return 1;
    }
    boolean week =
        incident.first() != null
            && incident.last() != null
            && ChronoUnit.DAYS.between(incident.first(), incident.last()) < WEEK;
    return week ? 2 : 3;
  }
}
