package rashomon.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import rashomon.document.Document;
import rashomon.report.Edition;
import rashomon.report.Page;
import rashomon.report.json.LineupJson;
import rashomon.source.Problems;

/**
 * Prints how long {@link Monster}s take at a quarter, half and all of their size: reading the file,
 * its mentions, its claims, and a report of them, in seconds. Arguments: the share of the full size
 * (1 for all, 4 for a quarter), then names of monsters, or none for all.
 */
final class Growth {

  private Growth() {}

  public static void main(String[] args) throws IOException {
    int share = Integer.parseInt(args[0]);
    List<String> names = List.of(args).subList(1, args.length);
    for (int i = 0; i < 3; i++) {
      seconds(Monster.ALL.get(0), 1_000); // warm
    }
    System.out.println("| text | kB | n/4 | n/2 | n: file, mentions, claims, compare |");
    for (Monster monster : Monster.ALL) {
      if (names.isEmpty() || names.contains(monster.name())) {
        int n = monster.size() / share;
        System.out.printf(
            Locale.ROOT,
            "| %s | %,d | %.2f | %.2f | %s |%n",
            monster.name(),
            monster.bytes(n).length / 1000,
            sum(seconds(monster, n / 4)),
            sum(seconds(monster, n / 2)),
            words(seconds(monster, n)));
      }
    }
  }

  private static double[] seconds(Monster monster, int pieces) throws IOException {
    Path folder = Files.createTempDirectory("growth");
    Path file = Files.write(folder.resolve(monster.file()), monster.bytes(pieces));
    long[] at = new long[5];
    Problems problems = new Problems();
    at[0] = System.nanoTime();
    List<Document> documents =
        Checked.RASHOMON
            .documents(List.of(file.toString()), InputStream.nullInputStream(), problems)
            .toList();
    at[1] = System.nanoTime();
    documents.forEach(Checked.RASHOMON::mark);
    at[2] = System.nanoTime();
    documents.forEach(Checked.RASHOMON::read);
    at[3] = System.nanoTime();
    Edition edition = Edition.of(Checked.RASHOMON.compare(documents.stream(), problems));
    new LineupJson().write(edition, Page.PLAIN, Writer.nullWriter());
    at[4] = System.nanoTime();
    Files.delete(file);
    Files.delete(folder);
    double[] seconds = new double[4];
    for (int i = 0; i < 4; i++) {
      seconds[i] = (at[i + 1] - at[i]) / 1e9;
    }
    return seconds;
  }

  private static double sum(double[] seconds) {
    return seconds[0] + seconds[1] + seconds[2] + seconds[3];
  }

  private static String words(double[] s) {
    return String.format(
        Locale.ROOT, "**%.2f**: %.2f, %.2f, %.2f, %.2f", sum(s), s[0], s[1], s[2], s[3]);
  }
}
