package rashomon.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.episode.Episode;
import rashomon.episode.Episodes;
import rashomon.episode.Member;
import rashomon.lineup.Hearing;

/**
 * All accounts sorted into episodes, in one place: which flare-up an account joins depends on how
 * many others there are that it might (docs/decisions/0013). What comes of it is small.
 *
 * @param heads the episodes, in order
 * @param seats who tells of which
 * @param loads how much there is to line up in each episode: its claims and accounts
 * @param unplaced accounts of no episode: file and reason
 */
record Seating(List<Head> heads, List<Seat> seats, List<Long> loads, List<List<String>> unplaced) {

  /** Sorts the accounts that these lines of {@code claims --format pile} hold. */
  static Seating of(Iterator<String> piles) {
    List<Account> accounts = new ArrayList<>();
    Here.RASHOMON
        .recorded(
            StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(piles, Spliterator.ORDERED), false))
        .forEach(accounts::add);
    return of(Here.RASHOMON.sort(accounts));
  }

  private static Seating of(Episodes episodes) {
    List<Hearing> hearings = Hearing.of(episodes);
    Map<String, Account> known = new HashMap<>();
    episodes.all().stream()
        .flatMap(e -> e.accounts().stream())
        .forEach(account -> known.put(account.document().file(), account));
    List<Head> heads = new ArrayList<>();
    List<Seat> seats = new ArrayList<>();
    List<Long> loads = new ArrayList<>();
    for (Hearing hearing : hearings) {
      int episode = heads.size();
      heads.add(Head.of(hearing.episode()));
      seat(hearing.episode(), episode, episodes.years(), seats);
      for (int i = 0; i < hearing.guests().size(); i++) {
        Member guest = hearing.guests().get(i);
        String file = guest.account().document().file();
        List<Integer> claims = claims(guest.account(), known.get(file));
        seats.add(new Seat(file, episode, i, claims, episodes.years().get(file), guest.why()));
      }
      loads.add(load(hearing));
    }
    List<List<String>> unplaced =
        episodes.unplaced().stream()
            .map(u -> List.of(u.account().document().file(), u.why()))
            .toList();
    return new Seating(heads, seats, loads, unplaced);
  }

  private static void seat(
      Episode episode, int number, Map<String, Integer> years, List<Seat> seats) {
    for (int i = 0; i < episode.members().size(); i++) {
      Member member = episode.members().get(i);
      String file = member.account().document().file();
      seats.add(new Seat(file, number, i, null, years.get(file), member.why()));
    }
  }

  /** Which of an account's claims the guest has. */
  private static List<Integer> claims(Account guest, @Nullable Account home) {
    IdentityHashMap<Claim, Boolean> own = new IdentityHashMap<>();
    guest.claims().forEach(claim -> own.put(claim, true));
    List<Integer> claims = new ArrayList<>();
    for (int i = 0; home != null && i < home.claims().size(); i++) {
      if (own.containsKey(home.claims().get(i))) {
        claims.add(i);
      }
    }
    return new ArrayList<>(claims);
  }

  private static long load(Hearing hearing) {
    List<Member> all = new ArrayList<>(hearing.episode().members());
    all.addAll(hearing.guests());
    return all.stream().mapToLong(m -> 1 + m.account().claims().size()).sum();
  }
}
