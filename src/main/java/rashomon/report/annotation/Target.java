package rashomon.report.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.report.json.Json;
import rashomon.text.Span;

/**
 * Where in an article a claim stands: its words with what is around them, and their place in the
 * text as it was read (Web Annotation Data Model, 4.2.4 and 4.2.5: code points, the end not
 * included). Of articles known by their earlier claims alone, neither the words around nor the
 * place can be told.
 */
final class Target {

  /** How many characters of the text before and after a quote help to find it again. */
  private static final int AROUND = 32;

  private final Document document;
  private final CodePoints points;

  Target(Document document) {
    this.document = document;
    this.points = new CodePoints(document.text());
  }

  /** The page that the article is from, as it was when the file was saved; else the file. */
  void write(Json json, Claim claim) throws IOException {
    String page = Iris.page(document.url());
    String file = Iris.file(document.file());
    json.object(
        "target",
        () -> {
          json.text("type", "SpecificResource");
          json.text("source", page == null ? file : page);
          if (page != null) {
            json.object("state", () -> json.members("type", "TimeState", "cached", file));
          }
          json.list(
              "selector", selectors(claim), selector -> json.object(() -> selector.write(json)));
        });
  }

  private List<Json.Item<Json>> selectors(Claim claim) {
    Span span = claim.span();
    List<Json.Item<Json>> selectors = new ArrayList<>();
    boolean whole = document.isWhole() && span.end() <= document.text().length();
    selectors.add(json -> writeQuote(json, claim, whole));
    if (whole) {
      selectors.add(json -> writePlace(json, span));
    }
    return selectors;
  }

  private void writeQuote(Json json, Claim claim, boolean whole) throws IOException {
    json.text("type", "TextQuoteSelector");
    json.text("exact", claim.quote());
    if (whole) {
      json.text("prefix", before(claim.span().start()));
      json.text("suffix", after(claim.span().end()));
    }
  }

  private void writePlace(Json json, Span span) throws IOException {
    json.text("type", "TextPositionSelector");
    json.number("start", (long) points.before(span.start()));
    json.number("end", (long) points.before(span.end()));
  }

  private String before(int end) {
    String text = document.text();
    int room = Math.min(AROUND, text.codePointCount(Math.max(0, end - AROUND), end));
    return text.substring(text.offsetByCodePoints(end, -room), end);
  }

  private String after(int start) {
    String text = document.text();
    int room =
        Math.min(AROUND, text.codePointCount(start, Math.min(text.length(), start + AROUND)));
    return text.substring(start, text.offsetByCodePoints(start, room));
  }
}
