package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import rashomon.mention.MarkedText;

/** A way to write down what articles mention. */
public interface MentionFormat extends Format {

  void write(Iterable<MarkedText> texts, Page page, Writer out) throws IOException;
}
