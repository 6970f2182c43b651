package rashomon.cli;

import picocli.CommandLine;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** The program with all its commands, for those who write about them. */
  public static CommandLine line() {
    return new Program(Terminal.ofProcess()).line();
  }

  public static void main(String[] args) {
    System.exit(new Program(Terminal.ofProcess()).run(args));
  }
}
