package rashomon.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import rashomon.report.Ink;
import rashomon.report.Page;

/**
 * What the program was started in. Everything is written in UTF-8, whatever the locale.
 *
 * @param colours whether standard output shows colours
 */
record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean colours) {

  /** Standard output, for the report. */
  Writer report() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Standard error, for problems. */
  PrintWriter problems() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  Page page() {
    return new Page(width(), colours ? new AnsiInk() : Ink.NONE);
  }

  private int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : Page.PLAIN.width();
  }
}
