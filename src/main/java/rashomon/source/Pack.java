package rashomon.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Something that holds sources one after another: an archive, or a file that is one itself. */
interface Pack extends Closeable {

  /** The next thing in it, or null after the last; what was handed out before is gone then. */
  @Nullable Item next() throws IOException;

  /** How deep in other archives it lies; 0 for a file. */
  int depth();

  /** What stands for it in problems: the name of the file or archive. */
  String name();

  /** What to say where it breaks off. */
  default String broken(IOException e) {
    return "cannot be read (" + Folder.reason(e) + "); check its permissions";
  }

  /**
   * A thing in it.
   *
   * @param url where it was fetched from, if known
   * @param charset in which its server said that it is, if known
   */
  record Item(String name, InputStream in, @Nullable String url, @Nullable Charset charset) {

    Item(String name, InputStream in) {
      this(name, in, null, null);
    }
  }
}
