package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import rashomon.lineup.Comparison;

/** A comparison as text for reading. */
public final class LineupText implements LineupFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Comparison comparison, Page page, Writer out) throws IOException {
    for (Comparison.Unplaced unplaced : comparison.unplaced()) {
      out.write(Printable.of(unplaced.document() + ": " + unplaced.why()) + "\n");
    }
  }
}
