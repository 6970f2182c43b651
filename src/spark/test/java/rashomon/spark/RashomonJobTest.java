package rashomon.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.document.Document;
import rashomon.pile.Pile;
import rashomon.report.Edition;
import rashomon.report.Page;
import rashomon.report.json.LineupJson;
import rashomon.source.Problems;

/** The job gives what one process gives. */
class RashomonJobTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static SparkSession spark(int parts) {
    return SparkSession.builder()
        .appName("test")
        .master("local[" + parts + "]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.default.parallelism", parts)
        .config("spark.sql.shuffle.partitions", parts)
        .getOrCreate();
  }

  /** All that one process writes but the table of outlets. */
  private static ObjectNode alone(List<String> paths) throws IOException {
    Problems problems = new Problems();
    StringWriter json = new StringWriter();
    new LineupJson()
        .write(
            Edition.of(
                Here.RASHOMON.compare(
                    Here.RASHOMON.documents(paths, InputStream.nullInputStream(), problems),
                    problems)),
            Page.PLAIN,
            json);
    ObjectNode all = (ObjectNode) JSON.readTree(json.toString());
    all.remove(List.of("outlets", "rashomon"));
    return all;
  }

  private ObjectNode job(int parts, List<String> paths) throws IOException {
    return job(parts, List.of(), paths);
  }

  private ObjectNode job(int parts, List<String> months, List<String> paths) throws IOException {
    Path output = folder.resolve("out-" + parts);
    try (SparkSession spark = spark(parts)) {
      RashomonJob.run(spark, months, paths, output.toString());
    }
    ObjectNode all = JSON.createObjectNode();
    all.set("episodes", lines(output.resolve("lineups")));
    all.set("unplaced", lines(output.resolve("unplaced")));
    all.set("problems", lines(output.resolve("problems")));
    return all;
  }

  private static ArrayNode lines(Path folder) throws IOException {
    ArrayNode lines = JSON.createArrayNode();
    try (var files = Files.list(folder)) {
      for (Path part :
          files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        for (String line : Files.readAllLines(part)) {
          lines.add(JSON.readTree(line));
        }
      }
    }
    return lines;
  }

  private static void same(JsonNode job, JsonNode alone) {
    assertThat(job.get("problems")).isEqualTo(alone.get("problems"));
    assertThat(job.get("unplaced")).isEqualTo(alone.get("unplaced"));
    assertThat(job.get("episodes")).hasSameSizeAs(alone.get("episodes"));
    for (int i = 0; i < alone.get("episodes").size(); i++) {
      assertThat(job.get("episodes").get(i)).isEqualTo(alone.get("episodes").get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void corpusIsLinedUpAsByOneProcess(int parts) throws IOException {
    same(job(parts, List.of("corpus")), alone(List.of("corpus")));
  }

  /** How many, by {@code -Dspark.pile=20000}; the templates are the accounts of the corpus. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void generatedArticlesAreLinedUpAsByOneProcess(int parts) throws IOException {
    Path pile = folder.resolve("pile");
    String many = System.getProperty("spark.pile", "2000");
    Pile.main(
        new String[] {
          many,
          "1",
          pile.toString(),
          "corpus/qamishli-2021-04",
          "corpus/qamishli-2018-09",
          "corpus/karabakh-2020-10-10-truce",
          "corpus/sudan-2023-04-27-extension"
        });
    List<String> paths = List.of(pile.resolve("docs").toString());
    same(job(parts, paths), alone(paths));
  }

  /** Broken lines, one article twice, archives in archives: told and read as by one process. */
  @Test
  void whatIsAmissIsToldAsByOneProcess() throws IOException {
    List<String> paths = List.of(mixed().toString());
    ObjectNode alone = alone(paths);
    assertThat(alone.get("problems")).isNotEmpty();
    same(job(2, paths), alone);
  }

  private Path mixed() throws IOException {
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    Files.writeString(
        mixed.resolve("wire.jsonl"),
        """
        {"outlet":"Dock Post","published":"2031-03-14","text":"Seven people were killed in Mopti on Thursday."}
        {"outlet":
        {"outlet":"Ferry Times","published":"2031-03-14","text":"Nine people were killed in Mopti on Thursday."}
        {"outlet":"Dock Post","published":"2031-03-14","text":"Seven people were killed in  Mopti on Thursday."}
        """);
    Files.writeString(mixed.resolve("empty.txt"), "");
    Files.write(mixed.resolve("crawl.warc.gz"), crawl());
    Files.writeString(mixed.resolve("none.txt"), "The harvest was late in Segou.");
    Files.writeString(mixed.resolve(".hidden.txt"), "Two were killed in Mopti.");
    return mixed;
  }

  /** Two pages and an answer that is none, each gzipped as crawlers do. */
  private static byte[] crawl() throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    crawl.write(answer("https://star.example/1", 200, "Four herders were killed in Mopti."));
    crawl.write(answer("https://star.example/2", 404, "Not here."));
    crawl.write(answer("https://star.example/3", 200, "Six herders were killed in Gao on Friday."));
    return crawl.toByteArray();
  }

  private static byte[] answer(String url, int status, String words) throws IOException {
    String page = "<html><body><article><p>" + words + "</p></article></body></html>";
    String http = "HTTP/1.1 %d X\r\nContent-Type: text/html\r\n\r\n%s".formatted(status, page);
    String head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: %s\r
        WARC-Date: 2031-03-14T10:00:00Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(url, words.length(), http.length());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void parquetIsReadAsJsonLinesAre() throws IOException {
    Path table = folder.resolve("table.parquet");
    Path lines = folder.resolve("table.jsonl");
    List<Row> rows = new ArrayList<>();
    StringBuilder json = new StringBuilder();
    for (int i = 2; i < 30; i++) {
      String text = i + " fighters were killed in Timbuktu on Friday, \"a doctor\" said.";
      String outlet = "Paper " + i % 7;
      String published = "2031-03-" + (i < 10 ? "0" : "") + i;
      rows.add(RowFactory.create(text, outlet, published, "Dead in Timbuktu"));
      ObjectNode line = JSON.createObjectNode();
      line.put("text", text).put("outlet", outlet).put("published", published);
      json.append(line.put("title", "Dead in Timbuktu")).append('\n');
    }
    Files.writeString(lines, json);
    try (SparkSession spark = spark(2)) {
      spark
          .createDataFrame(
              rows,
              StructType.fromDDL("text STRING, outlet STRING, published STRING, title STRING"))
          .coalesce(1)
          .write()
          .parquet(folder.resolve("tables").toString());
    }
    try (var files = Files.list(folder.resolve("tables"))) {
      Path part = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, table);
    }
    String alone = alone(List.of(lines.toString())).toString();
    same(
        job(2, List.of(table.toString())),
        JSON.readTree(alone.replace("table.jsonl", "table.parquet")));
  }

  @Test
  void secondRunTakesUpWhatTheFirstRead() throws IOException {
    List<String> paths = List.of("corpus/qamishli-2021-04");
    ObjectNode first = job(2, paths);
    Path articles = folder.resolve("out-2").resolve("articles/_SUCCESS");
    var before = Files.getLastModifiedTime(articles);
    assertThat(job(2, paths)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(articles)).isEqualTo(before);
    job(2, List.of("corpus/qamishli-2018-09"));
    assertThat(Files.getLastModifiedTime(articles)).isGreaterThan(before);
  }

  @Test
  void someMonthsAreLinedUpAsIfThereWereNoOthers() throws IOException {
    List<String> paths = List.of("corpus/qamishli-2018-09", "corpus/karabakh-2020-10-10-truce");
    ObjectNode karabakh = job(2, List.of("2020-10"), paths);
    assertThat(karabakh.get("episodes")).isNotEmpty();
    same(karabakh, alone(dated(paths, "2020-10")));
  }

  private static List<String> dated(List<String> paths, String month) {
    return Here.RASHOMON
        .documents(paths, InputStream.nullInputStream(), new Problems())
        .filter(document -> document.published().value().startsWith(month))
        .map(Document::file)
        .toList();
  }

  @Test
  void claimsAreATable() throws IOException {
    job(2, List.of("corpus/qamishli-2021-04"));
    long lines =
        Here.RASHOMON
            .documents(
                List.of("corpus/qamishli-2021-04"), InputStream.nullInputStream(), new Problems())
            .mapToLong(document -> Here.RASHOMON.read(document).claims().size())
            .sum();
    try (SparkSession spark = spark(2)) {
      var claims = spark.read().parquet(folder.resolve("out-2/claims").toString());
      assertThat(claims.count()).isEqualTo(lines);
      assertThat(
              claims
                  .filter(
                      "month = '2021-04' and action = 'killed' and count_min = 2 and quote is not null")
                  .count())
          .isPositive();
    }
  }
}
