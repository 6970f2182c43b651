package rashomon.report;

/**
 * What a report is written on.
 *
 * @param width in columns
 */
public record Page(int width, Ink ink) {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 200;

  /** A hundred columns without colour. */
  public static final Page PLAIN = new Page(100, Ink.NONE);

  /** The same without colour. */
  public Page plain() {
    return new Page(width, Ink.NONE);
  }

  public Page {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
