package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import rashomon.mention.MarkedText;
import rashomon.report.Marked;
import rashomon.report.MentionFormat;
import rashomon.report.Page;

/** Mentions as one JSON array of mention records (DESIGN section 8). */
public final class MentionArray implements MentionFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Iterable<MarkedText> texts, Page page, Writer out) throws IOException {
    Listing listing = new Listing(out);
    for (MarkedText text : texts) {
      for (Marked mention : Marked.of(text)) {
        listing.add(Records.line(text.document(), mention));
      }
    }
    listing.end();
  }
}
