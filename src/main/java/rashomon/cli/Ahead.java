package rashomon.cli;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Loading;

/**
 * The tables that ship, which a second core loads while the first still reads the command line:
 * nearly every run of a command that reads articles needs just those.
 */
final class Ahead {

  private static final Set<String> READING = Set.of("compare", "claims", "mentions", "explain");

  private static @Nullable Loading<Rashomon> loading;

  private Ahead() {}

  /** Begins, where the arguments are those of such a command; called once, first of all. */
  static void load(String... args) {
    boolean own = Arrays.stream(args).anyMatch(arg -> arg.startsWith("--knowledge"));
    if (args.length > 1 && READING.contains(args[0]) && !own) {
      loading = Loading.alone(() -> Rashomon.of(Knowledge.shipped()));
    }
  }

  /** What was loaded; null where nothing was begun. */
  static @Nullable Rashomon loaded() {
    return loading == null ? null : loading.get();
  }
}
