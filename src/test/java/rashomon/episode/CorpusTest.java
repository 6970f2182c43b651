package rashomon.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.document.Published;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** The whole corpus in one run, every account in its flare-up: counted by pairs of accounts. */
class CorpusTest {

  private static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  private record Pairs(int right, int wrong, int missed) {

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }
  }

  @Test
  void noFlareupIsMixed() {
    Pairs pairs = pairs(documents());
    assertThat(pairs.precision()).isEqualTo(1.0);
    assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void withoutTheHeadersDatesHardlyAnyFlareupIsMixed() {
    assertThat(pairs(documents().stream().map(CorpusTest::undated).toList()).precision())
        .isGreaterThanOrEqualTo(0.97);
  }

  private static List<Document> documents() {
    return RASHOMON
        .documents(List.of("corpus"), InputStream.nullInputStream(), new Problems())
        .toList();
  }

  private static Document undated(Document d) {
    return d.withPublished(Published.UNKNOWN);
  }

  private static Pairs pairs(List<Document> documents) {
    List<Account> accounts = documents.stream().map(RASHOMON::read).toList();
    Map<String, String> homes = new HashMap<>();
    accounts.forEach(a -> homes.put(a.document().file(), a.document().file()));
    for (Episode episode : Episodes.of(accounts, RASHOMON::read).all()) {
      episode.accounts().forEach(a -> homes.put(a.document().file(), episode.id()));
    }
    List<String> files = new ArrayList<>(homes.keySet());
    int[] counts = new int[3];
    for (int i = 0; i < files.size(); i++) {
      for (int j = i + 1; j < files.size(); j++) {
        boolean together = homes.get(files.get(i)).equals(homes.get(files.get(j)));
        boolean same = incident(files.get(i)).equals(incident(files.get(j)));
        boolean free = campaign(files.get(i)).equals(campaign(files.get(j)));
        counts[0] += same && together ? 1 : 0;
        counts[1] += together && !same && !free ? 1 : 0;
        counts[2] += same && !together ? 1 : 0;
      }
    }
    return new Pairs(counts[0], counts[1], counts[2]);
  }

  /** The folder; the retold seeds are of three flare-ups, two of them in other folders. */
  private static String incident(String file) {
    if (file.startsWith("corpus/seeds/")) {
      return file.contains("kurdistan24")
          ? "qamishli-2015-12"
          : file.contains("sohr") ? "hasakah-siege-2021-01" : "qamishli-2021-04";
    }
    return file.substring("corpus/".length(), file.lastIndexOf('/'));
  }

  /** Incidents of one campaign may be one flare-up or not. */
  private static String campaign(String file) {
    String incident = incident(file);
    return incident.startsWith("sudan")
        ? "sudan"
        : incident.matches("(karabakh|ganja).*") ? "karabakh" : incident;
  }
}
