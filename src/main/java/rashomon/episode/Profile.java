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
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.document.Published;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;

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

  /** A claim's days further back than this from the printed day are history, not news. */
  private static final int NEWS = 10;

  /** Before a place's key among the features. */
  static final String PLACE = "in ";

  private static final Set<String> WIDE = Set.of("country", "region", "province", "governorate");

  private static final Set<String> TOWNS = Set.of("city", "town", "village");

  static Profile of(Account account) {
    List<Claim> news = news(account);
    Map<String, Integer> places = places(news);
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

  boolean meets(Set<String> sides) {
    return parties.isEmpty() || sides.isEmpty() || parties.stream().anyMatch(sides::contains);
  }

  private static @Nullable Days days(Account account, List<Claim> news) {
    LocalDate printed = account.document().anchor().day();
    if (news.isEmpty()) {
      return null;
    }
    Days days = null;
    for (Claim claim : news) {
      for (LocalDate day : days(claim)) {
        if (isNews(day, printed) || isSiege(claim)) {
          days = days == null ? Days.on(day) : days.and(Days.on(day));
        }
      }
    }
    return days != null ? days : printed == null ? null : Days.on(printed);
  }

  /** A siege is news for as long as it lasts. */
  private static boolean isSiege(Claim claim) {
    return claim.kind() == Kind.TERRITORY && claim.window().isKnown();
  }

  private static boolean isNews(LocalDate day, @Nullable LocalDate printed) {
    return printed == null
        || (!day.isAfter(printed.plusDays(NEWS)) && !day.isBefore(printed.minusDays(NEWS)));
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

  /** The days that a claim names; the start of a toll "since" a day is not news of that day. */
  static List<LocalDate> days(Claim claim) {
    boolean total = claim.when().open() && claim.kind().counts();
    return Stream.of(
            total ? null : claim.when().start(),
            claim.when().end(),
            claim.window().start(),
            claim.kind() == Kind.CEASEFIRE ? null : claim.window().end())
        .map(Profile::day)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static @Nullable LocalDate day(@Nullable Moment moment) {
    return moment == null ? null : moment.date();
  }

  private static Map<String, Integer> places(List<Claim> news) {
    Map<String, Integer> places = new TreeMap<>();
    for (Claim claim : news) {
      Where where = claim.where();
      if (where != null) {
        chain(where).forEach(key -> places.merge(key, 1, Integer::sum));
      }
    }
    return places;
  }

  /** The place, and for a part of a town the town; provinces and countries are too wide. */
  static Set<String> chain(Where where) {
    Set<String> chain = new TreeSet<>();
    String type = where.place().type();
    if (!WIDE.contains(type)) {
      chain.add(Spelling.key(where.place()));
      if (!TOWNS.contains(type) && !where.within().isEmpty()) {
        chain.add(Spelling.key(where.within().get(0)));
      }
    }
    return chain;
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
      parties(claim).map(Sides::key).forEach(keys::add);
    }
    return keys;
  }

  static Stream<PartyName> parties(Claim claim) {
    PartyName side = claim.people() == null ? null : claim.people().side();
    return Stream.concat(
            Stream.of(
                    Stream.ofNullable(claim.by()),
                    Stream.ofNullable(claim.from()),
                    Stream.ofNullable(claim.against()),
                    Stream.ofNullable(side))
                .flatMap(s -> s),
            claim.parties().stream())
        .distinct();
  }
}
