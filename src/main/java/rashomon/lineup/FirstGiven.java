package rashomon.lineup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure speaks as of the day it was first given: an article that repeats it days later does not
 * renew it.
 */
final class FirstGiven {

  private FirstGiven() {}

  static List<Said<Toll>> of(List<Said<Toll>> said) {
    Map<String, AsOf> first = new HashMap<>();
    for (Said<Toll> s : said) {
      if (!s.value().loose() && s.asOf().isKnown()) {
        first.merge(s.value().key(), s.asOf(), (a, b) -> b.before(a) ? b : a);
      }
    }
    return said.stream()
        .map(
            s -> {
              AsOf earliest = s.value().loose() ? null : first.get(s.value().key());
              return earliest == null || !earliest.before(s.asOf()) ? s : s.asOf(earliest);
            })
        .toList();
  }
}
