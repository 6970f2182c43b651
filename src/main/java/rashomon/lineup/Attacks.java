package rashomon.lineup;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.episode.Days;

/**
 * Attacks that are told of, as Airwars asks for strikes nearby (METHODS, "When accounts differ").
 */
final class Attacks {

  private static final Set<Action> ATTACKS =
      Set.of(Action.ATTACK, Action.AIRSTRIKE, Action.SHELLING, Action.BOMBING);

  private Attacks() {}

  /** Whether somebody tells of an attack in that town, on that day or on none that is told. */
  static boolean isTold(Body body, String town, @Nullable LocalDate day) {
    return body.all().stream()
        .filter(t -> ATTACKS.contains(t.claim().action()) && !t.isDenied() && !t.isWish())
        .map(Testimony::claim)
        .filter(claim -> claim.scope() == Scope.MAIN)
        .anyMatch(claim -> isNear(claim, town, body) && isThen(claim, day));
  }

  private static boolean isNear(Claim claim, String town, Body body) {
    String there = claim.where() == null ? null : body.atlas().town(claim.where());
    return there == null || there.equals(town);
  }

  private static boolean isThen(Claim claim, @Nullable LocalDate day) {
    Days days = Spans.days(claim);
    return day == null || days == null || days.overlaps(Days.on(day));
  }
}
