package rashomon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Which articles come for the first time, in the order in which one process reads ({@link
 * rashomon.document.Duplicates} tells the same of a stream).
 *
 * @param all the first of each, with all columns
 * @param again the others: number, turn, file, and the file that came first
 */
record Firsts(Dataset<Row> all, Dataset<Row> again) {

  static Firsts of(Dataset<Row> rows) {
    Dataset<Row> articles = rows.filter(col("file").isNotNull());
    Column order = struct(col("number"), col("turn"), col("file"));
    Dataset<Row> keys = articles.select("number", "turn", "file", "words");
    Dataset<Row> byFile = keys.groupBy("file").agg(min(order).as("named"));
    Dataset<Row> byWords = keys.groupBy("words").agg(min(order).as("worded"));
    Column isNamed = before("named");
    Dataset<Row> again =
        keys.join(byFile, "file")
            .join(byWords, "words")
            .filter(isNamed.or(before("worded")))
            .select(
                col("number"),
                col("turn"),
                col("file"),
                when(isNamed, col("file")).otherwise(col("worded.file")).as("first"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new Firsts(articles.join(again, new String[] {"number", "turn"}, "left_anti"), again);
  }

  private static Column before(String first) {
    return struct(col(first + ".number"), col(first + ".turn"))
        .lt(struct(col("number"), col("turn")));
  }
}
