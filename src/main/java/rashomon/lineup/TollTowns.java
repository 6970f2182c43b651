package rashomon.lineup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import rashomon.lineup.Tolls.Subject;

/**
 * One event told at two places: where one speaker's same telling figure stands under two towns, it
 * is one toll, and the town with fewer accounts goes with the other.
 */
final class TollTowns {

  /** Smaller figures fall together by chance. */
  private static final long TELLING = 20;

  private TollTowns() {}

  static void merge(Map<Subject, List<Said<Toll>>> bySubject) {
    Map<String, Subject> first = new HashMap<>();
    Map<Subject, Subject> into = new TreeMap<>();
    for (Subject subject : List.copyOf(bySubject.keySet())) {
      for (Said<Toll> said : Objects.requireNonNull(bySubject.get(subject))) {
        Subject other = first.putIfAbsent(key(subject, said), subject);
        if (isTelling(said) && other != null && !other.equals(subject)) {
          into.putIfAbsent(subject, other);
        }
      }
    }
    into.forEach((one, other) -> merge(bySubject, one, other));
  }

  private static boolean isTelling(Said<Toll> said) {
    return said.value().figure() >= TELLING && said.value().vague() == null;
  }

  private static String key(Subject subject, Said<Toll> said) {
    return subject.in("") + "|" + said.voice().name() + "|" + said.value().figure();
  }

  private static void merge(Map<Subject, List<Said<Toll>>> bySubject, Subject one, Subject other) {
    List<Said<Toll>> mine = bySubject.get(one);
    List<Said<Toll>> theirs = bySubject.get(other);
    if (mine == null || theirs == null) {
      return;
    }
    boolean fewer = mine.size() <= theirs.size();
    (fewer ? theirs : mine).addAll(fewer ? mine : theirs);
    bySubject.remove(fewer ? one : other);
  }
}
