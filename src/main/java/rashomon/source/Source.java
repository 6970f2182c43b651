package rashomon.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in: its name as given on the command line, and its bytes. Of what is larger
 * than the limit only the beginning is at hand, and the rest can be read once, in order.
 */
public final class Source {

  private static final int SNIFF = 8000;

  private final String name;
  private final byte[] bytes;
  private final @Nullable InputStream rest;
  private final @Nullable String url;
  private final @Nullable Charset charset;

  /** The bytes are not copied: whoever made them gives them up. */
  public Source(String name, byte[] bytes) {
    this(new Pack.Item(name, InputStream.nullInputStream()), bytes, null);
  }

  /**
   * The beginning of something, and the rest of it.
   *
   * @param rest null where the bytes are all
   */
  Source(Pack.Item item, byte[] bytes, @Nullable InputStream rest) {
    this.name = item.name();
    this.bytes = bytes;
    this.rest = rest;
    this.url = item.url();
    this.charset = item.charset();
  }

  /** The path with {@code /} between folders; {@code -} for standard input. */
  public String name() {
    return name;
  }

  /** Where it was fetched from, or null where nothing says so. */
  public @Nullable String url() {
    return url;
  }

  /** The charset that it came with, for what does not declare its own; null where none is known. */
  public @Nullable Charset charset() {
    return charset;
  }

  /** Whether the name ends so, whatever its case: {@code .csv}. */
  public boolean isNamed(String ending) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.endsWith(ending) || plain.endsWith(ending + ".gz");
  }

  /** Whether all its bytes are at hand. */
  public boolean isWhole() {
    return rest == null;
  }

  /** How many bytes are at hand. */
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

  /**
   * The first bytes, one character each, to tell a format by; without a byte order mark, and
   * without the NULs that stand between the letters of UTF-16.
   */
  public String start() {
    if (at(0) == 0xff && at(1) == 0xfe || at(0) == 0xfe && at(1) == 0xff) {
      int end = Math.min(SNIFF, bytes.length);
      return new String(bytes, 2, end - 2, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
    int from = at(0) == 0xef && at(1) == 0xbb && at(2) == 0xbf ? 3 : 0;
    int length = Math.min(SNIFF, bytes.length - from);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /** The bytes at hand, to be read only. */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** All bytes from the first on; can be asked for once. */
  public InputStream open() {
    InputStream first = new ByteArrayInputStream(bytes);
    return rest == null ? first : new SequenceInputStream(first, rest);
  }
}
