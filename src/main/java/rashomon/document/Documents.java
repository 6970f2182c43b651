package rashomon.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rashomon.source.Limits;
import rashomon.source.OneByOne;
import rashomon.source.Problems;
import rashomon.source.Source;
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

  /**
   * The articles of one file among others, which somebody else opens.
   *
   * @param ids what {@link #ids} says of all the files
   */
  public Stream<Document> read(
      String file, InputStream in, Map<String, String> ids, Problems problems) {
    return OneByOne.of(
            Sources.in(file, in, limits, problems), source -> formats.each(source, problems))
        .map(d -> Ids.named(d, ids));
  }

  /** The ids of those files that share their name with others, by the file. */
  public static Map<String, String> ids(Collection<String> files) {
    return Ids.longer(files);
  }

  /** The article that these lines were written of, by {@code claims --format pile}. */
  public Document recorded(String lines) {
    Problems problems = new Problems();
    Source source = new Source("pile", lines.getBytes(StandardCharsets.UTF_8));
    List<Document> all = formats.read(source, problems);
    if (all.size() != 1 || !problems.isEmpty()) {
      throw new IllegalArgumentException("no article as it was written: " + problems.all());
    }
    return all.get(0);
  }

  /** Of the same articles those that a shard has, with their places among all. */
  public Portion read(List<String> paths, InputStream stdin, Problems problems, Shard shard) {
    Sources sources = Sources.of(paths, stdin, limits, problems);
    Map<String, String> ids = Ids.longer(sources.names());
    Turns turns = new Turns(formats, shard, problems);
    return new Portion(
        shard,
        Portion.input(sources.names()),
        OneByOne.of(sources.iterator(), turns::of)
            .map(turn -> turn.with(Ids.named(turn.what(), ids))));
  }
}
