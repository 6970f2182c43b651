package rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
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
    boolean file = e.getCause() instanceof IOException;
    String what = file ? words(e) : "standard output";
    String why = file ? reason(e.getCause()) : words(e);
    err.println("rashomon: " + what + " cannot be written (" + why + ")");
    return ExitCode.UNDONE;
  }

  /** Whoever read the report ({@code | head}) has read enough. */
  private static boolean isClosedPipe(Exception e) {
    return words(e).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static String reason(Throwable e) {
    return e instanceof NoSuchFileException
        ? "there is no such folder"
        : e instanceof AccessDeniedException ? "no permission" : words(e);
  }

  private static String words(Throwable e) {
    @Nullable String message = e.getMessage();
    return Printable.of(message == null ? e.getClass().getSimpleName() : message);
  }
}
