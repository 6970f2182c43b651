package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;

/** A JSON array with each of its records on a line of its own. */
final class Listing {

  private final Writer out;
  private boolean begun;

  Listing(Writer out) {
    this.out = out;
  }

  void add(String record) throws IOException {
    out.write(begun ? ",\n" : "[\n");
    out.write(record);
    begun = true;
  }

  void end() throws IOException {
    out.write(begun ? "\n]\n" : "[]\n");
    out.flush();
  }
}
