package rashomon.report.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.lineup.Finding;
import rashomon.report.VagueWords;
import rashomon.report.csv.AnswerTable.Row;

/** The columns of the table of answers: episode, question, answer, who gives it, in which words. */
final class AnswerColumns {

  static final List<Column<Row>> ALL = columns();

  private AnswerColumns() {}

  private static List<Column<Row>> columns() {
    List<Column<Row>> all = new ArrayList<>();
    all.addAll(episode());
    all.addAll(question());
    all.addAll(answer());
    all.addAll(Harm.columns(Row::first, row -> bound(row, false), row -> bound(row, true)));
    all.addAll(who());
    all.addAll(words());
    return List.copyOf(all);
  }

  private static List<Column<Row>> episode() {
    return List.of(
        Column.text("episode", "#event+id", row -> row.episode().id()),
        Column.text("episode_title", "#event+name", row -> row.episode().title()),
        Column.text("episode_start", "#date+start+event", row -> iso(row.episode().start())),
        Column.text("episode_end", "#date+end+event", row -> iso(row.episode().end())),
        Column.text("places", "#loc+name", row -> Column.joined(row.episode().places())),
        Column.text("parties", "#group+name", row -> Column.joined(row.episode().parties())));
  }

  private static List<Column<Row>> question() {
    return List.of(
        Column.text("question", "#meta+id+question", row -> row.question().id()),
        Column.text("asks", "#indicator+name", row -> row.question().asks()),
        Column.text("kind", "#event+type", row -> row.question().action().kind().word()),
        Column.text("action", "#event+type+action", row -> row.question().action().word()),
        Column.text("who", "#group+text+who", row -> row.question().who()),
        Column.text("verdict", "#status+name", row -> verdict(row).verdict().word()),
        Column.text("reason", "#description+reason", row -> verdict(row).reason()),
        Column.text("verdict_rule", "#meta+rule", row -> verdict(row).rule()));
  }

  private static Finding verdict(Row row) {
    return row.question().finding();
  }

  private static List<Column<Row>> answer() {
    return List.of(
        Column.number("answer", "#meta+answer", row -> (long) row.number()),
        Column.text("value", "#indicator+text", row -> row.answer().value()),
        Column.number("count_min", "#indicator+num+min", row -> bound(row, false)),
        Column.number("count_max", "#indicator+num+max", row -> bound(row, true)),
        Column.text("count_by", "#meta+convention", AnswerColumns::convention),
        Column.text("as_of", "#date+reported", row -> iso(row.answer().asOf())));
  }

  private static List<Column<Row>> who() {
    return List.of(
        Column.text("outlets", "#meta+source+name", AnswerColumns::outlets),
        Column.text(
            "witnesses", "#meta+source+cited", row -> Column.joined(row.answer().witnesses())),
        Column.text("files", "#meta+source+file", row -> Column.joined(row.answer().documents())),
        Column.text(
            "claims",
            "#meta+id+claims",
            row -> Column.joined(row.answer().claims().stream().map(Claim::id).toList())),
        Column.text("silent", "#meta+silent", row -> Column.joined(row.question().silent())));
  }

  private static List<Column<Row>> words() {
    return List.of(
        Column.text("claim", "#meta+id+claim", row -> of(row.first(), Claim::id)),
        Column.text("chain", "#meta+source+chain", row -> of(row.first(), row.accounts()::chain)),
        Column.text("file", "#meta+quote+file", row -> of(row.document(), Document::file)),
        Column.text(
            "published", "#date+published", row -> of(row.document(), d -> d.published().value())),
        Column.text("url", "#meta+url", row -> of(row.document(), Document::url)),
        Column.text("quote", "#description+quote", row -> of(row.first(), Claim::quote)),
        Column.number("quote_start", "#meta+quote+start", row -> offset(row, false)),
        Column.number("quote_end", "#meta+quote+end", row -> offset(row, true)),
        Column.text("rule", "#meta+rule+claim", row -> of(row.first(), Claim::rule)));
  }

  /** One of its properties, where the thing is known. */
  private static <T> @Nullable String of(
      @Nullable T thing, Function<T, @Nullable String> property) {
    return thing == null ? null : property.apply(thing);
  }

  private static @Nullable Long offset(Row row, boolean end) {
    Claim claim = row.first();
    return claim == null ? null : (long) (end ? claim.span().end() : claim.span().start());
  }

  private static @Nullable Long bound(Row row, boolean max) {
    VagueWords.Bounds count = row.count();
    return count == null ? null : max ? count.max() : count.min();
  }

  private static @Nullable String convention(Row row) {
    VagueWords.Bounds count = row.count();
    return count == null ? null : count.by();
  }

  private static String outlets(Row row) {
    return Column.joined(
        row.answer().documents().stream()
            .map(row.accounts()::outlet)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
