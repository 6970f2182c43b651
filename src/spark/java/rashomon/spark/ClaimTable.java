package rashomon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.split;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructType;

/** Claims as a flat table, a row each, by the month in which their article appeared. */
final class ClaimTable {

  private static final String NAMED = "STRUCT<`name`: STRING>";

  /** The claim record (DESIGN section 3). */
  private static final StructType RECORD =
      StructType.fromDDL(
          String.join(
              ", ",
              "`id` STRING, `document` STRING, `outlet` STRING, `published` STRING",
              "`kind` STRING, `action` STRING, `modality` STRING, `scope` STRING",
              "`count` STRUCT<`min`: BIGINT, `max`: BIGINT, `approx`: BOOLEAN, `vague`: STRING,"
                  + " `unit`: STRING, `text`: STRING>",
              "`who` STRUCT<`party`: " + NAMED + ", `category`: STRING, `text`: STRING>",
              "`by` " + NAMED + ", `from` " + NAMED + ", `against` " + NAMED,
              "`place` STRUCT<`name`: STRING, `within`: ARRAY<STRING>, `part`: BOOLEAN>",
              "`time` STRUCT<`start`: STRING, `end`: STRING, `open`: BOOLEAN, `text`: STRING>",
              "`window` STRUCT<`start`: STRING, `end`: STRING, `duration`: STRING,"
                  + " `permanent`: BOOLEAN>",
              "`brokers` ARRAY<" + NAMED + ">, `parties` ARRAY<" + NAMED + ">",
              "`attribution` ARRAY<STRUCT<`source`: STRING, `role`: STRING, `cue`: STRING>>",
              "`partOf` STRING, `quote` STRING, `rule` STRING",
              "`span` STRUCT<`start`: INT, `end`: INT>"));

  /** Each column and where in the record it stands. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("id", "id"),
          List.of("document", "document"),
          List.of("outlet", "outlet"),
          List.of("published", "published"),
          List.of("kind", "kind"),
          List.of("action", "action"),
          List.of("count_min", "count.min"),
          List.of("count_max", "count.max"),
          List.of("count_approx", "count.approx"),
          List.of("count_vague", "count.vague"),
          List.of("count_text", "count.text"),
          List.of("who_party", "who.party.name"),
          List.of("who_category", "who.category"),
          List.of("who_text", "who.text"),
          List.of("by", "by.name"),
          List.of("from", "from.name"),
          List.of("against", "against.name"),
          List.of("place", "place.name"),
          List.of("place_within", "place.within"),
          List.of("place_part", "place.part"),
          List.of("time_start", "time.start"),
          List.of("time_end", "time.end"),
          List.of("time_open", "time.open"),
          List.of("time_text", "time.text"),
          List.of("window_start", "window.start"),
          List.of("window_end", "window.end"),
          List.of("window_duration", "window.duration"),
          List.of("window_permanent", "window.permanent"),
          List.of("brokers", "brokers.name"),
          List.of("parties", "parties.name"),
          List.of("sources", "attribution.source"),
          List.of("source_roles", "attribution.role"),
          List.of("modality", "modality"),
          List.of("scope", "scope"),
          List.of("part_of", "partOf"),
          List.of("quote", "quote"),
          List.of("start", "span.start"),
          List.of("end", "span.end"),
          List.of("rule", "rule"));

  private ClaimTable() {}

  /** Writes the claims of the articles to the folder. */
  static void write(Dataset<Row> articles, String folder) {
    Column[] columns =
        COLUMNS.stream().map(c -> col("claim." + c.get(1)).as(c.get(0))).toArray(Column[]::new);
    Column lines = split(col("pile"), "\n");
    articles
        .filter(col("file").isNotNull())
        .select(col("month"), explode(slice(lines, lit(2), size(lines).minus(2))).as("line"))
        .select(col("month"), from_json(col("line"), RECORD).as("claim"))
        .select(with(col("month"), columns))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("month")
        .parquet(folder);
  }

  private static Column[] with(Column first, Column... others) {
    Column[] all = new Column[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }
}
