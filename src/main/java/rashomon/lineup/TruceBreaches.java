package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.lineup.Truce.Told;
import rashomon.mention.Moment;

/** When a truce is said to have been broken, and where that falls in the hours of each outlet. */
final class TruceBreaches implements Family {

  /** A breach belongs to a truce that began or begins so near to it, where its end is not told. */
  private static final Duration NEAR = Duration.ofDays(4);

  private static final Duration BEFORE = Duration.ofHours(12);

  private static final List<Rule<Named>> BREACHES =
      List.of(
          new Rule<>(
              "breach.other",
              "DESIGN 5: not sure",
              (a, b) ->
                  Rule.incomparable(
                      a.value().key() + " and " + b.value().key() + " may be two breaches")));

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Truce> truces = Truces.of(body);
    Map<Truce, List<Said<Named>>> said = new LinkedHashMap<>();
    truces.forEach(truce -> said.put(truce, new ArrayList<>()));
    for (Testimony t : body.news(Action.VIOLATED)) {
      Moment start = t.claim().when().start();
      Instant at = start == null ? null : Instant.of(start, body.clock());
      Truce truce = at == null || !at.clock() || t.isDenied() ? null : truce(truces, at);
      if (truce != null && at != null) {
        Named value = new Named(at.words() + ", " + words(truce, at), Set.of(at.words()));
        said.getOrDefault(truce, new ArrayList<>()).add(new Said<>(t, value));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    said.forEach(
        (truce, breaches) ->
            asked.add(
                new Asked<>(
                    "When was " + truce.name() + " broken?",
                    Action.VIOLATED,
                    null,
                    breaches,
                    BREACHES)));
    return asked;
  }

  /** The truce that was to run then, or the one that was about to begin. */
  private static @Nullable Truce truce(List<Truce> truces, Instant at) {
    Truce next = null;
    for (Truce truce : truces) {
      Instant start = truce.start();
      Instant end = truce.end();
      if (start == null || !start.clock()) {
        continue;
      }
      LocalDateTime last = end == null ? start.from().plus(NEAR) : end.from();
      if (!at.from().isBefore(start.from()) && at.from().isBefore(last)) {
        return truce;
      }
      boolean ahead = at.from().isBefore(start.from());
      next = ahead && !at.from().isBefore(start.from().minus(BEFORE)) ? truce : next;
    }
    return next;
  }

  /** "4 minutes into it", or for each outlet where its hours differ. */
  private static String words(Truce truce, Instant at) {
    Map<String, Set<String>> outlets = new LinkedHashMap<>();
    for (Told told : truce.tellings()) {
      String place = place(told, at.from());
      if (!place.isEmpty()) {
        outlets.computeIfAbsent(place, k -> new TreeSet<>()).add(told.testimony().outlet());
      }
    }
    if (outlets.size() < 2) {
      return String.join("", outlets.keySet());
    }
    List<String> each = new ArrayList<>();
    outlets.forEach((place, by) -> each.add(place + " by the hours of " + String.join(", ", by)));
    return String.join("; ", each);
  }

  private static String place(Told told, LocalDateTime at) {
    Instant start = told.start();
    Instant end = told.end();
    if (end != null && end.clock() && !at.isBefore(end.from())) {
      return WindowRelation.hours(end.from(), at) + " after its end";
    }
    if (start == null || !start.clock()) {
      return "";
    }
    return WindowRelation.hours(start.from(), at)
        + (at.isBefore(start.from()) ? " before it" : " into it");
  }
}
