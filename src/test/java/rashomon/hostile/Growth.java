package rashomon.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.mention.MarkedText;
import rashomon.report.ClaimFormat;
import rashomon.report.Edition;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.report.MentionFormat;
import rashomon.report.Page;
import rashomon.source.Problems;

/**
 * Prints how long {@link Monster}s take at a quarter, half and all of their size: reading the file,
 * its mentions, its claims, a lineup of them, and every report of all that, in seconds of processor
 * time of the whole process, which other work on the machine changes least. Arguments: the share of
 * the full size (1 for all, 4 for a quarter), then names of monsters, or none for all.
 */
final class Growth {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Growth() {}

  public static void main(String[] args) throws IOException {
    int share = Integer.parseInt(args[0]);
    List<String> names = List.of(args).subList(1, args.length);
    for (int i = 0; i < 3; i++) {
      seconds(Monster.ALL.get(0), 1_000); // warm
    }
    System.out.println("| text | kB | n/4 | n/2 | n: file, mentions, claims, compare, reports |");
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
    long[] at = new long[6];
    Problems problems = new Problems();
    at[0] = MACHINE.getProcessCpuTime();
    List<Document> documents =
        Checked.RASHOMON
            .documents(List.of(file.toString()), InputStream.nullInputStream(), problems)
            .toList();
    at[1] = MACHINE.getProcessCpuTime();
    List<MarkedText> marked = documents.stream().map(Checked.RASHOMON::mark).toList();
    at[2] = MACHINE.getProcessCpuTime();
    List<Account> accounts = documents.stream().map(Checked.RASHOMON::read).toList();
    at[3] = MACHINE.getProcessCpuTime();
    Edition edition = Edition.of(Checked.RASHOMON.compare(documents.stream(), problems));
    at[4] = MACHINE.getProcessCpuTime();
    write(marked, accounts, edition);
    at[5] = MACHINE.getProcessCpuTime();
    Files.delete(file);
    Files.delete(folder);
    double[] seconds = new double[5];
    for (int i = 0; i < 5; i++) {
      seconds[i] = (at[i + 1] - at[i]) / 1e9;
    }
    return seconds;
  }

  private static void write(List<MarkedText> marked, List<Account> accounts, Edition edition)
      throws IOException {
    Writer none = Writer.nullWriter();
    for (MentionFormat format : Formats.OF_MENTIONS) {
      format.write(marked, Page.PLAIN, none);
    }
    for (ClaimFormat format : Formats.OF_CLAIMS) {
      format.write(accounts, Page.PLAIN, none);
    }
    for (LineupFormat format : Formats.OF_LINEUPS) {
      format.write(edition, Page.PLAIN, none);
    }
  }

  private static double sum(double[] seconds) {
    return Arrays.stream(seconds).sum();
  }

  private static String words(double[] s) {
    String each =
        Arrays.stream(s)
            .mapToObj(part -> String.format(Locale.ROOT, "%.2f", part))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "**%.2f**: %s", sum(s), each);
  }
}
