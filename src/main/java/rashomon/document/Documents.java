package rashomon.document;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rashomon.source.Limits;
import rashomon.source.OneByOne;
import rashomon.source.Problems;
import rashomon.source.Sources;
import rashomon.source.Watcher;

/** Reads paths as documents. */
public final class Documents {

  private final DocumentFormats formats;
  private final Limits limits;

  public Documents(DocumentFormats formats, Limits limits) {
    this.formats = formats;
    this.limits = limits;
  }

  /**
   * The articles under the paths ({@code -}: standard input), in order of their names, each read
   * when its turn comes.
   */
  public Stream<Document> read(List<String> paths, InputStream stdin, Problems problems) {
    return read(paths, stdin, problems, Watcher.NONE);
  }

  /** The same, with somebody who follows the reading. */
  public Stream<Document> read(
      List<String> paths, InputStream stdin, Problems problems, Watcher watcher) {
    Sources sources = Sources.of(paths, stdin, limits, problems, watcher);
    Map<String, String> ids = Ids.longer(sources.names());
    return OneByOne.of(sources.iterator(), source -> formats.each(source, problems))
        .map(d -> Ids.named(d, ids));
  }
}
