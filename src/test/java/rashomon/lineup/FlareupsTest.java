package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rashomon.claim.Account;
import rashomon.episode.Episode;
import rashomon.episode.Episodes;

/** Accounts of all incidents in one pile, sorted into flare-ups. */
class FlareupsTest {

  /** Each incident and the flare-up that its accounts belong to. */
  private static final Map<String, String> FLAREUPS =
      Map.ofEntries(
          Map.entry("qamishli-2016-04", "Qamishli, April 2016"),
          Map.entry("qamishli-2018-09", "Qamishli, September 2018"),
          Map.entry("hasakah-siege-2021-01", "Hasakah, January 2021"),
          Map.entry("qamishli-2021-04", "Qamishli, April 2021"),
          Map.entry("ganja-2020-10-11-strike", "Karabakh, 10 October"),
          Map.entry("karabakh-2020-10-10-truce", "Karabakh, 10 October"),
          Map.entry("ganja-2020-10-17-strike", "Karabakh, 18 October"),
          Map.entry("karabakh-2020-10-18-truce", "Karabakh, 18 October"),
          Map.entry("karabakh-2020-10-26-truce", "Karabakh, 26 October"),
          Map.entry("kyrgyz-tajik-2021-04", "Batken"),
          Map.entry("sudan-2023-04", "Sudan"));

  /** Accounts of two flare-ups: at home in the one that they tell most of, or the later. */
  private static final Set<String> BETWEEN = Set.of("ganja-2020-10-11-strike/no-genocide-.txt");

  @Test
  void noFlareupHoldsAccountsOfTwo() {
    for (Episode episode : Episodes.of(pile(true)).all()) {
      assertThat(flareups(episode)).as(files(episode)).hasSizeLessThan(2);
    }
  }

  @Test
  void withoutTheHeadersDatesStillNoFlareupHoldsAccountsOfTwo() {
    for (Episode episode : Episodes.of(pile(false)).all()) {
      assertThat(flareups(episode)).as(files(episode)).hasSizeLessThan(2);
    }
  }

  @Test
  void nearlyAllAccountsOfAFlareupAreTogether() {
    Map<String, List<String>> homes = new LinkedHashMap<>();
    for (Episode episode : Episodes.of(pile(true)).all()) {
      flareups(episode)
          .forEach(f -> homes.computeIfAbsent(f, k -> new ArrayList<>()).add(files(episode)));
    }
    assertThat(homes.get("Qamishli, April 2021")).hasSizeLessThan(3);
    assertThat(homes.get("Hasakah, January 2021")).hasSize(1);
    assertThat(homes.get("Qamishli, September 2018")).hasSize(1);
    assertThat(homes.get("Batken")).hasSize(1);
  }

  @Test
  void theOrderOfTheAccountsDoesNotMatter() {
    List<Account> accounts = new ArrayList<>(pile(true));
    Comparison compared = Comparison.of(accounts, List.of());
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(accounts, new Random(seed));
      assertThat(Comparison.of(accounts, List.of())).isEqualTo(compared);
    }
  }

  @Test
  void theSeedsAreThreeFlareups() {
    List<Episode> all = Episodes.of(Tables.accounts("seeds")).all();
    assertThat(all).hasSize(3);
    assertThat(all.get(0).members()).hasSize(3);
  }

  @Test
  void everyMembershipHasItsEvidence() {
    Episodes episodes = Episodes.of(pile(true));
    episodes.all().forEach(e -> e.members().forEach(m -> assertThat(m.why()).isNotBlank()));
    episodes.unplaced().forEach(u -> assertThat(u.why()).isNotBlank());
  }

  @Test
  void eachAccountIsAtHomeOnce() {
    List<Account> accounts = pile(true);
    Episodes episodes = Episodes.of(accounts);
    int placed = episodes.all().stream().mapToInt(e -> e.members().size()).sum();
    assertThat(placed + episodes.unplaced().size()).isEqualTo(accounts.size());
  }

  private static List<Account> pile(boolean dated) {
    List<Account> pile = new ArrayList<>();
    for (String incident : new TreeSet<>(FLAREUPS.keySet())) {
      List<Map<String, String>> rows = Rows.of(incident + ".tsv");
      pile.addAll(dated ? Tables.accounts(incident, rows) : Tables.undated(incident, rows));
    }
    return pile;
  }

  private static Set<String> flareups(Episode episode) {
    return episode.accounts().stream()
        .map(a -> a.document().file())
        .filter(file -> !BETWEEN.contains(file))
        .map(file -> FLAREUPS.getOrDefault(file.substring(0, file.indexOf('/')), ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String files(Episode episode) {
    return episode.accounts().stream()
        .map(a -> a.document().file())
        .collect(Collectors.joining(" "));
  }
}
