package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How early an undated toll can be: a speaker whose toll stood at five on a known day gave six no
 * earlier, and gave no earlier what stands beside the six.
 */
final class Bounds {

  private final Map<String, LocalDate> bySpeaker = new HashMap<>();

  /** Learns from all tolls, each list of one subject. */
  Bounds(Collection<List<Said<Toll>>> subjects) {
    subjects.forEach(this::learn);
  }

  private void learn(List<Said<Toll>> said) {
    Map<String, List<Said<Toll>>> byVoice = new HashMap<>();
    for (Said<Toll> s : said) {
      if (!s.value().loose()) {
        byVoice.computeIfAbsent(s.voice().name(), k -> new ArrayList<>()).add(s);
      }
    }
    for (List<Said<Toll>> own : byVoice.values()) {
      for (Said<Toll> undated : own) {
        LocalDate bound = undated.asOf().printed() ? null : bound(undated, own);
        if (bound != null) {
          bySpeaker.merge(speaker(undated), bound, (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
  }

  private static @Nullable LocalDate bound(Said<Toll> undated, List<Said<Toll>> own) {
    LocalDate bound = null;
    for (Said<Toll> s : own) {
      LocalDate day = s.asOf().printed() ? s.asOf().to() : null;
      boolean fewer = s.value().high() < undated.value().low();
      if (fewer && day != null && (bound == null || day.isAfter(bound))) {
        bound = day;
      }
    }
    return bound;
  }

  private static String speaker(Said<Toll> said) {
    return said.testimony().file() + "|" + said.voice().name();
  }

  Said<Toll> bounded(Said<Toll> said) {
    LocalDate bound = said.asOf().printed() ? null : bySpeaker.get(speaker(said));
    return bound == null ? said : said.asOf(said.asOf().notBefore(bound));
  }
}
