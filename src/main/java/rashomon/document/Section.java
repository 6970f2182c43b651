package rashomon.document;

import rashomon.text.Span;

/** One paragraph of an article, and what part it plays. */
public record Section(Part part, Span span) {

  /**
   * Only titles and body yield claims. Furniture is what a site puts around an article, and what
   * stands at its head and foot besides: printed dates, mastheads, bylines, datelines, sign-offs,
   * and a standfirst with which the text begins again.
   */
  public enum Part {
    TITLE,
    BODY,
    FURNITURE
  }
}
