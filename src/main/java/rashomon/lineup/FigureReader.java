package rashomon.lineup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Modality;
import rashomon.episode.Naming;
import rashomon.episode.Sides;
import rashomon.episode.Spelling;
import rashomon.episode.States;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** Makes of the tolls of one incident one figure for each witness and kind of people. */
final class FigureReader {

  private final Body body;
  private final List<Deaths.LeftOut> leftOut;

  /** The side of each party that is named, by the sound of its name. */
  private final Map<String, String> sides = new TreeMap<>();

  FigureReader(Body body, List<Deaths.LeftOut> leftOut) {
    this.body = body;
    this.leftOut = leftOut;
    for (Testimony t : body.all()) {
      Sides.of(t.claim())
          .forEach(
              party -> {
                sides.putIfAbsent(Spelling.key(party.name()), body.camps().key(party));
                sides.putIfAbsent(Sides.party(party), body.camps().key(party));
              });
    }
  }

  List<Figure> read(List<Said<Toll>> incident) {
    Map<String, List<Said<Toll>>> byKind = new TreeMap<>();
    for (Said<Toll> said : incident) {
      byKind.computeIfAbsent(kind(said), k -> new ArrayList<>()).add(said);
    }
    List<Figure> figures = new ArrayList<>();
    byKind.values().forEach(said -> figures.addAll(ofKind(FirstGiven.of(firm(said)))));
    return figures;
  }

  private String kind(Said<Toll> said) {
    Status status = Status.of(people(said));
    PartyName side = people(said).side();
    boolean sided = status == Status.COMBATANT || status == Status.UNTOLD;
    return status + "|" + (sided && side != null ? body.camps().key(side) : "");
  }

  static People people(Said<Toll> said) {
    return Objects.requireNonNull(said.testimony().claim().people());
  }

  /** One person told of is no toll of one where somebody counts. */
  private List<Said<Toll>> firm(List<Said<Toll>> said) {
    List<Said<Toll>> firm = said.stream().filter(s -> !s.value().loose()).toList();
    if (firm.isEmpty()) {
      return said;
    }
    said.stream()
        .filter(s -> s.value().loose())
        .map(s -> new Deaths.LeftOut(s.testimony().claim(), "one or some among the dead"))
        .forEach(leftOut::add);
    return firm;
  }

  /** One for each witness and number, whoever carries it. */
  private List<Figure> ofKind(List<Said<Toll>> said) {
    Map<String, List<Said<Toll>>> byArticle = new LinkedHashMap<>();
    for (Said<Toll> s : said) {
      String article = s.testimony().file() + "|" + s.voice().name();
      byArticle.computeIfAbsent(article, k -> new ArrayList<>()).add(s);
    }
    String side = side(said);
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (List<Said<Toll>> article : byArticle.values()) {
      Figure figure = figure(WitnessCounts.counted(article), side);
      figures.merge(
          figure.witness() + "|" + Objects.toString(figure.quantity()), figure, WitnessCounts::and);
    }
    return List.copyOf(figures.values());
  }

  /** The name of the side in the words of most. */
  private String side(List<Said<Toll>> said) {
    boolean sided = Status.of(people(said.get(0))) != Status.OTHER;
    List<PartyName> names =
        said.stream().flatMap(s -> Stream.ofNullable(people(s).side())).filter(n -> sided).toList();
    boolean civil = Status.of(people(said.get(0))) == Status.CIVILIAN;
    return names.isEmpty() || civil
        ? ""
        : body.glossary().named(favourite(names, Naming.favourite(names))).name();
  }

  private static PartyName favourite(List<PartyName> names, String name) {
    return names.stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
  }

  private Figure figure(List<Said<Toll>> said, String side) {
    Said<Toll> first = said.get(0);
    Quantity quantity =
        said.stream().map(s -> s.value().quantity()).reduce(WitnessCounts::sum).orElseThrow();
    Set<String> blamed = new TreeSet<>();
    said.forEach(s -> blamed.addAll(blamed(s.testimony().claim().by())));
    String own = sides.get(Spelling.key(first.voice().name()));
    return new Figure(
        Status.of(people(first)),
        side,
        quantity,
        first.asOf().from(),
        first.voice().name(),
        first.voice().isParty(),
        said.stream().allMatch(s -> s.testimony().claim().modality() == Modality.STATED),
        blamed,
        first.voice().isParty() && own != null && blamed.contains(own),
        said.stream().map(s -> s.testimony().claim()).toList());
  }

  private Set<String> blamed(@Nullable PartyName by) {
    boolean known = by != null && (by.party() != null || States.of(by.name()) != null);
    return known && by != null ? Set.of(body.camps().key(by)) : Set.of();
  }
}
