package rashomon.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens files one after another, and the archives among them: gzip, zip, WARC, each also in the
 * others. One thing is held at a time. What cannot be opened becomes a problem.
 */
final class Unpacking implements Iterator<Source> {

  /** Opens a file by its name. */
  interface Opener {
    InputStream open(String name) throws IOException;
  }

  private static final int PEEK = 1 << 16;
  private static final List<String> OFFICE =
      List.of(".docx", ".xlsx", ".pptx", ".odt", ".ods", ".epub", ".jar", ".pages");

  private final Iterator<String> names;
  private final Opener opener;
  private final Limits limits;
  private final Problems problems;
  private final Deque<Pack> packs = new ArrayDeque<>();
  private @Nullable Source next;

  Unpacking(Iterator<String> names, Opener opener, Limits limits, Problems problems) {
    this.names = names;
    this.opener = opener;
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (!packs.isEmpty() || names.hasNext())) {
      if (packs.isEmpty()) {
        begin(names.next());
      } else {
        step(packs.element());
      }
    }
    return next != null;
  }

  @Override
  public Source next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Source source = next;
    next = null;
    return source;
  }

  private void begin(String name) {
    try {
      packs.push(new Lone(new Pack.Item(name, opener.open(name)), 0, false));
    } catch (IOException e) {
      problems.add(name, "cannot be read (" + Folder.reason(e) + "); check its permissions");
    }
  }

  private void step(Pack pack) {
    try {
      Pack.Item item = pack.next();
      if (item == null) {
        packs.pop();
        pack.close();
      } else {
        open(item, pack.depth());
      }
    } catch (IOException e) {
      problems.add(pack.name(), pack.broken(e));
      packs.remove(pack);
      close(pack);
    }
  }

  private static void close(Pack pack) {
    try {
      pack.close();
    } catch (IOException e) {
      // it has been told of already
    }
  }

  private void open(Pack.Item item, int depth) throws IOException {
    BufferedInputStream in = new BufferedInputStream(item.in(), PEEK);
    byte[] magic = peek(in);
    boolean zip = starts(magic, 'P', 'K', 3, 4) || starts(magic, 'P', 'K', 5, 6);
    boolean gzip = starts(magic, 0x1f, 0x8b);
    boolean warc = starts(magic, 'W', 'A', 'R', 'C', '/') || gzip && isWarc(in);
    String name = item.name();
    if (!zip && !gzip && !warc) {
      read(item, in);
    } else if (depth >= limits.depth()) {
      problems.add(name, "packed more than " + limits.depth() + " deep; unpack it yourself");
    } else if (warc) {
      packs.push(new Warc(name, in, depth + 1, limits, problems));
    } else if (gzip) {
      Gunzip unpacked = new Gunzip(new Counted(in), limits);
      packs.push(
          new Lone(new Pack.Item(name, unpacked, item.url(), item.charset()), depth + 1, true));
    } else if (OFFICE.stream().anyMatch(name::endsWith)) {
      problems.add(name, "is an office document, not an archive; save it as text or HTML");
    } else {
      packs.push(new Zip(name, in, depth + 1, limits, problems));
    }
  }

  private void read(Pack.Item item, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    if (bytes.length == 0) {
      problems.add(item.name(), "empty; give a file with an article in it");
    } else {
      InputStream rest = bytes.length > limits.bytes() ? in : null;
      next = new Source(item, bytes, rest);
    }
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    byte[] magic = in.readNBytes(5);
    in.reset();
    return magic;
  }

  /** Whether what is gzipped is a WARC, whose records are gzipped one by one. */
  private static boolean isWarc(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    try {
      return starts(new GZIPInputStream(in, 512).readNBytes(5), 'W', 'A', 'R', 'C', '/');
    } catch (IOException e) {
      return false;
    } finally {
      in.reset();
    }
  }

  private static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
