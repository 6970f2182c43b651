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
import rashomon.claim.ClockTime;
import rashomon.lineup.Truce.Told;
import rashomon.mention.Moment;

/** When a truce is said to have been broken, and where that falls in the hours of each outlet. */
final class TruceBreaches implements Family {

  /** A breach belongs to a truce that began or begins so near to it, where its end is not told. */
  private static final Duration NEAR = Duration.ofDays(4);

  private static final Duration BEFORE = Duration.ofHours(12);

  /** A breach of a truce, and its time in words. */
  private record Breach(Truce truce, Named value) {}

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
      if (!t.isDenied()) {
        Breach breach = breach(truces, t, body.clock());
        if (breach != null) {
          said.getOrDefault(breach.truce(), new ArrayList<>()).add(new Said<>(t, breach.value()));
        }
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

  private static @Nullable Breach breach(List<Truce> truces, Testimony t, Clock clock) {
    Moment start = t.claim().when().start();
    Instant at = start == null ? null : Instant.of(start, clock);
    if (at != null && at.clock()) {
      Truce truce = truce(truces, at);
      String words = truce == null ? "" : at.words() + ", " + words(truce, at);
      return truce == null ? null : new Breach(truce, new Named(words, Set.of(at.words())));
    }
    ClockTime time = at == null ? t.claim().window().from() : null;
    return time == null ? null : undated(truces, t, time, clock);
  }

  /** "from 00:04", told of the one truce that its account dates: if on the truce's first day. */
  private static @Nullable Breach undated(
      List<Truce> truces, Testimony t, ClockTime time, Clock clock) {
    List<Truce> own =
        truces.stream()
            .filter(truce -> truce.testimonies().stream().anyMatch(o -> o.file().equals(t.file())))
            .toList();
    Instant start = own.size() == 1 ? own.get(0).start() : null;
    if (start == null || !start.clock()) {
      return null;
    }
    for (Moment moment : time.around(start.from().toLocalDate())) {
      Instant at = Instant.of(moment, clock);
      if (!at.from().isBefore(start.from()) && at.from().isBefore(start.from().plusDays(1))) {
        String words = time.time() + ", " + words(own.get(0), at) + " if on its first day";
        return new Breach(own.get(0), new Named(words, Set.of(time.time().toString())));
      }
    }
    return null;
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
