package rashomon.episode;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.document.Published;
import rashomon.mention.PlaceName;

/**
 * What an account can be placed by: where, who, when, and its distinctive values.
 *
 * @param days null where the account tells no day
 * @param bound the month or year it appeared in, where no day is known
 * @param places every place it speaks of as news, by key, with the number of claims
 * @param home the keys of the places that most of its claims speak of
 * @param parties keys of the sides
 * @param marks values that few other accounts would share by chance
 */
record Profile(
    Account account,
    @Nullable Days days,
    @Nullable Days bound,
    Map<String, Integer> places,
    Set<String> home,
    Set<String> parties,
    Set<String> marks) {

  /** Before a place's key among the features. */
  static final String PLACE = "in ";

  static Profile of(Account account) {
    List<Claim> news = news(account);
    Map<String, Integer> places = places(account, news);
    return new Profile(
        account,
        days(account, news),
        bound(account.document().anchor()),
        places,
        home(places),
        parties(news),
        Marks.of(news));
  }

  static List<Claim> news(Account account) {
    return account.claims().stream().filter(c -> c.scope() == Scope.MAIN).toList();
  }

  String file() {
    return account.document().file();
  }

  /** Its places and marks: what evidence is counted in. */
  Set<String> features() {
    Set<String> features = new TreeSet<>(marks);
    places.keySet().forEach(p -> features.add(PLACE + p));
    return features;
  }

  boolean isPlaced() {
    return !home.isEmpty();
  }

  /** Whether it shares a side with these, or one of the two names none. */
  boolean meets(Set<String> sides) {
    return parties.isEmpty() || sides.isEmpty() || shares(sides);
  }

  boolean shares(Set<String> sides) {
    return parties.stream().anyMatch(p -> sides.contains(p) || Sides.isGovernment(p, sides));
  }

  private static @Nullable Days days(Account account, List<Claim> news) {
    LocalDate printed = account.document().anchor().day();
    List<Days> told =
        news.stream()
            .map(claim -> NewsDays.of(claim, printed))
            .flatMap(Stream::ofNullable)
            .toList();
    if (!told.isEmpty()) {
      return NewsDays.main(told, Flareups.QUIET);
    }
    return news.isEmpty() ? null : printed == null ? NewsDays.since(news) : Days.on(printed);
  }

  private static @Nullable Days bound(Published published) {
    String value = published.value();
    if (value.length() == 4) {
      Year year = Year.parse(value);
      return new Days(year.atDay(1), year.atDay(year.length()));
    }
    if (value.length() == 7) {
      YearMonth month = YearMonth.parse(value);
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
    return null;
  }

  boolean mayBe(Days days) {
    return bound == null || bound.overlaps(days);
  }

  /** The places of its news; where no claim names one, the places that it mentions twice. */
  private static Map<String, Integer> places(Account account, List<Claim> news) {
    Map<String, Integer> places = new TreeMap<>();
    news.stream().map(Claim::where).flatMap(Stream::ofNullable).forEach(w -> count(places, w));
    if (places.isEmpty()) {
      account
          .mentions()
          .of(PlaceName.class)
          .forEach(m -> count(places, new Where(m.meaning(), false)));
      places.values().removeIf(count -> count < 2);
    }
    return places;
  }

  private static void count(Map<String, Integer> places, Where where) {
    if (Locality.of(where) != Locality.COUNTRY) {
      Locality.chain(where).forEach(key -> places.merge(key, 1, Integer::sum));
    }
  }

  private static Set<String> home(Map<String, Integer> places) {
    int most = places.values().stream().max(Comparator.naturalOrder()).orElse(0);
    Set<String> home = new TreeSet<>();
    places.forEach(
        (key, count) -> {
          if (2 * count >= most) {
            home.add(key);
          }
        });
    return home;
  }

  private static Set<String> parties(List<Claim> news) {
    Set<String> keys = new TreeSet<>();
    for (Claim claim : news) {
      Sides.of(claim).map(Sides::key).forEach(keys::add);
    }
    return keys;
  }
}
