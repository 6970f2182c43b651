package rashomon.episode;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Where;
import rashomon.document.Section;
import rashomon.document.Section.Part;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;

/**
 * The places of an account, by key, weighed: what its claims are put at counts more than what it
 * mentions, and what its title names more than its text.
 */
final class Places {

  private static final int CLAIM = 3;
  private static final int TITLE = 3;

  private final Map<String, Integer> narrow = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();

  static Places of(Account account, Iterable<Claim> news) {
    Places places = new Places();
    for (Claim claim : news) {
      if (claim.where() != null) {
        places.add(claim.where(), CLAIM);
      }
    }
    for (Mention<PlaceName> mention : account.mentions().of(PlaceName.class)) {
      places.add(new Where(mention.meaning(), false), isTitle(account, mention) ? TITLE : 1);
    }
    return places;
  }

  private static boolean isTitle(Account account, Mention<PlaceName> mention) {
    for (Section section : account.document().sections()) {
      if (section.part() == Part.TITLE && section.span().contains(mention.span())) {
        return true;
      }
    }
    return false;
  }

  private void add(Where where, int weight) {
    boolean country = Locality.of(where) == Locality.COUNTRY;
    for (String key : Locality.chain(where)) {
      (country ? countries : narrow).merge(key, weight, Integer::sum);
    }
  }

  private static int most(Map<String, Integer> weights) {
    return weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Towns, quarters and districts. */
  Set<String> narrow() {
    return narrow.keySet();
  }

  /** Where most of it takes place; none where the account speaks of a whole country. */
  Set<String> home() {
    int most = most(narrow);
    Set<String> home = new TreeSet<>();
    if (most < CLAIM || most(countries) > 2 * most) {
      return home;
    }
    narrow.forEach(
        (key, weight) -> {
          if (2 * weight >= most) {
            home.add(key);
          }
        });
    return home;
  }
}
