package rashomon.source;

import java.io.InputStream;

/** Follows how far the reading of files has come. */
public interface Watcher {

  /** Does not look. */
  Watcher NONE = new Watcher() {};

  /**
   * All files are found.
   *
   * @param bytes how much there is to read, archives as they are packed; standard input not counted
   */
  default void begin(long bytes) {}

  /** A file is opened; what is read from there is to be followed. */
  default InputStream follow(InputStream in) {
    return in;
  }
}
