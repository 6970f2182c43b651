package rashomon.report.csv;

import static rashomon.report.csv.Column.at;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.report.Chain;
import rashomon.report.ClaimFormat;
import rashomon.report.Page;
import rashomon.report.json.Records;

/**
 * Claims as a table: one row a claim, each member of the claim record (DESIGN section 3) a cell.
 */
public final class ClaimTable implements ClaimFormat {

  /** A claim with its article and its record. */
  record Row(Document document, Claim claim, Map<?, ?> record) {}

  static final List<Column<Row>> COLUMNS = columns();

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean hasTags() {
    return true;
  }

  @Override
  public void write(Iterable<Account> accounts, Page page, Writer out) throws IOException {
    Sheets<Row> table = new Sheets<>(COLUMNS, page, out);
    for (Account account : accounts) {
      Document document = account.document();
      for (Claim claim : account.claims()) {
        table.row(new Row(document, claim, Records.of(document, claim)));
      }
    }
    table.end();
  }

  private static List<Column<Row>> columns() {
    List<Column<Row>> all = new ArrayList<>();
    all.addAll(article());
    all.addAll(what());
    all.addAll(Harm.columns(Row::claim, row -> bound(row, "min"), row -> bound(row, "max")));
    all.addAll(whoAndWhere());
    all.addAll(when());
    all.addAll(said());
    return List.copyOf(all);
  }

  private static List<Column<Row>> article() {
    return List.of(
        member("id", "#meta+id", "id"),
        member("document", "#meta+source+file", "document"),
        member("outlet", "#meta+source+name", "outlet"),
        member("published", "#date+reported", "published"),
        Column.text("title", "#meta+source+title", row -> row.document().title()),
        Column.text("url", "#meta+url", row -> row.document().url()));
  }

  private static List<Column<Row>> what() {
    return List.of(
        member("kind", "#event+type", "kind"),
        member("action", "#event+name", "action"),
        number("count_min", "#indicator+num+min", "count.min"),
        number("count_max", "#indicator+num+max", "count.max"),
        member("count_approx", "#indicator+text+approx", "count.approx"),
        member("count_vague", "#indicator+text+vague", "count.vague"),
        member("count_unit", "#indicator+type+unit", "count.unit"));
  }

  private static List<Column<Row>> whoAndWhere() {
    return List.of(
        member("who_party", "#group+name+who", "who.party.name"),
        member("who_category", "#group+type+who", "who.category"),
        member("who_text", "#group+text+who", "who.text"),
        member("by", "#group+name+by", "by.name"),
        member("from", "#group+name+from", "from.name"),
        member("against", "#group+name+against", "against.name"),
        member("parties", "#group+name+parties", "parties.name"),
        member("brokers", "#group+name+brokers", "brokers.name"),
        member("place", "#loc+name", "place.name"),
        member("place_within", "#loc+text+within", "place.within"),
        member("place_part", "#loc+text+part", "place.part"));
  }

  private static List<Column<Row>> when() {
    return List.of(
        member("time_start", "#date+occurred+start", "time.start"),
        member("time_end", "#date+occurred+end", "time.end"),
        member("time_open", "#meta+time+open", "time.open"),
        member("time_text", "#description+time", "time.text"),
        member("window_start", "#date+start+window", "window.start"),
        member("window_end", "#date+end+window", "window.end"),
        member("window_duration", "#meta+window+duration", "window.duration"),
        member("window_permanent", "#meta+window+permanent", "window.permanent"),
        member("window_text", "#description+window", "window.text"));
  }

  private static List<Column<Row>> said() {
    return List.of(
        Column.text("chain", "#meta+source+chain", row -> Chain.of(row.document(), row.claim())),
        member("attribution_source", "#meta+source+cited", "attribution.source"),
        member("attribution_role", "#meta+source+type", "attribution.role"),
        member("attribution_cue", "#meta+source+cue", "attribution.cue"),
        member("modality", "#status+name+modality", "modality"),
        member("scope", "#status+name+scope", "scope"),
        member("part_of", "#meta+id+whole", "partOf"),
        member("quote", "#description+quote", "quote"),
        number("quote_start", "#meta+quote+start", "span.start"),
        number("quote_end", "#meta+quote+end", "span.end"),
        number("trigger_start", "#meta+trigger+start", "trigger.start"),
        number("trigger_end", "#meta+trigger+end", "trigger.end"),
        member("rule", "#meta+rule", "rule"));
  }

  private static Column<Row> member(String name, String tag, String path) {
    return Column.text(name, tag, row -> at(row.record(), path));
  }

  private static Column<Row> number(String name, String tag, String path) {
    return new Column<>(name, tag, row -> at(row.record(), path), true);
  }

  private static @Nullable Long bound(Row row, String bound) {
    String number = at(row.record(), "count." + bound);
    return number == null ? null : Long.valueOf(number);
  }
}
