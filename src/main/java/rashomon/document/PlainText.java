package rashomon.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.source.Problems;
import rashomon.source.Source;
import rashomon.text.Span;

/** One article as plain text, with or without a header block. */
final class PlainText implements DocumentFormat {

  private final Layout layout;

  PlainText(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String name() {
    return "plain text in UTF-8, with a byte order mark, or in the charset that its header block"
        + " names (outlet, published, title, url, charset)";
  }

  /** Text with a byte order mark, or bytes without NUL that begin with no markup. */
  @Override
  public boolean reads(Source source) {
    return Charsets.mark(source) != null || !source.hasNuls() && !Markup.isAny(source);
  }

  @Override
  public Iterator<Document> read(Source source, Problems problems) {
    String text = Charsets.decode(source, problems);
    if (text == null) {
      return Collections.emptyIterator();
    }
    String file = source.name();
    Header header = HeaderReader.read(file, text, problems);
    if (!Blanks.hasWords(text, new Span(header.end(), text.length()))) {
      problems.add(file, "holds no words; give a file with an article in it");
      return Collections.emptyIterator();
    }
    Published stated = published(file, text, header, problems);
    return List.of(layout.document(file, text, header, stated, text.length(), problems)).iterator();
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
