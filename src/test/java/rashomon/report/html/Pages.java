package rashomon.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import rashomon.Rashomon;
import rashomon.Read;
import rashomon.lineup.Comparison;
import rashomon.report.Edition;
import rashomon.report.Page;
import rashomon.source.Problems;

/** Pages as they are written. */
final class Pages {

  private static final Rashomon RASHOMON = Rashomon.of(Read.tables());

  private Pages() {}

  static Comparison comparison(String... paths) {
    Problems problems = new Problems();
    return RASHOMON.compare(
        RASHOMON.documents(List.of(paths), InputStream.nullInputStream(), problems), problems);
  }

  /** The page of the articles under the paths. */
  static String of(String... paths) {
    return of(Edition.of(comparison(paths)));
  }

  static String of(Edition edition) {
    try {
      StringWriter out = new StringWriter();
      new LineupHtml().write(edition, Page.PLAIN, out);
      return out.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page as a browser's rules read it. */
  static Document parsed(String page) {
    return Jsoup.parse(page);
  }
}
