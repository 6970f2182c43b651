package rashomon.lineup.house;

import java.util.List;
import rashomon.lineup.Incident;
import rashomon.lineup.Status;

/**
 * Iraq Body Count: civilians killed, minimum and maximum (METHODS, "When accounts differ", Iraq
 * Body Count: later cumulative figures corroborate; beware of double counting).
 */
final class IraqBodyCount implements House {

  @Override
  public String name() {
    return "ibc";
  }

  @Override
  public String title() {
    return "Iraq Body Count";
  }

  @Override
  public String measures() {
    return "civilians killed in an incident, minimum and maximum";
  }

  @Override
  public String vague() {
    return "interval";
  }

  @Override
  public List<Cell> code(Incident incident, Counting counting) {
    List<Counted> civilians = Counted.of(Status.CIVILIAN, Counted.of(incident.current(), counting));
    if (civilians.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Cell(
            "civilians",
            List.of(
                new Cell.Entry("min", Counted.lowest(civilians)),
                new Cell.Entry("max", Counted.highest(civilians))),
            "",
            "lowest and highest of what each witness says last",
            Counted.figures(civilians)));
  }
}
