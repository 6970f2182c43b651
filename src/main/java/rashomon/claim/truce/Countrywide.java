package rashomon.claim.truce;

import java.util.List;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.text.OneOf;

/**
 * Truces of a whole country: "a nationwide ceasefire", "a truce across the entire country". What
 * the article tells of them happened in none of its towns.
 */
public final class Countrywide {

  private static final OneOf WIDE =
      OneOf.of("nationwide|countrywide|country-wide|nation-wide|state-wide");

  private static final OneOf OVER = OneOf.of("across|throughout|for|over|in");

  /** So many words may stand between "across" and the country. */
  private static final int NEAR = 3;

  private Countrywide() {}

  /** Whether some truce of the article is told as one of the whole country. */
  public static boolean anyTruce(List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(d -> d.action.kind() == Kind.CEASEFIRE && isTold(d.line) && !isOther(d));
  }

  private static boolean isOther(Draft draft) {
    return Whereabouts.narrowness(draft.where == null ? null : draft.where.place()) > 1;
  }

  private static boolean isTold(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (WIDE.has(line.norm(i)) || OVER.has(line.norm(i)) && isCountry(line, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "the entire country", "all territory of the republic". */
  private static boolean isCountry(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
      boolean whole = line.isOneOf(i, "entire|whole|all");
      boolean land = line.isOneOf(i + 1, "country|nation|territory|territories");
      if (whole && land || line.is(from - 1, "across") && line.is(i, "country")) {
        return true;
      }
    }
    return false;
  }
}
