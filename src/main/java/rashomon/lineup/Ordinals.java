package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.episode.Days;
import rashomon.lineup.Lexicon.Found;
import rashomon.lineup.Lexicon.Meaning;

/** The how-manieth attack on a town it was, where quotes count them. */
final class Ordinals implements Family {

  private static final List<Rule<Named>> RULES =
      List.of(
          new Rule<>(
              "ordinal.other",
              "DESIGN 5: values that cannot both be",
              (a, b) ->
                  Rule.conflict(
                      a.voice().name()
                          + " counts it as the "
                          + a.value().words()
                          + ", "
                          + b.voice().name()
                          + " as the "
                          + b.value().words())));

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<String, Map<LocalDate, List<Said<Named>>>> byTown = new TreeMap<>();
    Map<String, List<Said<Named>>> undated = new TreeMap<>();
    for (Testimony t : body.news(Kind.HOSTILITIES)) {
      Claim claim = t.claim();
      Days days = Spans.days(claim);
      String town = claim.where() == null ? null : body.atlas().town(claim.where());
      Named ordinal = town == null || t.isDenied() ? null : ordinal(claim.quote());
      if (ordinal != null) {
        (days == null
                ? undated.computeIfAbsent(town, k -> new ArrayList<>())
                : byTown
                    .computeIfAbsent(town, k -> new TreeMap<>())
                    .computeIfAbsent(days.first(), k -> new ArrayList<>()))
            .add(new Said<>(t, ordinal));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byTown.forEach(
        (town, byDay) -> {
          if (byDay.size() == 1) { // of several attacks nobody knows which one is meant
            byDay.values().forEach(said -> said.addAll(undated.getOrDefault(town, List.of())));
          }
          byDay.values().forEach(said -> asked.add(asked(body.atlas().name(town), said)));
        });
    return asked;
  }

  private static Asked<?> asked(String town, List<Said<Named>> said) {
    Claim first = said.get(0).testimony().claim();
    return new Asked<>("Which attack on " + town + " was it?", first.action(), null, said, RULES);
  }

  /** "The third missile attack": an ordinal with what it counts within two words. */
  private static @Nullable Named ordinal(String quote) {
    List<Found> found = Lexicon.in(quote);
    for (Found ordinal : found) {
      boolean strike =
          found.stream()
              .anyMatch(
                  f ->
                      f.meaning() == Meaning.STRIKE
                          && f.at() >= ordinal.to()
                          && f.at() <= ordinal.to() + 2);
      if (ordinal.meaning() == Meaning.ORDINAL && ordinal.value() > 1 && strike) {
        String words = ordinal.value() + suffix(ordinal.value());
        return new Named(words, Set.of(words));
      }
    }
    return null;
  }

  private static String suffix(int value) {
    return value == 2 ? "nd" : value == 3 ? "rd" : "th";
  }
}
