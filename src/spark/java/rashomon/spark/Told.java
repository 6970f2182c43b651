package rashomon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import rashomon.document.Duplicates;

/** What was amiss with the articles, in the order in which one process tells it. */
final class Told {

  private Told() {}

  /** Writes a line of JSON for each. */
  static void write(Dataset<Row> rows, Firsts firsts, String folder) {
    Dataset<Row> problems =
        rows.filter(col("message").isNotNull())
            .select(col("number"), col("turn"), lit(0).as("note"), col("source"), col("message"));
    Dataset<Row> notes =
        firsts
            .again()
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            row.getInt(0),
                            row.getLong(1),
                            1,
                            row.getString(2),
                            Duplicates.note(row.getString(2), row.getString(3))),
                Encoders.row(problems.schema()));
    problems
        .union(notes)
        .sort("number", "turn", "note")
        .select("source", "message")
        .write()
        .mode(SaveMode.Overwrite)
        .json(folder);
  }
}
