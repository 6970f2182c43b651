package rashomon.report.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import rashomon.claim.Account;
import rashomon.document.Portion;
import rashomon.document.Shard;
import rashomon.document.Turn;
import rashomon.knowledge.Tables;
import rashomon.report.ClaimFormat;
import rashomon.report.Page;
import rashomon.report.Version;

/**
 * The claims of a shard: the lines of a format, each with its article's place among all as its last
 * member ({@code "at"}), between a line that says of which run it is a part and one that says how
 * many lines there are, so that none can be lost unseen.
 */
public final class ShardLines {

  private final Portion portion;
  private final ClaimFormat format;
  private final String options;

  /**
   * @param format one of JSON Lines
   * @param options what else was asked for, in words
   */
  public ShardLines(Portion portion, ClaimFormat format, String options) {
    this.portion = portion;
    this.format = format;
    this.options = options;
  }

  public void write(Iterable<Turn<Account>> accounts, Page page, Writer out) throws IOException {
    writeHead(out);
    long lines = 0;
    for (Turn<Account> turn : accounts) {
      StringWriter words = new StringWriter();
      format.write(List.of(turn.what()), page, words);
      for (String line : words.toString().lines().toList()) {
        out.append(line, 0, line.length() - 1).append(",\"at\":").append(turn.at() + "}\n");
        lines++;
      }
    }
    writeEnd(lines, out);
  }

  private void writeHead(Writer out) throws IOException {
    Json json = new Json(out);
    json.object(
        () -> {
          writePart(json);
          json.text("format", format.name());
          json.text("input", portion.input());
          json.text("program", Version.WORDS + ", tables " + Tables.shipped().version());
          json.text("options", options);
        });
    json.endLine();
  }

  private void writeEnd(long lines, Writer out) throws IOException {
    Json json = new Json(out);
    json.object(
        () -> {
          writePart(json);
          json.number("lines", lines);
        });
    json.endLine();
  }

  private void writePart(Json json) throws IOException {
    json.text("kind", Shard.KIND);
    json.number("part", (long) portion.shard().part());
    json.number("of", (long) portion.shard().of());
  }
}
