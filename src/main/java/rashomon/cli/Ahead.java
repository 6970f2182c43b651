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

  /** Nothing is loaded ahead. */
  static final Ahead NONE = new Ahead(null);

  private final @Nullable Loading<Rashomon> loading;

  private Ahead(@Nullable Loading<Rashomon> loading) {
    this.loading = loading;
  }

  /** Begins, where the arguments are those of such a command. */
  static Ahead of(String... args) {
    boolean own = Arrays.stream(args).anyMatch(arg -> arg.startsWith("--knowledge"));
    return args.length > 1 && READING.contains(args[0]) && !own
        ? new Ahead(Loading.alone(() -> Rashomon.of(Knowledge.shipped())))
        : NONE;
  }

  /** What was loaded; null where nothing was begun. */
  @Nullable Rashomon loaded() {
    return loading == null ? null : loading.get();
  }
}
