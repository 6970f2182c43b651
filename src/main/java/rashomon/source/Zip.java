package rashomon.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip, in its order. Nothing is written to disk; a name that leads out of the
 * archive is refused all the same. What is hidden is passed over, as in folders.
 */
final class Zip implements Pack {

  private final String name;
  private final int depth;
  private final Limits limits;
  private final Problems problems;
  private final Entries entries;
  private final Set<String> seen = new HashSet<>();
  private boolean given;
  private boolean isOver;

  Zip(String name, InputStream in, int depth, Limits limits, Problems problems) {
    this.name = name;
    this.depth = depth;
    this.limits = limits;
    this.problems = problems;
    this.entries = new Entries(new Counted(in), limits);
  }

  @Override
  public @Nullable Item next() throws IOException {
    for (ZipEntry entry = entry(); entry != null; entry = entry()) {
      if (!entry.isDirectory() && isWanted(entry.getName())) {
        given = true;
        return new Item(name + "!/" + entry.getName(), open());
      }
    }
    if (!isOver && !entries.isClosed()) {
      throw new IOException("no directory at its end");
    }
    if (!given) {
      problems.add(name, "no files in this archive; give one that holds articles");
      given = true;
    }
    return null;
  }

  private @Nullable ZipEntry entry() throws IOException {
    if (seen.size() >= limits.entries()) {
      problems.add(
          name, "holds more than " + limits.entries() + " files; the rest is not read: split it");
      given = true;
      isOver = true;
      return null;
    }
    try {
      return entries.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in it is no text", e);
    }
  }

  private boolean isWanted(String entry) {
    List<String> path = List.of(entry.split("/", -1));
    if (entry.startsWith("/") || entry.matches("(?s)([A-Za-z]:|.*\\\\).*") || path.contains("..")) {
      problems.add(name + "!/" + entry, "its name leads out of the archive; it is passed over");
      given = true;
      return false;
    }
    if (!seen.add(entry)) {
      problems.add(name + "!/" + entry, "stands twice in the archive; the first is used");
      return false;
    }
    return path.stream().noneMatch(p -> p.startsWith(".") || p.equals("__MACOSX"));
  }

  /** The entry's bytes; closing them leaves the archive open. */
  private InputStream open() {
    return new FilterInputStream(entries) {
      @Override
      public void close() {}
    };
  }

  @Override
  public int depth() {
    return depth;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String broken(IOException e) {
    return e instanceof Bomb
        ? e.getMessage()
        : "zip is damaged, cut off or locked with a password after "
            + seen.size()
            + " files; what follows is not read: unpack it yourself";
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  /** Unpacks, also what is skipped, and stops where it unpacks to too much. */
  private static final class Entries extends ZipInputStream {

    private final Counted packed;
    private final Limits limits;
    private long unpacked;

    Entries(Counted packed, Limits limits) {
      super(packed, StandardCharsets.UTF_8);
      this.packed = packed;
      this.limits = limits;
    }

    /** Whether the archive's directory stands at its end, as it does in a whole one. */
    boolean isClosed() throws IOException {
      return packed.endsWith("PK\5\6");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      unpacked += Math.max(0, n);
      Bomb.check(unpacked, packed, limits);
      return n;
    }
  }
}
