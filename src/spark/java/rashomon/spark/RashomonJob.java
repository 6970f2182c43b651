package rashomon.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rashomon.knowledge.Tables;
import rashomon.report.Version;

/**
 * The whole flow over an archive: {@code spark-submit --class rashomon.spark.RashomonJob
 * rashomon-spark.jar [--months 2021-03,2021-04,unknown] INPUT... OUTPUT}. An input is a file or a
 * folder in any file system that Hadoop knows; what a machine alone reads is read here, and Parquet
 * with a column {@code text} (and {@code outlet, published, title, url}). All are read; lined up
 * are those that appeared in the months, where some are named, as if there were no others. Below
 * the output stand
 *
 * <ul>
 *   <li>{@code articles}: what was read, whole, as Parquet by month; taken up by the next run
 *   <li>{@code claims}: the claims as a flat table, Parquet by month
 *   <li>{@code lineups}: an episode a line, as in {@code compare --format json}
 *   <li>{@code unplaced}, {@code problems}: as there, a line each
 * </ul>
 */
public final class RashomonJob {

  private static final String ARTICLES = "articles";

  private static final String MONTHS = "--months";

  private final SparkSession spark;
  private final List<String> months;
  private final String output;

  private RashomonJob(SparkSession spark, List<String> months, String output) {
    this.spark = spark;
    this.months = months;
    this.output = output;
  }

  /**
   * Runs the job.
   *
   * @param args the paths to read, then the folder to write to
   * @throws IOException where a path is not there
   */
  public static void main(String[] args) throws IOException {
    List<String> all = List.of(args);
    boolean some = all.size() > 1 && all.get(0).equals(MONTHS);
    List<String> paths = some ? all.subList(2, all.size()) : all;
    if (paths.size() < 2) {
      throw new IllegalArgumentException(
          "give [--months MONTH,...] INPUT... OUTPUT: paths to read, a folder to write");
    }
    SparkSession spark = SparkSession.builder().appName("rashomon").getOrCreate();
    List<String> months = some ? List.of(all.get(1).split(",", -1)) : List.of();
    run(spark, months, paths.subList(0, paths.size() - 1), paths.get(paths.size() - 1));
    spark.stop();
  }

  /**
   * Runs the job in a session.
   *
   * @param months which to line up, all where none is named
   */
  static void run(SparkSession spark, List<String> months, List<String> inputs, String output)
      throws IOException {
    RashomonJob job = new RashomonJob(spark, months, output);
    job.read(Archive.list(inputs, spark.sparkContext().hadoopConfiguration()));
    job.lineUp();
  }

  /** Reads the articles, unless an earlier run has read the same with the same tables. */
  private void read(Archive archive) throws IOException {
    String run =
        Version.WORDS + "\n" + Tables.shipped().version() + "\n" + archive.fingerprint() + "\n";
    Path mark = new Path(output, "articles.read");
    if (run.equals(written(mark))) {
      return;
    }
    system(mark).delete(mark, false);
    Articles.write(spark, archive, folder(ARTICLES));
    ClaimTable.write(articles(), folder("claims"));
    try (FSDataOutputStream out = system(mark).create(mark, true)) {
      out.write(run.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void lineUp() {
    Dataset<Row> some =
        months.isEmpty() ? articles() : articles().filter(col("month").isin(months.toArray()));
    Firsts firsts = Firsts.of(some);
    Told.write(some, firsts, folder("problems"));
    Iterator<String> piles = firsts.all().select("pile").as(Encoders.STRING()).toLocalIterator();
    Seating seating = Seating.of(piles);
    Lineups.writeUnplaced(spark, seating, folder("unplaced"));
    Lineups.write(spark, seating, firsts.all(), folder("lineups"));
  }

  private Dataset<Row> articles() {
    return spark.read().schema(ArticleRows.SCHEMA).parquet(folder(ARTICLES));
  }

  private String folder(String name) {
    return new Path(output, name).toString();
  }

  private FileSystem system(Path path) throws IOException {
    return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  private String written(Path mark) throws IOException {
    if (!system(mark).exists(mark)) {
      return "";
    }
    try (FSDataInputStream in = system(mark).open(mark)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
