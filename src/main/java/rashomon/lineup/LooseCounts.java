package rashomon.lineup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rashomon.claim.Claim;
import rashomon.episode.Days;
import rashomon.episode.Sides;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Finds counts that may be of a single group or story and not of all: of "12 were killed. A boy was
 * killed on his way home" the boy is no toll of one.
 */
final class LooseCounts {

  /** Nobody says one by one more than so many counts in a sentence, unless it lists. */
  private static final int LIST = 2;

  private final Map<String, Integer> countsInQuote = new HashMap<>();
  private final Map<String, List<Claim>> counts = new HashMap<>();

  LooseCounts(Body body) {
    for (Testimony t : body.all()) {
      boolean counted = TollReader.quantity(t.claim()) != null && t.claim().kind().counts();
      if (counted && !t.isDenied()) { // a figure that is denied is nobody's count here
        countsInQuote.merge(t.file() + t.claim().quote(), 1, Integer::sum);
        counts.computeIfAbsent(all(t), k -> new ArrayList<>()).add(t.claim());
        counts.computeIfAbsent(group(t), k -> new ArrayList<>()).add(t.claim());
      }
    }
  }

  boolean has(Testimony t, Quantity quantity) {
    if (Objects.equals(quantity.max(), 0L)) {
      return false; // nobody at all is no group among others
    }
    return isStory(t, quantity)
        || isOneOfSeveral(t, quantity)
        || isOneGroup(t, quantity)
        || Nearby.isOfFamily(t.claim())
        || Nearby.isBehindBound(t.claim(), counts.getOrDefault(all(t), List.of()));
  }

  /** One person told of is not a toll of one, unless the words count or list. */
  private boolean isStory(Testimony t, Quantity quantity) {
    Claim claim = t.claim();
    boolean one = Objects.equals(quantity.max(), 1L);
    boolean listed = countsInQuote.getOrDefault(t.file() + claim.quote(), 0) > LIST;
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

  /** Of several counts in one article of no two days, a smaller one may be of one group. */
  private boolean isOneOfSeveral(Testimony t, Quantity quantity) {
    Days mine = Spans.days(t.claim());
    for (Claim other : counts.getOrDefault(group(t), List.of())) {
      Quantity more = TollReader.quantity(other);
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
    People people = t.claim().people();
    if (people == null) {
      return all(t);
    }
    PartyName side = people.side();
    return all(t) + (side != null ? Sides.party(side) : people.category().word());
  }

  private static long least(Quantity quantity) {
    Long min = quantity.min();
    Long max = quantity.max();
    return min != null ? min : max != null ? max : 0;
  }
}
