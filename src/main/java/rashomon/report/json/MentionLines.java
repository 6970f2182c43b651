package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import rashomon.document.Document;
import rashomon.mention.MarkedText;
import rashomon.report.Marked;
import rashomon.report.MentionFormat;
import rashomon.report.Page;

/** Mentions as JSON Lines: one mention a line, the mention record (DESIGN section 8). */
public final class MentionLines implements MentionFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public void write(Iterable<MarkedText> texts, Page page, Writer out) throws IOException {
    Json json = new Json(out);
    for (MarkedText text : texts) {
      for (Marked mention : Marked.of(text)) {
        json.object(() -> write(json, text.document(), mention));
        json.endLine();
      }
    }
  }

  /** The members of a mention record. */
  static void write(Json json, Document document, Marked mention) throws IOException {
    json.text("document", document.file());
    json.text("mention", mention.meaning().kind());
    MentionJson.write(json, mention.meaning());
    json.number("start", (long) mention.span().start());
    json.number("end", (long) mention.span().end());
    json.text("text", mention.span().of(document.text()));
    json.text("rule", mention.rule());
  }
}
