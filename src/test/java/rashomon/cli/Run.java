package rashomon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the whole program.
 *
 * @param out all that it wrote to standard output
 * @param err all that it wrote to standard error
 */
record Run(int exit, String out, String err) {

  static Run of(String... args) {
    return with("", Map.of(), args);
  }

  static Run with(String stdin, Map<String, String> environment, String... args) {
    return run(stdin, environment, false, args);
  }

  /** With colours. */
  static Run onTerminal(String stdin, Map<String, String> environment, String... args) {
    return run(stdin, environment, true, args);
  }

  private static Run run(
      String stdin, Map<String, String> environment, boolean colours, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            colours);
    int exit = new Program(terminal).run(args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
