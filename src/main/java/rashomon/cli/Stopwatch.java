package rashomon.cli;

import java.time.Duration;

/** How long a run has taken; the program's only clock, whose time goes to standard error alone. */
final class Stopwatch {

  private final long start = System.nanoTime();

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
