package rashomon.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
    Camps camps = Camps.of(accounts);
    Vocabulary vocabulary = new Vocabulary(accounts);
    List<Profile> profiles =
        accounts.stream()
            .sorted(Comparator.comparing(a -> a.document().file()))
            .map(a -> Profile.of(a, camps, vocabulary))
            .toList();
    Joining joining = new Joining(camps);
    joining.addAll(Flareups.byPlace(dated(profiles, Profile::isPlaced), camps));
    List<Profile> roaming = dated(profiles, p -> !p.isPlaced() && p.isPaired());
    joining.addAll(joining.joinAll(List.copyOf(Flareups.bySides(roaming, camps))));
    List<Unplaced> unplaced = new ArrayList<>();
    List<Cluster> rest = new ArrayList<>();
    for (Profile p : profiles) {
      boolean open = p.days() == null || !p.isPlaced() && !p.isPaired();
      String without = without(p);
      if (open && without == null) {
        rest.add(alone(p));
      } else if (open) {
        unplaced.add(new Unplaced(p.account(), without));
      }
    }
    joining.joinAll(rest).forEach(cluster -> startOrLeave(cluster, joining, unplaced));
    return new Episodes(number(joining.clusters()), unplaced);
  }

  private static List<Profile> dated(List<Profile> profiles, Predicate<Profile> which) {
    return profiles.stream().filter(p -> p.days() != null).filter(which).toList();
  }

  private static Cluster alone(Profile profile) {
    Cluster alone = new Cluster();
    alone.add(profile, profile.days() == null ? "no day is known; it stands alone" : "");
    return alone;
  }

  /** An account that names its place is a flare-up of its own; others are left out. */
  private static void startOrLeave(Cluster cluster, Joining joining, List<Unplaced> unplaced) {
    Profile profile = cluster.profiles().get(0);
    if (profile.isPlaced()) {
      joining.add(cluster);
    } else {
      unplaced.add(new Unplaced(profile.account(), "nothing in it ties it to one episode"));
    }
  }

  private static @Nullable String without(Profile profile) {
    if (profile.account().claims().isEmpty()) {
      return "it claims nothing";
    }
    if (Profile.news(profile.account()).isEmpty()) {
      return "it only recalls older events";
    }
    boolean nowhere =
        !profile.isPlaced() && profile.parties().isEmpty() && profile.lands().isEmpty();
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
