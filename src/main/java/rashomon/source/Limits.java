package rashomon.source;

/**
 * How much is read before a source is refused.
 *
 * @param bytes of one file
 */
public record Limits(int bytes) {

  public static final Limits DEFAULT = new Limits(10_000_000);

  /** The limit in words: {@code 10 MB}. */
  public String words() {
    return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
  }
}
