package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Naming;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.text.Span;

/** When a town was struck, and who struck it: each strike a question of its own. */
final class Strikes implements Family {

  /** Hours within which two reports are of one strike. */
  private static final long ONE = 12;

  private record Struck(Testimony testimony, Instant when) {}

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<String, List<Struck>> byTown = new TreeMap<>();
    Map<String, List<Testimony>> undated = new TreeMap<>();
    for (Testimony t :
        body.news(Action.AIRSTRIKE, Action.SHELLING, Action.BOMBING, Action.ATTACK)) {
      String town = t.claim().where() == null ? null : body.atlas().town(t.claim().where());
      Moment start = t.claim().when().start();
      boolean strike = town != null && isStrike(t.claim()) && !t.isWish();
      if (strike && start != null && start.hasDay()) {
        byTown
            .computeIfAbsent(town, k -> new ArrayList<>())
            .add(new Struck(t, Instant.of(start, body.clock())));
      } else if (strike && start == null && t.isDenied()) {
        undated.computeIfAbsent(town, k -> new ArrayList<>()).add(t);
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byTown.forEach(
        (town, struck) -> {
          List<List<Struck>> strikes = strikes(struck);
          List<Testimony> denied = undated.getOrDefault(town, List.of());
          for (List<Struck> strike : strikes) {
            // whoever denies "the attack" denies the only one; of several, nobody knows which
            List<Testimony> denials = strikes.size() == 1 ? denied : List.of();
            asked.addAll(questions(body, body.atlas().name(town), strike, denials));
          }
        });
    return asked;
  }

  /** An attack on a town is a strike; a gunman's "opened fire" is none. */
  private static boolean isStrike(Claim claim) {
    Span trigger = claim.trigger();
    int from = trigger.start() - claim.span().start();
    return claim.action() != Action.ATTACK
        || claim.quote().regionMatches(true, from, "attack", 0, "attack".length());
  }

  private static void blame(Body body, Testimony t, List<Said<Named>> who) {
    PartyName by = t.claim().by();
    if (by != null) {
      who.add(new Said<>(t, body.named(List.of(by))));
    }
  }

  /** Reports told apart by their times; those of the hour come first, then those of the day. */
  private static List<List<Struck>> strikes(List<Struck> struck) {
    List<List<Struck>> strikes = new ArrayList<>();
    List<Struck> sorted =
        struck.stream()
            .sorted(
                Comparator.comparing((Struck s) -> !s.when().clock())
                    .thenComparing(s -> s.when().from())
                    .thenComparing(s -> s.testimony().file())
                    .thenComparing(s -> s.testimony().claim().id()))
            .toList();
    for (Struck s : sorted) {
      List<Struck> strike =
          strikes.stream()
              .filter(all -> all.get(0).when().hoursTo(s.when()) < ONE)
              .findFirst()
              .orElse(null);
      if (strike == null) {
        strike = new ArrayList<>();
        strikes.add(strike);
      }
      strike.add(s);
    }
    return strikes;
  }

  private static List<Asked<?>> questions(
      Body body, String town, List<Struck> strike, List<Testimony> denials) {
    List<Said<Instant>> when = new ArrayList<>();
    List<Said<Named>> who = new ArrayList<>();
    for (Struck s : strike) {
      if (!s.testimony().isDenied()) {
        when.add(new Said<>(s.testimony(), s.when()));
      }
      blame(body, s.testimony(), who);
    }
    denials.forEach(t -> blame(body, t, who));
    Action action = strike.get(0).testimony().claim().action();
    String day = " on " + Naming.day(strike.get(0).when().from().toLocalDate());
    return List.of(
        new Asked<>(
            "When was " + town + " struck" + day + "?", action, null, when, StrikeRules.WHEN),
        new Asked<>("Who struck " + town + day + "?", action, null, who, StrikeRules.WHO));
  }
}
