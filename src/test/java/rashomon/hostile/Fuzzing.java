package rashomon.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Gives a target so many inputs and prints how many failed or took more than two seconds of
 * processor time, twice, as other work on the machine may be to blame once. Arguments: target,
 * inputs, seed, a folder for those that fail, then folders of texts to damage.
 */
final class Fuzzing {

  private static final long LONG = 2_000_000_000L;
  private static final int MOST = 1500;

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Fuzzing() {}

  public static void main(String[] args) throws IOException {
    Target target = Target.valueOf(args[0].toUpperCase(Locale.ROOT));
    int inputs = Integer.parseInt(args[1]);
    Path failures = Files.createDirectories(Path.of(args[3]));
    List<byte[]> texts =
        List.of(args).subList(4, args.length).stream()
            .flatMap(folder -> Mutations.in(Path.of(folder)).stream())
            .toList();
    Mutations mutations = new Mutations(texts, Long.parseLong(args[2]));
    target.take(target.input(mutations, MOST)); // loads the tables
    int failed = 0;
    for (int i = 1; i <= inputs; i++) {
      byte[] input = target.input(mutations, MOST);
      if (!holds(target, input)) {
        failed++;
        Files.write(failures.resolve(args[0] + "-" + args[2] + "-" + i), input);
      }
      if (i % Math.max(1, inputs / 10) == 0 || i == inputs) {
        System.out.printf(Locale.ROOT, "%s: %,d inputs, %,d failed%n", target, i, failed);
      }
    }
  }

  private static boolean holds(Target target, byte[] input) {
    try {
      return Stream.of(1, 2).anyMatch(again -> time(target, input) < LONG);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      e.printStackTrace(System.out);
      return false;
    }
  }

  private static long time(Target target, byte[] input) {
    long start = MACHINE.getProcessCpuTime();
    target.take(input);
    return MACHINE.getProcessCpuTime() - start;
  }
}
