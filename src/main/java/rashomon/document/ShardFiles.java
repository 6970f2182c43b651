package rashomon.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rashomon.source.Problems;

/**
 * The lines of all shards of a run, in the order of an unsharded one. One line of each shard is
 * held.
 */
public final class ShardFiles implements Iterator<String>, Closeable {

  /** So many missing parts are named. */
  private static final int NAMED = 5;

  /** A shard with the next of its lines. */
  private record Ahead(Turn<String> line, int number, ShardFile file) {}

  private final List<ShardFile> files = new ArrayList<>();
  private final PriorityQueue<Ahead> ahead =
      new PriorityQueue<>(
          Comparator.comparingLong((Ahead a) -> a.line().at()).thenComparingInt(Ahead::number));

  private ShardFiles() {}

  /** Opens all; there are no lines, but problems, where they are not all parts of one run. */
  public static ShardFiles open(List<String> names, Problems problems) {
    ShardFiles all = new ShardFiles();
    for (String name : names) {
      ShardFile file = ShardFile.open(name, problems);
      if (file != null) {
        all.files.add(file);
      }
    }
    if (!problems.hasErrors() && all.isWhole(problems)) {
      all.files.forEach(all::advance);
    }
    return all;
  }

  private boolean isWhole(Problems problems) {
    for (int i = 1; i < files.size(); i++) {
      ShardHead head = files.get(i).head();
      String odd = odd(head, files.subList(0, i));
      if (odd != null) {
        problems.add(head.file(), odd);
      }
    }
    if (problems.hasErrors() || files.isEmpty()) {
      return false;
    }
    String missing = missing();
    if (missing != null) {
      problems.add(files.get(0).head().file(), missing);
    }
    return missing == null;
  }

  private static @Nullable String odd(ShardHead head, List<ShardFile> before) {
    for (ShardFile other : before) {
      String odd = head.against(other.head());
      if (odd != null) {
        return odd;
      }
    }
    return null;
  }

  private @Nullable String missing() {
    Shard first = files.get(0).head().shard();
    Set<Integer> there =
        files.stream().map(file -> file.head().shard().part()).collect(Collectors.toSet());
    int missing = first.of() - there.size();
    if (missing == 0) {
      return null;
    }
    String named =
        IntStream.rangeClosed(1, first.of())
            .filter(part -> !there.contains(part))
            .limit(NAMED)
            .mapToObj(part -> new Shard(part, first.of()).toString())
            .collect(Collectors.joining(", "));
    return "is one of %d parts, and %d are missing (%s%s); give all parts"
        .formatted(first.of(), missing, named, missing > NAMED ? ", ..." : "");
  }

  private void advance(ShardFile file) {
    Turn<String> line = file.next();
    if (line != null) {
      ahead.add(new Ahead(line, files.indexOf(file), file));
    }
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty();
  }

  @Override
  public String next() {
    Ahead next = ahead.poll();
    if (next == null) {
      throw new NoSuchElementException();
    }
    advance(next.file());
    return next.line().what();
  }

  @Override
  public void close() throws IOException {
    for (ShardFile file : files) {
      file.close();
    }
  }
}
