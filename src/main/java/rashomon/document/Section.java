package rashomon.document;

import rashomon.text.Span;

/** One paragraph of an article, and what part it plays. */
public record Section(Part part, Span span) {

  /** Only titles and body yield claims. */
  public enum Part {
    TITLE,
    BODY,
    FURNITURE
  }
}
