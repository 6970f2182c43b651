package rashomon.cli;

/** What the program tells the shell at its end. */
final class ExitCode {

  static final int FINE = 0;
  static final int INPUT = 1;
  static final int USAGE = 2;
  static final int FAILURE = 3;

  private ExitCode() {}
}
