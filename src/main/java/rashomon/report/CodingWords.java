package rashomon.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.lineup.Deaths;
import rashomon.lineup.Figure;
import rashomon.lineup.Incident;
import rashomon.lineup.house.Cell;
import rashomon.lineup.house.Coding;
import rashomon.lineup.house.Counting;
import rashomon.mention.People;

/** What a house writes down, in words, whatever it is written in. */
public final class CodingWords {

  /** Said where a house would write nothing. */
  public static final String NOTHING = "nothing of one incident that it would write down";

  private final Coding coding;
  private final Counting counting;
  private final Accounts accounts;

  /** The words for what a house makes of those accounts. */
  public CodingWords(Coding coding, Accounts accounts) {
    this.coding = coding;
    this.counting = coding.style().counting();
    this.accounts = accounts;
  }

  /** "fatalities of an event, one number; vague numbers by acled". */
  public String measures() {
    return coding.style().house().measures() + "; vague numbers by " + counting.convention().name();
  }

  /** "Qamishli, Tue 20 Apr"; "Qamishli, day not told (within 20-26 April 2021)". */
  public String where(Incident incident) {
    String place = incident.place();
    LocalDate day = incident.day();
    if (day != null) {
      return Printable.of((place.isEmpty() ? "place not told" : place) + ", " + Days.day(day));
    }
    String days = Days.range(incident.first(), incident.last());
    boolean others = coding.incidents().stream().anyMatch(c -> c.incident().day() != null);
    String among = others ? "; its dead may be among those above" : "";
    return Printable.of(
        (place.isEmpty() ? "place and day not told" : place + ", day not told")
            + (days.isEmpty() ? "" : " (within " + days + among + ")"));
  }

  /** "civilians: min 5, max 10, fair". */
  public static String cell(Cell cell) {
    String numbers =
        cell.numbers().stream()
            .map(n -> n.name().equals(cell.about()) ? "" + n.value() : n.name() + " " + n.value())
            .collect(Collectors.joining(", "));
    String grade = cell.grade().isEmpty() ? "" : ", " + cell.grade();
    return Printable.of(cell.about() + ": " + numbers + grade);
  }

  /** Where and when, the cell, and what it rests on: a row a cell. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Coding.Coded coded : coding.incidents()) {
      for (Cell cell : coded.cells()) {
        String rests =
            cell.figures().stream()
                .map(figure -> figure(figure, cell) + ": " + rests(figure))
                .collect(Collectors.joining("; "));
        rows.add(List.of(where(coded.incident()), cell(cell), rests));
      }
    }
    return rows;
  }

  /** "civilians: lowest and highest of what each witness says last": each once. */
  public List<String> rules() {
    return coding.incidents().stream()
        .flatMap(coded -> coded.cells().stream())
        .collect(
            Collectors.groupingBy(
                Cell::rule,
                LinkedHashMap::new,
                Collectors.mapping(Cell::about, Collectors.toCollection(LinkedHashSet::new))))
        .entrySet()
        .stream()
        .map(rule -> String.join(", ", rule.getValue()) + ": " + rule.getKey())
        .toList();
  }

  /** "at least 5 civilians"; "5 NDF"; "5" where the cell is about them alone. */
  public String figure(Figure figure, Cell cell) {
    String count = ClaimWords.count(figure.quantity());
    boolean vague = figure.quantity().vague() != null;
    String kind = kind(figure);
    boolean told = cell.about().startsWith(kind) || cell.about().equals(figure.side());
    String of = told ? "" : (vague && count.endsWith("s") ? " of " : " ") + kind;
    String counted = vague ? VagueWords.by(figure.quantity(), counting) : "";
    return Printable.of(count + of + counted + (figure.firm() ? "" : ", alleged"));
  }

  private static String kind(Figure figure) {
    boolean one = Long.valueOf(1).equals(figure.quantity().max());
    return switch (figure.status()) {
      case CIVILIAN -> one ? "civilian" : "civilians";
      case COMBATANT ->
          figure.side().isEmpty() ? (one ? "combatant" : "combatants") : figure.side();
      case OTHER -> other(figure.claims().get(0).people());
      case UNTOLD -> (one ? "person" : "people") + side(figure);
    };
  }

  private static String side(Figure figure) {
    return figure.side().isEmpty() ? "" : " (" + figure.side() + ")";
  }

  /** "tribal leader", "officials", a name. */
  private static String other(@Nullable People people) {
    if (people == null) {
      return "others";
    }
    String who = people.who();
    return who != null ? who : people.bare() ? people.category().word() : people.head();
  }

  /** "Rudaw < AFP [rudaw#3]; ANF [anf#1]". */
  String rests(Figure figure) {
    return figure.claims().stream()
        .map(c -> accounts.chain(c) + " " + Sheet.together("[" + Printable.of(c.id()) + "]"))
        .collect(Collectors.joining("; "));
  }

  /** "denied: 1 [ndf#2]; of older events: 2 [rudaw#3, sohr#1]"; empty where nothing is. */
  public String leftOut() {
    Map<String, List<String>> byReason =
        coding.leftOut().stream()
            .collect(
                Collectors.groupingBy(
                    Deaths.LeftOut::why,
                    TreeMap::new,
                    Collectors.mapping(l -> id(l.claim()), Collectors.toList())));
    return byReason.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue().size() + " [" + ids(e.getValue()) + "]")
        .collect(Collectors.joining("; "));
  }

  private static String id(Claim claim) {
    return Printable.of(claim.id());
  }

  private static String ids(List<String> ids) {
    return ids.stream().sorted().collect(Collectors.joining(", "));
  }
}
