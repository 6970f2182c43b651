package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.episode.Days;
import rashomon.episode.Sides;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
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
  private final Map<String, List<Claim>> counts = new HashMap<>();

  TollReader(Body body) {
    start = body.episode().start();
    for (Testimony t : body.all()) {
      Claim claim = t.claim();
      byId.put(claim.id(), claim);
      Quantity quantity = quantity(claim);
      if (quantity != null && claim.kind().counts()) {
        countsInQuote.merge(t.file() + claim.quote(), 1, Integer::sum);
        counts.computeIfAbsent(all(t), k -> new ArrayList<>()).add(claim);
        counts.computeIfAbsent(group(t), k -> new ArrayList<>()).add(claim);
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
    boolean loose = isStory(t) || isOneOfSeveral(t, quantity) || isOneGroup(t, quantity);
    return new Toll(quantity, people.unit(), dead, loose, rising(t.claim()));
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

  /** Of several counts in one article of no two days, a smaller one may be of one group. */
  private boolean isOneOfSeveral(Testimony t, Quantity quantity) {
    Days mine = Spans.days(t.claim());
    for (Claim other : counts.getOrDefault(group(t), List.of())) {
      Quantity more = quantity(other);
      Days theirs = Spans.days(other);
      boolean apart = mine != null && theirs != null && !mine.equals(theirs);
      if (more != null && least(more) > least(quantity) && !apart && !t.claim().when().open()) {
        return true;
      }
    }
    return false;
  }

  /** A count of people of no named side, beside others of the kind, may be of any group. */
  private boolean isOneGroup(Testimony t, Quantity quantity) {
    return group(t).equals(all(t))
        && quantity.step() != Quantity.Step.TOTAL
        && counts.getOrDefault(all(t), List.of()).stream()
            .filter(c -> c.partOf() == null && !c.id().equals(t.claim().id()))
            .map(TollReader::quantity)
            .anyMatch(q -> q != null && isApart(q, quantity));
  }

  private static boolean isApart(Quantity one, Quantity other) {
    Toll mine = new Toll(one, "", 0, false, null);
    return !mine.overlaps(new Toll(other, "", 0, false, null));
  }

  private static String all(Testimony t) {
    return t.file() + "|" + t.claim().action().word() + "|";
  }

  /** Counts that may be of each other's people: of one side, or of a side that is not named. */
  private static String group(Testimony t) {
    return group(t.file(), t.claim());
  }

  private static String group(String file, Claim claim) {
    People people = claim.people();
    String action = file + "|" + claim.action().word() + "|";
    if (people == null) {
      return action;
    }
    PartyName side = people.side();
    return action + (side != null ? Sides.party(side) : people.category().word());
  }

  private static long least(Quantity quantity) {
    Long min = quantity.min();
    Long max = quantity.max();
    return min != null ? min : max != null ? max : 0;
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
