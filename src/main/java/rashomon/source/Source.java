package rashomon.source;

import java.nio.ByteBuffer;

/** Something that came in: its name as given on the command line, and its bytes. */
public final class Source {

  private static final int SNIFF = 8000;

  private final String name;
  private final byte[] bytes;

  /** The bytes are not copied: whoever made them gives them up. */
  public Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The path with {@code /} between folders; {@code -} for standard input. */
  public String name() {
    return name;
  }

  public int size() {
    return bytes.length;
  }

  /** The byte at {@code i}, 0 to 255, or -1 past the end. */
  public int at(int i) {
    return i < bytes.length ? bytes[i] & 0xff : -1;
  }

  /** Whether there are bytes among the first that no text has, unless it is UTF-16. */
  public boolean hasNuls() {
    for (int i = 0; i < SNIFF && i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** All bytes, to be read only. */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }
}
