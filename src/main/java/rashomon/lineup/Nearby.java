package rashomon.lineup;

import java.util.List;
import java.util.stream.IntStream;
import rashomon.claim.Claim;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** What the words beside a count say of it: whose people they are, and a bound before it. */
final class Nearby {

  private static final String WHOSE = "my|your|his|her|our|their";

  /** "Her two youngest children": so many words lie between at most. */
  private static final int WITHIN = 4;

  private Nearby() {}

  /** "She and her two children were killed": those of one family, not all. */
  static boolean isOfFamily(Claim claim) {
    List<Token> quote = Tokens.of(claim.quote());
    int people = head(quote, claim);
    for (int i = people - 1; i > 0 && i >= people - WITHIN; i--) {
      boolean whose = OneOf.of(WHOSE).has(quote.get(i - 1).norm());
      if (whose && Lexicon.has(quote.get(i).norm(), Lexicon.Meaning.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** "At least four children and one woman": there may be more than one too. */
  static boolean isBehindBound(Claim claim, List<Claim> others) {
    List<Token> quote = Tokens.of(claim.quote());
    int people = head(quote, claim);
    for (Claim other : others) {
      Quantity quantity = TollReader.quantity(other);
      boolean bound = quantity != null && quantity.min() != null && quantity.max() == null;
      boolean same = other.quote().equals(claim.quote()) && other.action() == claim.action();
      int first = bound && same ? head(quote, other) : -1;
      if (first >= 0 && first < people && people - first <= WITHIN + 1) {
        return quote.subList(first, people).stream().anyMatch(token -> token.is("and"));
      }
    }
    return false;
  }

  /** Where the people stand whom the claim counts; -1 where they do not. */
  private static int head(List<Token> quote, Claim claim) {
    String head = claim.people() == null ? "" : claim.people().head();
    return IntStream.range(0, quote.size())
        .filter(i -> quote.get(i).is(head))
        .findFirst()
        .orElse(-1);
  }
}
