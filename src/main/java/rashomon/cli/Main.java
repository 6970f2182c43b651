package rashomon.cli;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Program(Terminal.ofProcess()).run(args));
  }
}
