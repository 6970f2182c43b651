package rashomon.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import rashomon.report.Ink;
import rashomon.report.Page;

/**
 * What the program was started in. Everything is written in UTF-8, whatever the locale.
 *
 * @param folder where it was started
 * @param screen which of its streams somebody looks at
 */
record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    Screen screen) {

  /** That of the process. */
  static Terminal ofProcess() {
    return new Terminal(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of(""),
        Screen.ofProcess(Ansi.AUTO.enabled()));
  }

  /** Standard output, for the report. */
  Writer report() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Standard error, for problems. */
  PrintWriter problems() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  Page page() {
    return new Page(width(), screen.colours() ? new AnsiInk() : Ink.NONE);
  }

  private int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : Page.PLAIN.width();
  }
}
