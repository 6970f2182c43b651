package rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Fault;
import rashomon.report.Printable;

/** What ends a command before its time, in one line. */
final class Failure {

  private Failure() {}

  /** Tells what went wrong; returns the exit code. */
  static int report(Exception e, boolean debug, Terminal terminal) {
    PrintWriter err = terminal.problems();
    if (debug) {
      e.printStackTrace(err);
    }
    if (e instanceof Fault) {
      err.println("rashomon: " + words(e));
      return ExitCode.USAGE;
    }
    if (e instanceof IOException) {
      return isClosedPipe(e) ? ExitCode.FINE : unwritten(e, err);
    }
    err.println(
        "rashomon: failed inside ("
            + e.getClass().getSimpleName()
            + "); run it again with --debug and report what it prints");
    return ExitCode.UNDONE;
  }

  private static int unwritten(Exception e, PrintWriter err) {
    err.println("rashomon: standard output cannot be written (" + words(e) + ")");
    return ExitCode.UNDONE;
  }

  /** Whoever read the report ({@code | head}) has read enough. */
  private static boolean isClosedPipe(Exception e) {
    return words(e).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static String words(Exception e) {
    @Nullable String message = e.getMessage();
    return Printable.of(message == null ? e.getClass().getSimpleName() : message);
  }
}
