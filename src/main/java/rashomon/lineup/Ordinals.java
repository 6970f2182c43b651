package rashomon.lineup;

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
    Map<String, List<Said<Named>>> byDay = new TreeMap<>();
    for (Testimony t : body.news(Kind.HOSTILITIES)) {
      Claim claim = t.claim();
      Days days = Spans.days(claim);
      String town = claim.where() == null ? null : body.atlas().town(claim.where());
      Named ordinal = ordinal(claim.quote());
      if (days != null && town != null && ordinal != null && !t.isDenied()) {
        byDay
            .computeIfAbsent(town + "|" + days.first(), k -> new ArrayList<>())
            .add(new Said<>(t, ordinal));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byDay.forEach(
        (key, said) -> {
          String town = body.atlas().name(key.substring(0, key.indexOf('|')));
          Claim first = said.get(0).testimony().claim();
          asked.add(
              new Asked<>(
                  "Which attack on " + town + " was it?", first.action(), null, said, RULES));
        });
    return asked;
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
