package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import rashomon.document.Document;
import rashomon.mention.MarkedText;

/** Mentions as text for reading: the words, what they are, and what they mean. */
public final class MentionText implements MentionFormat {

  private static final int OFFSET = 8;
  private static final int KIND = 10;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Iterable<MarkedText> texts, Page page, Writer out) throws IOException {
    boolean first = true;
    for (MarkedText text : texts) {
      Sheet sheet = new Sheet(page.width());
      if (!first) {
        sheet.blank();
      }
      first = false;
      write(text, sheet, page.ink());
      out.write(sheet.toString());
    }
  }

  private static void write(MarkedText text, Sheet sheet, Ink ink) {
    Document document = text.document();
    List<Marked> mentions = Marked.of(text);
    String head = Heading.of(document, mentions.size(), "mention");
    sheet.hanging("", UnaryOperator.identity(), head, ink::strong);
    mentions.forEach(mention -> write(document, mention, sheet, ink));
  }

  private static void write(Document document, Marked mention, Sheet sheet, Ink ink) {
    String first =
        Sheet.pad("  " + mention.span().start(), OFFSET)
            + Sheet.pad(mention.meaning().kind(), KIND);
    String words = "“" + Printable.of(mention.span().of(document.text())) + "”";
    String means = MentionWords.of(mention.meaning());
    sheet.hanging(first, ink::faint, means.isEmpty() ? words : words + "  " + means, w -> w);
  }
}
