package rashomon.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders (with all below them) and standard input, one source at a time. The order is
 * that of the names, whatever the order in which they were given; what is given twice is read once.
 */
public final class Sources {

  /** The name of standard input among the paths. */
  public static final String STDIN = "-";

  private final InputStream stdin;
  private final Limits limits;
  private final Problems problems;
  private final SortedSet<String> names = new TreeSet<>();

  /** Whether two names may be of one file. */
  private boolean overlap;

  private Sources(InputStream stdin, Limits limits, Problems problems) {
    this.stdin = stdin;
    this.limits = limits;
    this.problems = problems;
  }

  /** Lists what is under the paths; what is not there becomes a problem. */
  public static Sources of(
      List<String> paths, InputStream stdin, Limits limits, Problems problems) {
    Sources sources = new Sources(stdin, limits, problems);
    sources.overlap = paths.size() > 1;
    paths.stream().sorted().distinct().forEach(sources::list);
    if (sources.overlap) {
      Set<Object> seen = new HashSet<>();
      sources.names.removeIf(name -> !seen.add(identity(name)));
    }
    return sources;
  }

  /** The names of all that is to be read, in order. */
  public Collection<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** The sources that can be read, each read when its turn comes; the others become problems. */
  public Stream<Source> stream() {
    return names.stream().map(this::read).flatMap(Stream::ofNullable);
  }

  private void list(String name) {
    try {
      Path path = Path.of(name);
      if (name.equals(STDIN)) {
        names.add(name);
      } else if (Files.isDirectory(path)) {
        overlap |= Folder.list(name, path, names, problems);
      } else if (Files.exists(path)) {
        names.add(Folder.slashes(path));
      } else {
        problems.add(name, "no such file or folder; check the path");
      }
    } catch (InvalidPathException e) {
      problems.add(name, "not a path; check the name");
    }
  }

  private static Object identity(String name) {
    try {
      return name.equals(STDIN) ? name : Path.of(name).toRealPath();
    } catch (IOException e) {
      return name;
    }
  }

  private @Nullable Source read(String name) {
    try {
      byte[] bytes = name.equals(STDIN) ? head(stdin) : head(Path.of(name));
      if (bytes.length == 0) {
        problems.add(name, "empty; give a file with an article in it");
      } else if (bytes.length > limits.bytes()) {
        problems.add(name, "larger than " + limits.words() + "; give one article a file");
      } else {
        return new Source(name, bytes);
      }
    } catch (IOException e) {
      problems.add(name, "cannot be read (" + Folder.reason(e) + "); check its permissions");
    }
    return null;
  }

  private byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return head(in);
    }
  }

  /** One byte more than the limit at most, so that what is too large shows. */
  private byte[] head(InputStream in) throws IOException {
    return in.readNBytes(limits.bytes() + 1);
  }
}
