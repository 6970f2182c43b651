package rashomon.lineup;

import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;

import java.util.List;
import rashomon.episode.Locality;
import rashomon.episode.Spelling;

/** How two accounts of one strike relate. */
final class StrikeRules {

  static final List<Rule<Instant>> WHEN =
      List.of(
          new Rule<>(
              "strike.coarse",
              "DESIGN 5: one is vaguer",
              (a, b) ->
                  a.value().overlaps(b.value())
                      ? compatible(a.words() + " and " + b.words() + ": one is only vaguer")
                      : null),
          new Rule<>(
              "strike.time",
              "DESIGN 5: not sure",
              (a, b) -> incomparable(a.words() + " and " + b.words() + " may be two strikes")));

  static final List<Rule<Named>> WHO =
      List.of(
          new Rule<>("strike.general", "DESIGN 5: one is vaguer", PartyRules::general),
          new Rule<>(
              "strike.spot",
              "METHODS: Airwars, contested",
              true,
              (a, b) ->
                  isOneSpot(a.testimony(), b.testimony())
                      ? conflict(a.words() + " and " + b.words() + " cannot both have done it")
                      : null),
          new Rule<>(
              "strike.two",
              "DESIGN 5: not sure",
              (a, b) -> incomparable(a.words() + " and " + b.words() + " may be two strikes")));

  private StrikeRules() {}

  /** Whether both name the same spot or village; a whole city may be struck by two. */
  private static boolean isOneSpot(Testimony a, Testimony b) {
    var one = a.claim().where();
    var other = b.claim().where();
    return one != null
        && other != null
        && a.claim().action() == b.claim().action()
        && Locality.of(one) == Locality.SPOT
        && Spelling.key(one.place()).equals(Spelling.key(other.place()));
  }
}
