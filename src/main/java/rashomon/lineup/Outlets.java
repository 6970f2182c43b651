package rashomon.lineup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, over several lineups, how each outlet stands to the others. */
public final class Outlets {

  private static final Comparator<Outlet> MOST_ANSWERS =
      Comparator.comparingInt((Outlet o) -> -o.answered()).thenComparing(Outlet::name);

  private static final Comparator<Outlet.Source> MOST_RESTS =
      Comparator.comparingInt((Outlet.Source s) -> -s.answers()).thenComparing(Outlet.Source::name);

  private final Map<String, Integer> accounts = new TreeMap<>();
  private final Map<String, Integer> questions = new TreeMap<>();
  private final Map<String, Map<Standing, Integer>> standings = new TreeMap<>();
  private final Map<String, Map<String, Integer>> sources = new TreeMap<>();

  private Outlets() {}

  /**
   * The outlets, those with most answers first; none where there are not two to set side by side.
   */
  public static List<Outlet> of(List<Lineup> lineups) {
    Outlets outlets = new Outlets();
    lineups.forEach(outlets::add);
    List<Outlet> all = outlets.accounts.keySet().stream().map(outlets::outlet).toList();
    return all.size() < 2 ? List.of() : all.stream().sorted(MOST_ANSWERS).toList();
  }

  private void add(Lineup lineup) {
    Set<String> here = new HashSet<>();
    lineup.episode().accounts().stream()
        .map(account -> account.document().outlet())
        .peek(here::add)
        .forEach(name -> accounts.merge(name, 1, Integer::sum));
    lineup.guests().forEach(guest -> here.add(guest.account().document().outlet()));
    here.forEach(name -> questions.merge(name, lineup.questions().size(), Integer::sum));
    lineup.questions().stream().flatMap(q -> q.stances().stream()).forEach(this::add);
  }

  private void add(Stance stance) {
    standings
        .computeIfAbsent(stance.outlet(), k -> Outlet.noAnswers())
        .merge(stance.standing(), 1, Integer::sum);
    Map<String, Integer> counts = sources.computeIfAbsent(stance.outlet(), k -> new TreeMap<>());
    stance.witnesses().forEach(witness -> counts.merge(witness, 1, Integer::sum));
  }

  private Outlet outlet(String name) {
    return new Outlet(
        name,
        accounts.getOrDefault(name, 0),
        questions.getOrDefault(name, 0),
        standings.getOrDefault(name, Map.of()),
        sources.getOrDefault(name, Map.of()).entrySet().stream()
            .map(e -> new Outlet.Source(e.getKey(), e.getValue()))
            .sorted(MOST_RESTS)
            .toList());
  }
}
