package rashomon.cli;

/** What the program tells the shell at its end. */
final class ExitCode {

  static final int FINE = 0;

  /** Something was left undone: input not read, a report not written, a failure of the program. */
  static final int UNDONE = 1;

  static final int USAGE = 2;

  /** {@code compare --fail-on} found what it was to look for. */
  static final int FOUND = 3;

  private ExitCode() {}
}
