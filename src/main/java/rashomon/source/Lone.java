package rashomon.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file, or what is gzipped in it: one thing. */
final class Lone implements Pack {

  private final Item item;
  private final int depth;
  private final boolean packed;
  private boolean given;

  Lone(Item item, int depth, boolean packed) {
    this.item = item;
    this.depth = depth;
    this.packed = packed;
  }

  @Override
  public @Nullable Item next() {
    Item next = given ? null : item;
    given = true;
    return next;
  }

  @Override
  public int depth() {
    return depth;
  }

  @Override
  public String name() {
    return item.name();
  }

  @Override
  public String broken(IOException e) {
    if (e instanceof Bomb) {
      return e.getMessage();
    }
    return packed || e instanceof ZipException
        ? "gzip data is damaged or cut off; fetch or pack it again"
        : Pack.super.broken(e);
  }

  @Override
  public void close() throws IOException {
    InputStream in = item.in();
    in.close();
  }
}
