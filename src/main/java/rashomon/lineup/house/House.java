package rashomon.lineup.house;

import java.util.List;
import rashomon.lineup.Incident;

/** A house that records casualties, and how it writes down what accounts say of an incident. */
public interface House {

  /** Its name on the command line: {@code acled}. */
  String name();

  /** Its name in a report: {@code UCDP GED}. */
  String title();

  /** What its figures are, in a few words. */
  String measures();

  /** The convention by which it counts vague numbers, unless another is asked for. */
  String vague();

  /** What it writes down of an incident; nothing where no figure has a number by its rules. */
  List<Cell> code(Incident incident, Counting counting);
}
