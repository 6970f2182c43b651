package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.episode.Days;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.episode.Naming;
import rashomon.episode.Spelling;

/**
 * Accounts that tell of another episode beside their own: what they say of a place and a day of it
 * is lined up there (DESIGN section 4: an account has one home, its claims may have another).
 */
final class Guests {

  private final Map<String, List<Episode>> byPlace = new HashMap<>();

  private Guests(List<Episode> all) {
    for (Episode episode : all) {
      for (String place : episode.start() == null ? List.<String>of() : episode.places()) {
        byPlace.computeIfAbsent(Spelling.key(place), k -> new ArrayList<>()).add(episode);
      }
    }
  }

  /** The guests of each episode by its id, each with only the claims that are of it. */
  static Map<String, List<Member>> of(List<Episode> all) {
    Guests guests = new Guests(all);
    Map<String, List<Member>> byEpisode = new TreeMap<>();
    for (Episode home : all) {
      for (Account account : home.accounts()) {
        guests
            .elsewhere(home, account)
            .forEach(
                (host, claims) ->
                    byEpisode
                        .computeIfAbsent(host, k -> new ArrayList<>())
                        .add(guest(account, claims)));
      }
    }
    return byEpisode;
  }

  private Map<String, List<Claim>> elsewhere(Episode home, Account account) {
    Map<String, List<Claim>> byHost = new TreeMap<>();
    for (Claim claim : account.claims()) {
      Episode host = claim.scope() == Scope.MAIN ? host(home, claim) : null;
      if (host != null) {
        byHost.computeIfAbsent(host.id(), k -> new ArrayList<>()).add(claim);
      }
    }
    return byHost;
  }

  /** The other episode of the claim's place and days; null where there is none, or home is. */
  private @Nullable Episode host(Episode home, Claim claim) {
    Days days = Spans.days(claim);
    if (days == null || claim.where() == null || near(home, days)) {
      return null;
    }
    return byPlace.getOrDefault(Spelling.key(claim.where().place()), List.of()).stream()
        .filter(e -> !e.id().equals(home.id()) && holds(e, days))
        .findFirst()
        .orElse(null);
  }

  private static boolean near(Episode home, Days days) {
    LocalDate start = home.start();
    LocalDate end = home.end();
    return start == null || end == null || days.gap(new Days(start, end)) <= Body.APART;
  }

  private static boolean holds(Episode episode, Days days) {
    LocalDate start = episode.start();
    LocalDate end = episode.end();
    return start != null
        && end != null
        && !days.first().isBefore(start)
        && !days.last().isAfter(end);
  }

  private static Member guest(Account account, List<Claim> claims) {
    Days days =
        claims.stream()
            .map(c -> Objects.requireNonNull(Spans.days(c)))
            .reduce(Days::and)
            .orElseThrow();
    return new Member(
        new Account(account.document(), account.mentions(), claims), Naming.days(days));
  }
}
