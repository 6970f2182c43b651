package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;

/** Who took, left, handed over or held off what, and on which day; and whether it happened. */
final class Moves implements Family {

  private static final List<Rule<Instant>> DAYS =
      List.of(
          new Rule<>(
              "move.coarse",
              "DESIGN 5: one is vaguer",
              (a, b) ->
                  a.value().overlaps(b.value())
                      ? Rule.compatible(a.words() + " and " + b.words() + ": one is only vaguer")
                      : null),
          new Rule<>(
              "move.day",
              "DESIGN 5: not sure",
              (a, b) ->
                  Rule.incomparable(
                      a.words() + " and " + b.words() + ": it may have come about in steps")));

  private static final List<Rule<Named>> WHETHER = List.of();

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<String, List<Testimony>> byMove = new TreeMap<>();
    for (Testimony t :
        body.news(
            Action.CAPTURED,
            Action.WITHDREW,
            Action.HANDED_OVER,
            Action.REPELLED,
            Action.ENTERED)) {
      if (t.claim().by() != null && t.claim().where() != null && !t.isWish()) {
        byMove.computeIfAbsent(key(body, t, t.claim().action()), k -> new ArrayList<>()).add(t);
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    for (List<Testimony> told : byMove.values()) {
      boolean entered = action(told) == Action.ENTERED;
      if (!entered) {
        asked.add(when(body, told));
      }
      if (told.stream().anyMatch(Testimony::isDenied)) {
        asked.add(whether(body, entered ? withTakings(body, told, byMove) : told));
      }
    }
    return asked;
  }

  /** Who took a place was in it: that answers who says that he never entered it. */
  private static List<Testimony> withTakings(
      Body body, List<Testimony> entered, Map<String, List<Testimony>> byMove) {
    List<Testimony> all = new ArrayList<>(entered);
    byMove.getOrDefault(key(body, entered.get(0), Action.CAPTURED), List.of()).stream()
        .filter(t -> !t.isDenied())
        .forEach(all::add);
    return all;
  }

  private static String key(Body body, Testimony t, Action action) {
    return action.word() + "|" + Atlas.key(t, where(t)) + "|" + body.camps().key(by(t));
  }

  private static Asked<Instant> when(Body body, List<Testimony> told) {
    List<Said<Instant>> said = new ArrayList<>();
    for (Testimony t : told) {
      Moment start = t.claim().when().start();
      if (start != null && !t.isDenied() && !t.claim().when().open()) {
        said.add(new Said<>(t, Instant.of(start, body.clock())));
      }
    }
    return new Asked<>(
        "When did " + deed(body, told.get(0)) + "?", action(told), who(told), said, DAYS);
  }

  private static Asked<Named> whether(Body body, List<Testimony> told) {
    List<Said<Named>> said = new ArrayList<>();
    for (Testimony t : told) {
      said.add(new Said<>(t, body.named(List.of(by(t)))));
    }
    String asks = "Did " + deed(body, told.get(0)) + "?";
    return new Asked<>(asks, action(told), who(told), said, WHETHER);
  }

  private static Action action(List<Testimony> told) {
    return told.get(0).claim().action();
  }

  private static String who(List<Testimony> told) {
    return by(told.get(0)).name();
  }

  private static String deed(Body body, Testimony t) {
    String place = body.atlas().name(Atlas.key(t, where(t)));
    return Phrasing.the(by(t))
        + switch (t.claim().action()) {
          case CAPTURED -> " take " + place;
          case WITHDREW -> " withdraw from " + place;
          case HANDED_OVER -> " hand over " + place;
          case ENTERED -> " enter " + place;
          default -> " hold off the attack on " + place;
        };
  }

  private static Where where(Testimony t) {
    return Objects.requireNonNull(t.claim().where());
  }

  private static PartyName by(Testimony t) {
    return Objects.requireNonNull(t.claim().by());
  }
}
