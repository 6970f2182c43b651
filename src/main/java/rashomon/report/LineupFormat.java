package rashomon.report;

import java.io.IOException;
import java.io.Writer;

/** A way to write down a comparison. */
public interface LineupFormat extends Format {

  void write(Edition edition, Page page, Writer out) throws IOException;
}
