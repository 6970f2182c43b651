package rashomon.report.annotation;

/** Offsets into a text counted in Unicode code points, as Web Annotation counts them. */
final class CodePoints {

  private final String text;
  private int at;
  private int counted;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points stand before that UTF-16 offset. */
  int before(int offset) {
    int end = Math.max(0, Math.min(text.length(), offset));
    counted += end >= at ? text.codePointCount(at, end) : -text.codePointCount(end, at);
    at = end;
    return counted;
  }
}
