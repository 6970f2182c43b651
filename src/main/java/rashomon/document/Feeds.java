package rashomon.document;

import java.util.Iterator;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Feeds (RSS 0.9 to 2.0, Atom) whose entries have their articles' full text. */
final class Feeds implements DocumentFormat {

  private final Layout layout;

  Feeds(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String name() {
    return "feeds (RSS, Atom), an article an entry";
  }

  @Override
  public boolean reads(Source source) {
    return Markup.isFeed(source);
  }

  @Override
  public boolean holdsMany() {
    return true;
  }

  @Override
  public Iterator<Document> read(Source source, Problems problems) {
    return new FeedReader(source, layout, problems);
  }
}
