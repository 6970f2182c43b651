package rashomon.report;

/**
 * What a report is written on.
 *
 * @param width in columns
 * @param tagged whether a table has a row of HXL tags below its header
 */
public record Page(int width, Ink ink, boolean tagged) {

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

  /** A page whose tables have no tags. */
  public Page(int width, Ink ink) {
    this(width, ink, false);
  }

  /** The same page for tables with tags. */
  public Page withTags() {
    return new Page(width, ink, true);
  }
}
