package rashomon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /** In that folder, whose defaults hold. */
  static Run in(Path folder, Map<String, String> environment, String... args) {
    return run("", environment, folder, false, args);
  }

  private static Run run(
      String stdin, Map<String, String> environment, boolean colours, String... args) {
    return run(stdin, environment, Path.of(""), colours, args);
  }

  private static Run run(
      String stdin, Map<String, String> environment, Path folder, boolean colours, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    Screen screen = new Screen(colours, false, colours);
    int exit = new Program(new Terminal(in, out, err, environment, folder, screen)).run(args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** One without colours, whose streams may fail. */
  static Terminal terminal(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(in, out, err, Map.of(), Path.of(""), Screen.NONE);
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
