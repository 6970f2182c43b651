package rashomon.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import rashomon.claim.Account;
import rashomon.document.Document;

/**
 * Accounts sorted into flare-ups, each account into one at most (DESIGN section 4). Dated accounts
 * are gathered by place, sides and days; the others join by evidence. The order of the accounts
 * does not matter.
 *
 * @param all in order of their first day
 * @param unplaced accounts that belong to none, with the reason
 * @param years which articles without a date were read anew as of which year, by their file
 */
public record Episodes(List<Episode> all, List<Unplaced> unplaced, Map<String, Integer> years) {

  private static final Comparator<Episode> BY_START =
      Comparator.comparing(Episode::start, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Episode::title)
          .thenComparing(e -> e.members().get(0).account().document().file());

  public Episodes {
    all = List.copyOf(all);
    unplaced = List.copyOf(unplaced);
    years = Map.copyOf(years);
  }

  public static Episodes of(List<Account> accounts) {
    return of(accounts, Map.of());
  }

  private static Episodes of(List<Account> accounts, Map<String, String> together) {
    Camps camps = Camps.of(accounts);
    Vocabulary vocabulary = new Vocabulary(accounts);
    List<Profile> profiles =
        accounts.parallelStream()
            .sorted(Comparator.comparing(a -> a.document().file()))
            .map(a -> Profile.of(a, camps, vocabulary))
            .toList();
    Joining joining = new Joining(camps);
    joining.addAll(
        Flareups.byPlace(
            dated(profiles, p -> p.isPlaced() || together.containsKey(p.file())), camps, together));
    List<Profile> roaming =
        dated(profiles, p -> !p.isPlaced() && !together.containsKey(p.file()) && p.isPaired());
    joining.addAll(joining.joinAll(List.copyOf(Flareups.bySides(roaming, camps))));
    joining.merge();
    List<Unplaced> unplaced = new ArrayList<>();
    List<Cluster> rest = new ArrayList<>();
    for (Profile p : profiles) {
      boolean roams = !p.isPlaced() && !p.isPaired() && !together.containsKey(p.file());
      if (p.days() == null || roams || !p.tells()) {
        rest.add(alone(p));
      }
    }
    joining.joinAll(rest).forEach(cluster -> startOrLeave(cluster, joining, unplaced));
    return new Episodes(number(joining.clusters()), unplaced, Map.of());
  }

  /**
   * The same, where undated articles can be read anew once their flare-up tells their year.
   *
   * @param reader reads an article's claims
   */
  public static Episodes of(List<Account> accounts, Function<Document, Account> reader) {
    Dating dating = new Dating(reader);
    Episodes first = of(accounts);
    Episodes sorted = of(dating.reread(accounts, first), together(first));
    List<Episode> all =
        sorted.all().stream()
            .map(
                e ->
                    new Episode(
                        e.id(),
                        e.title(),
                        e.places(),
                        e.parties(),
                        e.start(),
                        e.end(),
                        e.members().stream().map(dating::explained).toList()))
            .toList();
    return new Episodes(all, sorted.unplaced(), dating.years());
  }

  private static Map<String, String> together(Episodes episodes) {
    Map<String, String> together = new HashMap<>();
    for (Episode episode : episodes.all()) {
      episode.accounts().forEach(a -> together.put(a.document().file(), episode.id()));
    }
    return together;
  }

  private static List<Profile> dated(List<Profile> profiles, Predicate<Profile> which) {
    return profiles.stream().filter(p -> p.days() != null && p.tells()).filter(which).toList();
  }

  private static Cluster alone(Profile profile) {
    Cluster alone = new Cluster();
    alone.add(profile, profile.days() == null ? "no day is known; it stands alone" : "");
    return alone;
  }

  /** An account that names its place is a flare-up of its own; others are left out. */
  private static void startOrLeave(Cluster cluster, Joining joining, List<Unplaced> unplaced) {
    Profile profile = cluster.profiles().get(0);
    if (profile.isPlaced() && profile.tells()) {
      joining.add(cluster);
    } else {
      unplaced.add(new Unplaced(profile.account(), without(profile)));
    }
  }

  private static String without(Profile profile) {
    if (profile.account().claims().isEmpty()) {
      return "it claims nothing";
    }
    if (!profile.tells()) {
      return "it only recalls older events";
    }
    boolean nowhere = profile.parties().isEmpty() && profile.lands().isEmpty();
    return nowhere
        ? "it names no place and no party for what it claims"
        : "nothing in it ties it to one episode";
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
