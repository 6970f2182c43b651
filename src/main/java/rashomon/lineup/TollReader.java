package rashomon.lineup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Days;
import rashomon.mention.Moment;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Quantity.Step;

/** Reads counts of people in the light of their articles: what is a toll, and what one story. */
final class TollReader {

  /** For so many days after an episode's first a toll without a day is taken to be rising. */
  private static final int RISING = 2;

  /** So many characters apart at most stands what "another 12" adds to. */
  private static final int NEAR = 40;

  private final @Nullable LocalDate start;
  private final Map<String, Claim> byId = new HashMap<>();
  private final Map<String, Long> deadAmong = new HashMap<>();
  private final LooseCounts loose;

  TollReader(Body body) {
    start = body.episode().start();
    loose = new LooseCounts(body);
    for (Testimony t : body.all()) {
      Claim claim = t.claim();
      byId.put(claim.id(), claim);
      Quantity quantity = quantity(claim);
      if (claim.partOf() != null && claim.action() == Action.KILLED && quantity != null) {
        deadAmong.put(claim.partOf(), Objects.requireNonNullElse(quantity.min(), 1L));
      }
    }
  }

  /** How many people the claim counts; null where it counts none. */
  static @Nullable Quantity quantity(Claim claim) {
    return claim.people() == null ? null : claim.people().quantity();
  }

  /** The toll that a claim gives; null where it counts nothing, or only a share of another. */
  @Nullable Toll read(Testimony t) {
    People people = t.claim().people();
    Quantity quantity = quantity(t.claim());
    if (people == null || quantity == null || isShare(t.claim()) || t.isWish()) {
      return null;
    }
    if (quantity.min() == null && quantity.max() == null && quantity.vague() == null) {
      return null;
    }
    long dead = t.claim().action() == Action.WOUNDED ? dead(t.claim()) : 0;
    Quantity plain = isBesideOthers(t, quantity) ? quantity.in(Step.PLAIN) : quantity;
    return new Toll(plain, people.unit(), dead, loose.has(t, quantity), rising(t.claim()));
  }

  /**
   * "31 were killed; another 102 were captured": besides those killed, and not besides others
   * captured, of whom the article told nothing before.
   */
  private static boolean isBesideOthers(Testimony t, Quantity quantity) {
    Claim claim = t.claim();
    boolean others = false;
    for (Claim told : quantity.step() == Step.MORE ? t.account().claims() : List.<Claim>of()) {
      int gap = claim.span().start() - told.span().end();
      boolean before = told.span().start() <= claim.span().start() && !told.equals(claim);
      if (before && told.action() == claim.action()) {
        return false;
      }
      others |= before && gap <= NEAR && told.kind().counts() && quantity(told) != null;
    }
    return others;
  }

  private long dead(Claim claim) {
    return deadAmong.getOrDefault(claim.id(), 0L);
  }

  /** "One of whom": a share of a toll of the same kind of people is no toll of its own. */
  private boolean isShare(Claim claim) {
    Claim whole = claim.partOf() == null ? null : byId.get(claim.partOf());
    return whole != null
        && whole.action() == claim.action()
        && whole.people() != null
        && claim.people() != null
        && whole.people().category() == claim.people().category();
  }

  /** The last day of the deed; of one that goes on, the first days. */
  private @Nullable LocalDate rising(Claim claim) {
    Days days = Spans.days(claim);
    if (days != null) {
      return days.last();
    }
    Moment since = claim.when().start();
    LocalDate from = since == null ? start : since.date();
    return from == null ? null : from.plusDays(RISING);
  }
}
