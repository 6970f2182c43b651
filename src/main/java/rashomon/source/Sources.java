package rashomon.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files, folders (with all below them) and standard input, one source at a time. The order is
 * that of the names, whatever the order in which they were given; what is given twice is read once.
 */
public final class Sources {

  /** The byte order mark. */
  private static final String MARK = "\ufeff";

  /** The name of standard input among the paths. */
  public static final String STDIN = "-";

  private final InputStream stdin;
  private final Limits limits;
  private final Problems problems;
  private final Watcher watcher;
  private final SortedSet<String> names = new TreeSet<>();

  /** Whether two names may be of one file. */
  private boolean overlap;

  private Sources(InputStream stdin, Limits limits, Problems problems, Watcher watcher) {
    this.watcher = watcher;
    this.stdin = stdin;
    this.limits = limits;
    this.problems = problems;
  }

  /** Lists what is under the paths; what is not there becomes a problem. */
  public static Sources of(
      List<String> paths, InputStream stdin, Limits limits, Problems problems) {
    return of(paths, stdin, limits, problems, Watcher.NONE);
  }

  /** The same, with somebody who follows the reading. */
  public static Sources of(
      List<String> paths, InputStream stdin, Limits limits, Problems problems, Watcher watcher) {
    Sources sources = new Sources(stdin, limits, problems, watcher);
    sources.overlap = paths.size() > 1;
    paths.stream().sorted().distinct().forEach(sources::given);
    if (sources.overlap) {
      Set<Object> seen = new HashSet<>();
      sources.names.removeIf(name -> !seen.add(identity(name)));
    }
    return sources;
  }

  /**
   * What is in a file that somebody else has opened.
   *
   * @param in is closed after the last
   */
  public static Iterator<Source> in(String name, InputStream in, Limits limits, Problems problems) {
    return new Unpacking(List.of(name).iterator(), n -> in, limits, problems);
  }

  /** The names of all that is to be read, in order. */
  public Collection<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** The sources that can be read, each read when its turn comes; the others become problems. */
  public Iterator<Source> iterator() {
    if (watcher != Watcher.NONE) {
      watcher.begin(names.stream().mapToLong(Sources::size).sum());
    }
    return new Unpacking(names.iterator(), this::open, limits, problems);
  }

  public Stream<Source> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
  }

  /** The paths in a file, one a line; blank lines and those that begin with # are none. */
  private void listed(String name) {
    try {
      int number = 0;
      boolean named = false;
      for (String line : Files.readAllLines(Path.of(name.substring(1)))) {
        number++;
        String path = (number == 1 && line.startsWith(MARK) ? line.substring(1) : line).strip();
        boolean one = !path.isEmpty() && !path.startsWith("#");
        named |= one;
        if (one && !list(path)) {
          problems.add(
              name.substring(1) + ":" + number,
              "no such file or folder: " + path + "; paths count from where the program runs");
        }
      }
      if (!named) {
        problems.add(name, "names no paths; give it one a line");
      }
    } catch (IOException | InvalidPathException e) {
      problems.add(name, "no list of paths in UTF-8 there; check the name after the @");
    }
  }

  private void given(String name) {
    boolean there = false;
    try {
      there = Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      problems.add(name, "not a path; check the name");
      return;
    }
    if (name.startsWith("@") && !there) {
      overlap = true;
      listed(name);
    } else if (!list(name)) {
      problems.add(name, "no such file or folder; check the path");
    }
  }

  /** Adds what the path is or holds; returns whether there is such a path. */
  private boolean list(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return false;
    }
    if (name.equals(STDIN)) {
      names.add(name);
    } else if (Files.isDirectory(path)) {
      overlap |= Folder.list(name, path, names, problems);
    } else if (Files.exists(path)) {
      names.add(Folder.slashes(path));
    } else {
      return false;
    }
    return true;
  }

  private static Object identity(String name) {
    try {
      return name.equals(STDIN) ? name : Path.of(name).toRealPath();
    } catch (IOException e) {
      return name;
    }
  }

  private InputStream open(String name) throws IOException {
    return watcher.follow(name.equals(STDIN) ? stdin : Files.newInputStream(Path.of(name)));
  }

  private static long size(String name) {
    try {
      return name.equals(STDIN) ? 0 : Files.size(Path.of(name));
    } catch (IOException e) {
      return 0;
    }
  }
}
