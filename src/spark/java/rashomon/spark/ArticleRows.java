package rashomon.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.document.Duplicates;
import rashomon.report.Page;
import rashomon.report.json.PileLines;
import rashomon.source.Problem;

/**
 * What was read, as rows: an article with its claims in the lines of {@code claims --format pile},
 * from which its account comes back exactly; or a problem, whose {@code file} is null.
 *
 * <p>{@code number} and {@code turn} are the order in which one process reads: file, and place in
 * it.
 */
final class ArticleRows {

  static final StructType SCHEMA =
      StructType.fromDDL(
          "number INT, turn BIGINT, file STRING, outlet STRING, published STRING, month STRING,"
              + " words STRING, pile STRING, source STRING, message STRING");

  private static final int MONTH = 7;

  private ArticleRows() {}

  static Row article(int number, long turn, Account account) {
    Document document = account.document();
    String published = document.published().value();
    return RowFactory.create(
        number,
        turn,
        document.file(),
        document.outlet(),
        published,
        month(published),
        Duplicates.fingerprint(document),
        pile(account),
        null,
        null);
  }

  static Row problem(int number, long turn, Problem problem) {
    return RowFactory.create(
        number, turn, null, null, null, month(""), null, null, problem.source(), problem.message());
  }

  private static String month(String published) {
    return published.isEmpty()
        ? "unknown"
        : published.substring(0, Math.min(MONTH, published.length()));
  }

  private static String pile(Account account) {
    StringWriter lines = new StringWriter();
    try {
      new PileLines().write(List.of(account), Page.PLAIN, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }
}
