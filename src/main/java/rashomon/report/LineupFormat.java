package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import rashomon.lineup.Comparison;

/** A way to write down a comparison. */
public interface LineupFormat extends Format {

  void write(Comparison comparison, Page page, Writer out) throws IOException;
}
