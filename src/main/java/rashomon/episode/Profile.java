package rashomon.episode;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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
import rashomon.document.Published;
import rashomon.mention.PartyName;

/**
 * What an account can be placed by: where, who, when, and its distinctive values.
 *
 * @param days that it tells of; null where it tells none
 * @param open the same until it appeared, where that is soon after: what it tells of may go on
 * @param bound the month or year it appeared in, where no day is known
 * @param home the keys of the places that it mostly speaks of
 * @param parties keys of the sides that it names, those only that are known
 * @param lands the countries that it mostly speaks of
 * @param features its places, marks and names: what evidence is counted in, each with its words
 * @param words its telling words, weighed
 */
record Profile(
    Account account,
    @Nullable Days days,
    @Nullable Days open,
    @Nullable Days bound,
    Set<String> home,
    Set<String> parties,
    Set<String> lands,
    Map<String, String> features,
    Words words) {

  /** Before a place's key among the features. */
  static final String PLACE = "in ";

  /** An article tells of a flare-up that lasts until it appears, if so few days lie between. */
  private static final int FRESH = 4;

  static Profile of(Account account, Camps camps, Vocabulary vocabulary) {
    List<Claim> news = news(account);
    Places places = Places.of(account, news);
    Map<String, String> features = new TreeMap<>(Marks.of(account, camps));
    places.narrow().forEach((key, name) -> features.put(PLACE + key, name));
    features.putAll(PartialDates.of(account));
    features.putAll(RareNames.of(account));
    return new Profile(
        account,
        days(account, news),
        open(account, days(account, news)),
        bound(account.document().anchor()),
        places.home(),
        parties(account, news, camps),
        places.lands(),
        features,
        vocabulary.words(account));
  }

  static List<Claim> news(Account account) {
    return account.claims().stream().filter(c -> c.scope() == Scope.MAIN).toList();
  }

  String file() {
    return account.document().file();
  }

  /** Whether it claims anything as news. */
  boolean tells() {
    return account.claims().stream().anyMatch(c -> c.scope() == Scope.MAIN);
  }

  boolean isPlaced() {
    return !home.isEmpty();
  }

  /** Whether it names two sides or countries, so that those who name the same can be found. */
  boolean isPaired() {
    return parties.size() + lands.size() > 1;
  }

  /** The days that an account tells of as news. */
  static @Nullable Days days(Account account) {
    return days(account, news(account));
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
    if (printed != null) {
      return Days.on(printed);
    }
    Days since = NewsDays.since(news);
    return since != null ? since : NewsDays.mentioned(account);
  }

  private static @Nullable Days open(Account account, @Nullable Days days) {
    LocalDate printed = account.document().anchor().day();
    boolean fresh = days != null && printed != null && days.gap(Days.on(printed)) <= FRESH;
    return fresh && days != null && printed != null ? days.and(Days.on(printed)) : days;
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

  /** The sides of its claims, and those that it mentions more than once. */
  private static Set<String> parties(Account account, List<Claim> news, Camps camps) {
    Map<String, Integer> weights = new TreeMap<>();
    news.stream()
        .flatMap((Claim c) -> Sides.of(c))
        .map(camps::key)
        .forEach(key -> weights.merge(key, 2, Integer::sum));
    account.mentions().of(PartyName.class).stream()
        .map(m -> camps.key(m.meaning()))
        .forEach(key -> weights.merge(key, 1, Integer::sum));
    weights.values().removeIf(weight -> weight < 2);
    weights.keySet().removeIf(key -> !Camps.isKnown(key));
    return new TreeSet<>(weights.keySet());
  }
}
