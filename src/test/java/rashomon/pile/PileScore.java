package rashomon.pile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.source.Problems;

/**
 * Sorts a pile that {@link Pile} made and counts the pairs of accounts that are together as they
 * should be. Argument: its folder.
 */
final class PileScore {

  private PileScore() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, String> truth = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("truth.tsv"))) {
      truth.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
    }
    Rashomon rashomon = Rashomon.of(Knowledge.shipped());
    Problems problems = new Problems();
    String docs = folder.resolve("docs").toString();
    Comparison comparison =
        rashomon.compare(
            rashomon.documents(List.of(docs), InputStream.nullInputStream(), problems), problems);
    print(comparison, truth);
  }

  private static void print(Comparison comparison, Map<String, String> truth) {
    long found = 0;
    long right = 0;
    for (Lineup lineup : comparison.lineups()) {
      Map<String, Integer> of = new HashMap<>();
      lineup.episode().accounts().stream()
          .map(a -> Path.of(a.document().file()).getFileName().toString())
          .forEach(file -> of.merge(truth.getOrDefault(file, file), 1, Integer::sum));
      found += pairs(of.values().stream().mapToLong(n -> n).sum());
      right += of.values().stream().mapToLong(n -> pairs(n)).sum();
    }
    Map<String, Integer> flareups = new HashMap<>();
    truth.values().forEach(flareup -> flareups.merge(flareup, 1, Integer::sum));
    long wanted = flareups.values().stream().mapToLong(n -> pairs(n)).sum();
    System.out.printf(
        "%d accounts of %d flare-ups: %d episodes, %d accounts in none%n",
        truth.size(), flareups.size(), comparison.lineups().size(), comparison.unplaced().size());
    System.out.printf(
        "pairs of accounts: precision %.3f (%d of %d), recall %.3f (of %d)%n",
        (double) right / found, right, found, (double) right / wanted, wanted);
  }

  private static long pairs(long accounts) {
    return accounts * (accounts - 1) / 2;
  }
}
