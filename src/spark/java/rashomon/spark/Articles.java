package rashomon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import rashomon.document.Document;

/** The articles of an archive, read once: a second run takes up what the first wrote. */
final class Articles {

  /** So many turns are kept for what is said of one record. */
  private static final long ROW = 16;

  private static final List<String> COLUMNS =
      List.of("text", "outlet", "published", "title", "url");

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Archive archive;
  private final Broadcast<Map<String, String>> ids;

  private Articles(SparkSession spark, Archive archive) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.archive = archive;
    this.ids = context.broadcast(new HashMap<>(archive.ids()));
  }

  /**
   * Reads all articles and writes them, by month, to the folder: small months are put together in
   * one task, and a month of war is split over many ("rebalance").
   */
  static void write(SparkSession spark, Archive archive, String folder) {
    Articles articles = new Articles(spark, archive);
    JavaRDD<Row> files = articles.files();
    JavaRDD<Row> read = archive.tables().isEmpty() ? files : files.union(articles.tables());
    spark
        .createDataFrame(read, ArticleRows.SCHEMA)
        .hint("rebalance", col("month"))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("month")
        .parquet(folder);
  }

  private JavaRDD<Row> files() {
    Broadcast<SerializableConfiguration> conf =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    Broadcast<Map<String, String>> known = ids;
    List<ArrayList<ArchiveFile>> tasks = archive.tasks(context.defaultParallelism());
    return context
        .parallelize(tasks, Math.max(1, tasks.size()))
        .flatMap(
            files ->
                new ReadRows(
                    files.iterator(),
                    known.value(),
                    file -> {
                      Path path = new Path(file.path());
                      return path.getFileSystem(conf.value().value()).open(path);
                    },
                    0));
  }

  /** The rows of Parquet files as records of JSON, of which the same fields are known. */
  private JavaRDD<Row> tables() {
    Map<String, ArchiveFile> byPath = new HashMap<>();
    archive.tables().forEach(file -> byPath.put(Archive.bare(new Path(file.path())), file));
    Broadcast<Map<String, ArchiveFile>> files = context.broadcast(byPath);
    Broadcast<Map<String, String>> known = ids;
    Dataset<Row> rows =
        spark
            .read()
            .option("mergeSchema", true)
            .parquet(archive.tables().stream().map(ArchiveFile::path).toArray(String[]::new));
    List<String> there = Arrays.asList(rows.columns());
    Column[] columns =
        COLUMNS.stream()
            .filter(there::contains)
            .map(name -> col(name).cast("string").as(name))
            .toArray(Column[]::new);
    return rows.select(
            to_json(struct(columns)), col("_metadata.file_path"), col("_metadata.row_index"))
        .javaRDD()
        .flatMap(
            row -> {
              ArchiveFile file = files.value().get(URI.create(row.getString(1)).getPath());
              return record(file, row.getLong(2), row.getString(0), known.value());
            });
  }

  /** A record is called by its number, as a line of JSON Lines is. */
  private static Iterator<Row> record(
      ArchiveFile table, long row, String json, Map<String, String> ids) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    String name = table.name() + Document.INSIDE + (row + 1);
    ArchiveFile record = new ArchiveFile(table.number(), name, table.path(), bytes.length);
    return new ReadRows(
        List.of(record).iterator(), ids, file -> new ByteArrayInputStream(bytes), row * ROW);
  }
}
