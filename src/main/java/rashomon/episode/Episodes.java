package rashomon.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;

/**
 * Accounts sorted into flare-ups, each account into one at most (DESIGN section 4). Dated accounts
 * are gathered by place, sides and days; the others join by evidence. The order of the accounts
 * does not matter.
 *
 * @param all in order of their first day
 * @param unplaced accounts that belong to none, with the reason
 */
public record Episodes(List<Episode> all, List<Unplaced> unplaced) {

  private static final Comparator<Episode> BY_START =
      Comparator.comparing(Episode::start, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Episode::title)
          .thenComparing(e -> e.members().get(0).account().document().file());

  public Episodes {
    all = List.copyOf(all);
    unplaced = List.copyOf(unplaced);
  }

  public static Episodes of(List<Account> accounts) {
    List<Profile> profiles =
        accounts.stream()
            .sorted(Comparator.comparing(a -> a.document().file()))
            .map(Profile::of)
            .toList();
    Joining joining = new Joining(Flareups.byPlace(dated(profiles, true)));
    List<Profile> roaming =
        dated(profiles, false).stream().filter(p -> !joining.join(p).isEmpty()).toList();
    joining.add(Flareups.bySides(roaming));
    List<Unplaced> unplaced = new ArrayList<>();
    Stream<Profile> alone = roaming.stream().filter(p -> p.parties().size() < 2);
    Stream.concat(profiles.stream().filter(p -> p.days() == null), alone)
        .forEach(p -> place(p, joining, unplaced));
    return new Episodes(number(joining.clusters()), unplaced);
  }

  private static List<Profile> dated(List<Profile> profiles, boolean placed) {
    return profiles.stream().filter(p -> p.days() != null && p.isPlaced() == placed).toList();
  }

  private static void place(Profile profile, Joining joining, List<Unplaced> unplaced) {
    String without = without(profile);
    String reason = without != null ? without : joining.join(profile);
    if (reason.isEmpty()) {
      return;
    }
    if (without == null && profile.isPlaced() && !profile.parties().isEmpty()) {
      joining.start(profile);
    } else {
      unplaced.add(new Unplaced(profile.account(), reason));
    }
  }

  private static @Nullable String without(Profile profile) {
    if (profile.account().claims().isEmpty()) {
      return "it claims nothing";
    }
    if (Profile.news(profile.account()).isEmpty()) {
      return "it only recalls older events";
    }
    boolean nowhere = !profile.isPlaced() && profile.parties().isEmpty();
    return nowhere ? "it names no place and no party for what it claims" : null;
  }

  private static List<Episode> number(List<Cluster> clusters) {
    List<Episode> sorted = clusters.stream().map(Episodes::episode).sorted(BY_START).toList();
    List<Episode> numbered = new ArrayList<>();
    for (Episode e : sorted) {
      String id = "e" + (numbered.size() + 1);
      numbered.add(
          new Episode(id, e.title(), e.places(), e.parties(), e.start(), e.end(), e.members()));
    }
    return numbered;
  }

  private static Episode episode(Cluster cluster) {
    List<Profile> profiles =
        cluster.profiles().stream().sorted(Comparator.comparing(Profile::file)).toList();
    List<String> places = Naming.places(profiles);
    List<String> parties = Naming.parties(profiles);
    Days days = cluster.days();
    LocalDate start = days == null ? null : days.first();
    LocalDate end = days == null ? null : days.last();
    String title = Naming.title(places, days);
    List<Member> members =
        profiles.stream().map(p -> new Member(p.account(), why(p, cluster))).toList();
    return new Episode("", title, places, parties, start, end, members);
  }

  private static String why(Profile profile, Cluster cluster) {
    String why = cluster.why(profile);
    return why.isEmpty() ? Naming.why(profile) : why;
  }
}
