package rashomon.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import rashomon.spark.LineupLines.Seated;
import scala.Tuple2;

/** Lines the episodes up, each in one task. */
final class Lineups {

  /** So many tasks a core, so that one that takes long keeps no other waiting. */
  private static final int TASKS = 4;

  private static final StructType SEATS =
      StructType.fromDDL(
          "file STRING, episode INT, number INT, claims ARRAY<INT>, year INT, why STRING");

  private static final StructType LINES = StructType.fromDDL("episode INT, line STRING");

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Seating seating;

  private Lineups(SparkSession spark, Seating seating) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.seating = seating;
  }

  /** Writes a line of JSON for each episode, in their order. */
  static void write(SparkSession spark, Seating seating, Dataset<Row> articles, String folder) {
    Lineups lineups = new Lineups(spark, seating);
    Dataset<Row> lines =
        spark
            .createDataFrame(lineups.lines(articles), LINES)
            .persist(StorageLevel.MEMORY_AND_DISK());
    lines.sort(col("episode")).select("line").write().mode(SaveMode.Overwrite).text(folder);
    lines.unpersist();
  }

  private JavaRDD<Row> lines(Dataset<Row> articles) {
    Broadcast<List<Head>> heads = context.broadcast(new ArrayList<>(seating.heads()));
    int many = Math.max(1, Math.min(heads.value().size(), TASKS * context.defaultParallelism()));
    EpisodeBins bins =
        new EpisodeBins(
            Bins.share(seating.loads().stream().mapToLong(load -> load).toArray(), many), many);
    return seated(articles)
        .repartitionAndSortWithinPartitions(bins)
        .mapPartitions(seated -> new LineupLines(seated, heads.value()));
  }

  private JavaPairRDD<Long, Seated> seated(Dataset<Row> articles) {
    JavaRDD<Row> rows =
        context.parallelize(seating.seats(), context.defaultParallelism()).map(Lineups::row);
    return spark
        .createDataFrame(rows, SEATS)
        .join(articles.select("file", "pile"), "file")
        .javaRDD()
        .mapToPair(
            row -> new Tuple2<>((long) row.getInt(1), new Seated(seat(row), row.getString(6))));
  }

  private static Row row(Seat seat) {
    List<Integer> claims = seat.claims();
    return RowFactory.create(
        seat.file(),
        seat.episode(),
        seat.number(),
        claims == null ? null : claims.toArray(Integer[]::new),
        seat.year(),
        seat.why());
  }

  private static Seat seat(Row row) {
    return new Seat(
        row.getString(0),
        row.getInt(1),
        row.getInt(2),
        row.isNullAt(3) ? null : new ArrayList<>(row.<Integer>getList(3)),
        row.isNullAt(4) ? null : Integer.valueOf(row.getInt(4)),
        row.getString(5));
  }

  /** Writes a line of JSON for each account of no episode: its file, and why. */
  static void writeUnplaced(SparkSession spark, Seating seating, String folder) {
    List<Row> rows =
        seating.unplaced().stream().map(u -> RowFactory.create(u.get(0), u.get(1))).toList();
    spark
        .createDataFrame(rows, StructType.fromDDL("file STRING, why STRING"))
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .json(folder);
  }
}
