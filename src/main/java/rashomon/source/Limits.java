package rashomon.source;

/**
 * How much is read before a source is refused.
 *
 * @param bytes of one article
 * @param ratio how many times its size packed data may unpack to, once it is larger than an article
 * @param entries of one archive
 * @param depth of archives in archives
 */
public record Limits(int bytes, int ratio, int entries, int depth) {

  public static final Limits DEFAULT = new Limits(10_000_000);

  /** The usual limits for archives. */
  public Limits(int bytes) {
    this(bytes, 200, 100_000, 3);
  }

  /** The limit in words: {@code 10 MB}. */
  public String words() {
    return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
  }
}
