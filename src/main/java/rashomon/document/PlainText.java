package rashomon.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.source.Problems;
import rashomon.source.Source;
import rashomon.text.Span;

/** One article as plain text, with or without a header block. */
final class PlainText implements DocumentFormat {

  private static final int MARKUP = 100;

  private final Layout layout;

  PlainText(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String name() {
    return "plain text in UTF-8";
  }

  /** Text with a byte order mark, or bytes without NUL that begin with no markup. */
  @Override
  public boolean reads(Source source) {
    return Charsets.mark(source) != null || !source.hasNuls() && !isMarkup(source);
  }

  private static boolean isMarkup(Source source) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < MARKUP && i < source.size(); i++) {
      if (!Character.isWhitespace(source.at(i))) {
        start.append((char) source.at(i));
      }
    }
    String first = start.toString().toLowerCase(Locale.ROOT);
    return first.startsWith("<!doctype") || first.startsWith("<html") || first.startsWith("<?xml");
  }

  @Override
  public List<Document> read(Source source, Problems problems) {
    String text = Charsets.decode(source, problems);
    if (text == null) {
      return List.of();
    }
    Header header = HeaderReader.read(source.name(), text, problems);
    if (!Blanks.hasWords(text, new Span(header.end(), text.length()))) {
      problems.add(source.name(), "holds no words; give a file with an article in it");
      return List.of();
    }
    return List.of(document(source.name(), text, header, problems));
  }

  private Document document(String file, String text, Header header, Problems problems) {
    Published stated = published(file, text, header, problems);
    Page page = layout.page(text, header, stated);
    Clues clues = page.clues();
    Published printed = clues.printed();
    noteAnotherDate(file, stated, printed, problems);
    String outlet = header.words(HeaderKey.OUTLET, text);
    String named = outlet == null ? clues.outlet() : outlet;
    String id = Document.id(file);
    Span title = page.title();
    String headline = header.words(HeaderKey.TITLE, text);
    return new Document(
        id,
        file,
        named == null ? id : named,
        named != null,
        stated.isKnown() ? stated : printed,
        printed,
        headline != null || title == null ? headline : title.of(text),
        header.words(HeaderKey.URL, text),
        clues.dateline(),
        clues.agency(named == null ? id : named),
        header.words(HeaderKey.RETOLD, text),
        text,
        page.sections());
  }

  private static void noteAnotherDate(
      String file, Published stated, Published printed, Problems problems) {
    if (stated.isKnown() && printed.isKnown() && !stated.fits(printed)) {
      problems.note(
          file,
          "published %s in the header, but the article prints %s; the article's own date is used"
              .formatted(stated.value(), printed.value()));
    }
  }

  private static Published published(String file, String text, Header header, Problems problems) {
    String words = header.words(HeaderKey.PUBLISHED, text);
    if (words == null) {
      return Published.UNKNOWN;
    }
    @Nullable Published iso = Published.parse(words);
    @Nullable Published read = iso == null ? DateWords.read(words, null, null) : iso;
    if (read == null) {
      Header.Stated value = header.values().get(HeaderKey.PUBLISHED);
      problems.add(
          file + (value == null ? "" : ":" + value.line()),
          "published '"
              + words
              + "' is no date; write 2021-04-24, 2021-04-24T18:30, 2021-04 or 2021");
      return Published.UNKNOWN;
    }
    return read;
  }
}
