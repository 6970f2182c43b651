package rashomon.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.source.Problems;
import rashomon.text.Span;

/** The articles of claims written earlier: lines of one article stand together. */
final class RecordedArticles implements Iterator<Document> {

  private final String file;
  private final Lines lines;
  private final Predicate<String> whole;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();
  private @Nullable RecordedLine ahead;
  private @Nullable Document ready;

  RecordedArticles(String file, Lines lines, Predicate<String> whole, Problems problems) {
    this.whole = whole;
    this.file = file;
    this.lines = lines;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (ready == null && hasLine()) {
      ready = article(together());
    }
    return ready != null;
  }

  @Override
  public Document next() {
    Document next = hasNext() ? ready : null;
    if (next == null) {
      throw new NoSuchElementException();
    }
    ready = null;
    return next;
  }

  private boolean hasLine() {
    while (ahead == null && lines.hasNext()) {
      Lines.Row row = lines.next();
      String text = row.text().strip();
      if (!text.equals("[") && !text.equals("]")) {
        ahead = line(row, text.endsWith("},") ? text.substring(0, text.length() - 1) : text);
      }
    }
    return ahead != null;
  }

  /** The lines of the next article, each once. */
  private List<RecordedLine> together() {
    List<RecordedLine> together = new ArrayList<>();
    Set<String> said = new HashSet<>();
    String article = "";
    while (hasLine() && ahead != null && (together.isEmpty() || ahead.file().equals(article))) {
      article = ahead.file();
      if (said.add(ahead.json())) {
        together.add(ahead);
      }
      ahead = null;
    }
    if (!seen.add(article)) {
      problems.note(
          file, "claims of " + article + " stand in two places; sort the file by its documents");
    }
    return together;
  }

  private @Nullable RecordedLine line(Lines.Row row, String text) {
    String place = file + ":" + row.number();
    try {
      Object value = JsonTree.read(text);
      if (value instanceof Map<?, ?> members && Shard.KIND.equals(members.get("kind"))) {
        return null;
      }
      RecordedLine line =
          value instanceof Map<?, ?> members ? RecordedLine.of(text, members) : null;
      if (line == null || !line.isArticle() && !whole.test(text)) {
        problems.add(
            place,
            "no claim: id, document, kind, action, quote, span and trigger must stand in it, and"
                + " the quote fit its span; write it anew with 'rashomon claims'");
        return null;
      }
      return line;
    } catch (IOException e) {
      problems.add(place, "not JSON; mend or drop this line, the others are read");
      return null;
    }
  }

  /** The article of the lines: whole where one of them is it, else what the claims quote. */
  private @Nullable Document article(List<RecordedLine> together) {
    List<RecordedLine> claims = together.stream().filter(line -> !line.isArticle()).toList();
    RecordedLine written =
        together.stream().filter(RecordedLine::isArticle).findFirst().orElse(null);
    if (written == null) {
      return QuotedArticle.of(claims);
    }
    String text = written.words("text");
    List<RecordedLine> fitting = claims.stream().filter(claim -> isIn(claim, text)).toList();
    Document article = WholeArticle.of(written, fitting.stream().map(RecordedLine::json).toList());
    if (article == null || fitting.size() < claims.size()) {
      problems.add(
          file,
          "the article %s is not as it was written; write it anew with 'rashomon claims'"
              .formatted(written.file()));
    }
    return article != null ? article : claims.isEmpty() ? null : QuotedArticle.of(claims);
  }

  private static boolean isIn(RecordedLine claim, @Nullable String text) {
    Span span = claim.span();
    return text == null || span == null || text.startsWith(claim.quote(), span.start());
  }
}
