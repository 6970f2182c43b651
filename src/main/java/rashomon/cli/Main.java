package rashomon.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import picocli.CommandLine.Help.Ansi;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Ansi.AUTO.enabled());
    System.exit(new Program(terminal).run(args));
  }
}
