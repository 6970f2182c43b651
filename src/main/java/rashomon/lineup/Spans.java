package rashomon.lineup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.episode.Days;
import rashomon.episode.Sides;
import rashomon.episode.Spelling;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** What two tolls cover: their days, their places, and the figures around them. */
final class Spans {

  private Spans() {}

  /** The days that a claim is of; null where they are not known or still run. */
  static @Nullable Days days(Claim claim) {
    When when = claim.when();
    LocalDate start = when.start() == null ? null : when.start().date();
    if (start == null || when.open()) {
      return null;
    }
    LocalDate end = when.end() == null ? null : when.end().date();
    return end == null || end.isBefore(start) ? Days.on(start) : new Days(start, end);
  }

  /** Whether a claim is of one day, or of one spot, within what the other covers. */
  static boolean isNarrower(Claim part, Claim whole) {
    Days one = days(part);
    LocalDate since = whole.when().start() == null ? null : whole.when().start().date();
    if (one != null && since != null && !one.first().isBefore(since)) {
      Days other = days(whole);
      return other == null
          || other.first().isBefore(one.first())
          || other.last().isAfter(one.last());
    }
    return isSpot(part, whole);
  }

  /** Whether two places are one, or one lies within the other. */
  static boolean isNear(Where one, Where other) {
    String mine = Spelling.key(one.place());
    String theirs = Spelling.key(other.place());
    return mine.equals(theirs)
        || one.within().stream().map(Spelling::key).anyMatch(theirs::equals)
        || other.within().stream().map(Spelling::key).anyMatch(mine::equals);
  }

  private static boolean isSpot(Claim part, Claim whole) {
    return part.where() != null
        && whole.where() != null
        && part.where().within().stream()
            .map(Spelling::key)
            .anyMatch(Spelling.key(whole.where().place())::equals);
  }

  /** A count that both articles lay to the same speaker, in words; null where there is none. */
  static @Nullable String sharedFigure(Testimony a, Testimony b) {
    Set<String> theirs = new HashSet<>();
    b.account().claims().stream()
        .filter(c -> isOther(c, b.claim()))
        .forEach(c -> theirs.add(key(c)));
    for (Claim mine : a.account().claims()) {
      if (isOther(mine, a.claim()) && theirs.contains(key(mine))) {
        return words(mine);
      }
    }
    return null;
  }

  /** Whether a claim gives another telling figure of the same speaker than the one asked about. */
  private static boolean isOther(Claim claim, Claim asked) {
    Quantity quantity = quantity(claim);
    return quantity != null
        && quantity.min() != null
        && quantity.min() > 1
        && claim.speaker() != null
        && asked.speaker() != null
        && claim.speaker().source().key().equals(asked.speaker().source().key())
        && !(claim.action() == asked.action() && side(claim).equals(side(asked)));
  }

  private static @Nullable Quantity quantity(Claim claim) {
    return claim.people() == null ? null : claim.people().quantity();
  }

  private static String key(Claim claim) {
    return number(claim) + " " + claim.action().word() + " " + side(claim);
  }

  private static String words(Claim claim) {
    People people = claim.people();
    String side = people == null || people.side() == null ? "" : " of " + people.side().name();
    return number(claim) + " " + claim.action().word() + side;
  }

  private static String number(Claim claim) {
    Quantity quantity = quantity(claim);
    return quantity == null ? "" : String.valueOf(quantity.min());
  }

  private static String side(Claim claim) {
    People people = claim.people();
    PartyName side = people == null ? null : people.side();
    if (side == null) {
      return "";
    }
    boolean known = side.party() != null && !side.party().side().isEmpty();
    return known ? side.party().side() : Sides.party(side);
  }
}
