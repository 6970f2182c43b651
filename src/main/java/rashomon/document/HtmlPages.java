package rashomon.document;

import java.util.Iterator;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Saved web pages, one article each. */
final class HtmlPages implements DocumentFormat {

  private final Layout layout;

  HtmlPages(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String name() {
    return "saved web pages (HTML)";
  }

  @Override
  public boolean reads(Source source) {
    return Markup.isPage(source) && !Markup.isFeed(source);
  }

  @Override
  public Iterator<Document> read(Source source, Problems problems) {
    return new HtmlReader(source, problems).documents(layout);
  }
}
