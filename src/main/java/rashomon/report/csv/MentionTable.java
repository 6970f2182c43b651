package rashomon.report.csv;

import static rashomon.report.csv.Column.at;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.mention.MarkedText;
import rashomon.report.Marked;
import rashomon.report.MentionFormat;
import rashomon.report.Page;
import rashomon.report.json.Records;

/** Mentions as a table: one row a mention, each member of its record (DESIGN section 8) a cell. */
public final class MentionTable implements MentionFormat {

  static final List<Column<Map<?, ?>>> COLUMNS =
      List.of(
          member("document", "#meta+source+file", "document"),
          member("mention", "#indicator+type", "mention"),
          member("type", "#indicator+type+value", "type"),
          member("value", "#indicator+text", "value"),
          member("quant", "#indicator+text+quant", "quant"),
          member("freq", "#indicator+text+freq", "freq"),
          member("zone", "#meta+zone", "zone"),
          member("interval_start", "#date+start", "interval.start"),
          member("interval_end", "#date+end", "interval.end"),
          number("count_min", "#indicator+num+min", "min"),
          number("count_max", "#indicator+num+max", "max"),
          counted("count_approx", "#indicator+text+approx", "approx"),
          counted("count_vague", "#indicator+text+vague", "vague"),
          member("category", "#group+type", "category"),
          member("party", "#group+name", "party.name"),
          member("head", "#group+text", "head"),
          member("name", "#indicator+name", "name"),
          member("role", "#meta+source+type", "role"),
          member("within", "#loc+text+within", "within"),
          number("start", "#meta+quote+start", "start"),
          number("end", "#meta+quote+end", "end"),
          member("text", "#description+quote", "text"),
          member("rule", "#meta+rule", "rule"));

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean hasTags() {
    return true;
  }

  @Override
  public void write(Iterable<MarkedText> texts, Page page, Writer out) throws IOException {
    Sheets<Map<?, ?>> table = new Sheets<>(COLUMNS, page, out);
    for (MarkedText text : texts) {
      for (Marked mention : Marked.of(text)) {
        table.row(Records.of(text.document(), mention));
      }
    }
    table.end();
  }

  private static Column<Map<?, ?>> member(String name, String tag, String path) {
    return Column.text(name, tag, record -> at(record, path));
  }

  private static Column<Map<?, ?>> counted(String name, String tag, String path) {
    return Column.text(name, tag, record -> counted(record, path));
  }

  /** A number, which people have in their count. */
  private static Column<Map<?, ?>> number(String name, String tag, String path) {
    return new Column<>(name, tag, record -> counted(record, path), true);
  }

  private static @Nullable String counted(Map<?, ?> record, String path) {
    String own = at(record, path);
    return own == null ? at(record, "count." + path) : own;
  }
}
