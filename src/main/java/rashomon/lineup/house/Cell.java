package rashomon.lineup.house;

import java.util.List;
import rashomon.lineup.Figure;

/**
 * What a house writes down of one thing.
 *
 * @param about what is counted: "fatalities", "civilians", the name of a side
 * @param numbers the house's own, in its order
 * @param grade in the house's words; empty where it has none
 * @param rule by which the figures became the numbers, in one line
 * @param figures what it rests on
 */
public record Cell(
    String about, List<Entry> numbers, String grade, String rule, List<Figure> figures) {

  /** A number under its name: low 3. */
  public record Entry(String name, long value) {}

  public Cell {
    numbers = List.copyOf(numbers);
    figures = List.copyOf(figures);
  }
}
