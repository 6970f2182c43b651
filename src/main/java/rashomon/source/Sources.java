package rashomon.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private final SortedMap<String, Path> files = new TreeMap<>();

  private Sources(InputStream stdin, Limits limits, Problems problems) {
    this.stdin = stdin;
    this.limits = limits;
    this.problems = problems;
  }

  /** Hands every source that can be read to {@code reader}; the others become problems. */
  public static void read(
      List<String> paths,
      InputStream stdin,
      Limits limits,
      Problems problems,
      Consumer<Source> reader) {
    Sources sources = new Sources(stdin, limits, problems);
    paths.stream().sorted().distinct().forEach(sources::list);
    sources.readAll(reader);
  }

  private void list(String name) {
    try {
      Path path = Path.of(name);
      if (name.equals(STDIN)) {
        files.put(name, path);
      } else if (Files.isDirectory(path)) {
        files.putAll(Folder.files(name, path, problems));
      } else if (Files.exists(path)) {
        files.put(Folder.slashes(path), path);
      } else {
        problems.add(name, "no such file or folder; check the path");
      }
    } catch (InvalidPathException e) {
      problems.add(name, "not a path; check the name");
    }
  }

  private void readAll(Consumer<Source> reader) {
    Set<Object> seen = new HashSet<>();
    files.forEach(
        (name, path) -> {
          Source source = seen.add(identity(name, path)) ? read(name, path) : null;
          if (source != null) {
            reader.accept(source);
          }
        });
  }

  private static Object identity(String name, Path path) {
    try {
      return name.equals(STDIN) ? name : path.toRealPath();
    } catch (IOException e) {
      return name;
    }
  }

  private @Nullable Source read(String name, Path path) {
    try {
      byte[] bytes = name.equals(STDIN) ? head(stdin) : head(path);
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
