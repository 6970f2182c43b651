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
import rashomon.text.Token;
import rashomon.text.Tokens;

/** Reads counts of people in the light of their articles: what is a toll, and what one story. */
final class TollReader {

  /** For so many days after an episode's first a toll without a day is taken to be rising. */
  private static final int RISING = 2;

  private final @Nullable LocalDate start;
  private final Map<String, Claim> byId = new HashMap<>();
  private final Map<String, Long> deadAmong = new HashMap<>();
  private final Map<String, Integer> countsInQuote = new HashMap<>();

  TollReader(Body body) {
    start = body.episode().start();
    for (Testimony t : body.all()) {
      Claim claim = t.claim();
      byId.put(claim.id(), claim);
      Quantity quantity = quantity(claim);
      if (quantity != null && claim.kind().counts()) {
        countsInQuote.merge(t.file() + claim.quote(), 1, Integer::sum);
      }
      if (claim.partOf() != null && claim.action() == Action.KILLED && quantity != null) {
        deadAmong.put(claim.partOf(), Objects.requireNonNullElse(quantity.min(), 1L));
      }
    }
  }

  private static @Nullable Quantity quantity(Claim claim) {
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
    return new Toll(quantity, people.unit(), dead, isStory(t), rising(t.claim()));
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

  /** One person told of is not a toll of one, unless the words count or list. */
  private boolean isStory(Testimony t) {
    Claim claim = t.claim();
    Quantity quantity = Objects.requireNonNull(quantity(claim));
    boolean one = Objects.equals(quantity.max(), 1L);
    boolean listed = countsInQuote.getOrDefault(t.file() + claim.quote(), 0) > 2;
    return one
        && !claim.when().open()
        && !listed
        && quantity.step() != Quantity.Step.TOTAL
        && !isCounted(claim.quote());
  }

  private static boolean isCounted(String quote) {
    List<Token> tokens = Tokens.of(quote);
    return tokens.stream().anyMatch(t -> t.is("one") || t.is("1"));
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
