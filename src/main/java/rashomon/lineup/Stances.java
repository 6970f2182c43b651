package rashomon.lineup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Learns, while the answers to one question are weighed, how each outlet stands to the others. */
final class Stances<V extends Value> {

  private final Map<String, Standing> standings = new TreeMap<>();
  private final Map<String, Set<String>> witnesses = new TreeMap<>();

  /** The outlets that say the same in the same way at the same time, by each saying. */
  private final IdentityHashMap<Said<V>, Set<String>> alike = new IdentityHashMap<>();

  Stances(List<Reply<V>> replies) {
    Map<String, Set<String>> byLikeness = new HashMap<>();
    for (Reply<V> reply : replies) {
      for (Said<V> said : reply.said()) {
        String outlet = said.testimony().outlet();
        witnesses.computeIfAbsent(outlet, k -> new TreeSet<>()).add(said.voice().name());
        Set<String> same = byLikeness.computeIfAbsent(Reply.likeness(said), k -> new HashSet<>());
        same.add(outlet);
        alike.put(said, same);
      }
    }
    boolean alone = witnesses.size() == 1;
    witnesses.keySet().forEach(o -> standings.put(o, alone ? Standing.ALONE : Standing.BESIDE));
    replies.stream().map(Stances::outlets).filter(o -> o.size() > 1).forEach(this::agree);
  }

  private static Set<String> outlets(Reply<?> reply) {
    Set<String> outlets = new HashSet<>();
    reply.said().forEach(said -> outlets.add(said.testimony().outlet()));
    return outlets;
  }

  /** Takes in what comparing two answers gave. */
  void note(Said<V> a, Said<V> b, Verdict verdict) {
    switch (verdict) {
      case CONFLICT -> both(a, b).forEach(outlet -> set(outlet, Standing.CONFLICT));
      case CORRECTION, UPDATE -> {
        Said<V> earlier = earlier(a, b);
        if (earlier != null) {
          outlets(earlier).forEach(outlet -> set(outlet, Standing.CHANGED));
        }
      }
      case AGREE -> agree(both(a, b));
      default -> {} // vaguer, or of something else
    }
  }

  private void agree(Set<String> outlets) {
    if (outlets.size() > 1) {
      outlets.forEach(outlet -> set(outlet, Standing.AGREE));
    }
  }

  private Set<String> both(Said<V> a, Said<V> b) {
    Set<String> both = new HashSet<>(outlets(a));
    both.addAll(outlets(b));
    return both;
  }

  private Set<String> outlets(Said<V> said) {
    return alike.getOrDefault(said, Set.of());
  }

  private void set(String outlet, Standing standing) {
    standings.merge(outlet, standing, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** Which is overtaken: the earlier; of two tolls of one day the lower; null where not known. */
  private static <V extends Value> @Nullable Said<V> earlier(Said<V> a, Said<V> b) {
    if (a.asOf().before(b.asOf())) {
      return a;
    }
    boolean known = b.asOf().before(a.asOf());
    boolean lower =
        a.value() instanceof Toll one
            && b.value() instanceof Toll other
            && other.figure() > one.figure();
    return known ? b : lower ? a : a.value() instanceof Toll ? b : null;
  }

  /** One for each outlet that answers, by name. */
  List<Stance> all() {
    return witnesses.entrySet().stream()
        .map(
            e ->
                new Stance(
                    e.getKey(),
                    standings.getOrDefault(e.getKey(), Standing.BESIDE),
                    List.copyOf(e.getValue())))
        .toList();
  }
}
