package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** Articles in gzip, zip, web archives and lists: whole ones, and what is said of broken ones. */
class ArchivesTest {

  private static final String TEXT =
      "Seven villagers were killed in a raid on Mopti, medics said.\n";
  private static final String PAGE = "<!doctype html><html><body><p>" + TEXT + "</p></body></html>";

  @TempDir private Path folder;

  private Run claims(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return Run.of("claims", file.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A zip of names and contents in turn. */
  private static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < entries.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) entries[i]));
        out.write((byte[]) entries[i + 1]);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] response(String url, int status, String type, String body) {
    String http = "HTTP/1.1 " + status + " OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + "00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2031-03-14T10:00:00Z\r\n"
            + "WARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\n"
            + "Content-Length: "
            + bytes(http).length
            + "\r\n\r\n";
    return bytes(head + http + "\r\n\r\n");
  }

  private static long lines(Run run) {
    return run.out().lines().count();
  }

  @Test
  void gzippedTextPageAndLines() throws IOException {
    for (String text : new String[] {TEXT, PAGE, "{\"text\":\"" + TEXT.strip() + "\"}"}) {
      Run run = claims("a.gz", gzip(bytes(text)));
      assertThat(run.err()).isEmpty();
      assertThat(lines(run)).isEqualTo(1);
    }
    String cell = "\"" + TEXT.strip() + "\"";
    assertThat(lines(claims("a.csv.gz", gzip(bytes("text\n" + cell + "\n" + cell))))).isEqualTo(2);
  }

  @Test
  void zipWithFoldersAndArchivesInIt() throws IOException {
    byte[] inner = zip("c.txt", bytes(TEXT));
    Run run =
        claims(
            "a.zip",
            zip(
                "x/a.txt",
                bytes(TEXT),
                "y/a.html",
                bytes(PAGE),
                "b.zip",
                inner,
                ".h",
                bytes(TEXT)));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"id\":\"a/x/a.txt#1\"", "a.zip!/y/a.html", "a.zip!/b.zip!/c.txt")
        .doesNotContain(".h\"");
    assertThat(lines(run)).isEqualTo(3);
  }

  @Test
  void namesThatLeadOutOfTheArchive() throws IOException {
    Run run =
        claims(
            "a.zip",
            zip(
                "../up.txt",
                bytes(TEXT),
                "/root.txt",
                bytes(TEXT),
                "C:\\w.txt",
                bytes(TEXT),
                "a/../../x.txt",
                bytes(TEXT),
                "fine.txt",
                bytes(TEXT)));
    assertThat(run.exit()).isEqualTo(ExitCode.UNDONE);
    assertThat(run.errors()).hasSize(4).allMatch(e -> e.contains("leads out of the archive"));
    assertThat(lines(run)).isEqualTo(1);
  }

  @Test
  void whatUnpacksToTooMuch() throws IOException {
    byte[] blanks = new byte[40_000_000];
    Arrays.fill(blanks, (byte) ' ');
    Run zipped = claims("a.zip", zip("big.txt", blanks, "b.txt", bytes(TEXT)));
    assertThat(zipped.err()).contains("200 times its size");
    assertThat(zipped.exit()).isEqualTo(ExitCode.UNDONE);
    Run gzipped = claims("b.gz", gzip(blanks));
    assertThat(gzipped.err()).contains("b.gz: ");
    assertThat(gzipped.exit()).isEqualTo(ExitCode.UNDONE);
  }

  @Test
  void archivesInArchivesInArchives() throws IOException {
    byte[] packed = bytes(TEXT);
    for (int i = 0; i < 4; i++) {
      packed = zip("a.zip", packed);
    }
    Run run = claims("deep.zip", packed);
    assertThat(run.err()).contains("packed more than 3 deep; unpack it yourself");
    assertThat(lines(run)).isZero();
  }

  @Test
  void cutOffAndDamaged() throws IOException {
    byte[] gz = gzip(bytes(TEXT.repeat(200)));
    assertThat(claims("a.gz", Arrays.copyOf(gz, gz.length / 2)).err())
        .contains("gzip data is damaged or cut off");
    byte[] zip = zip("a.txt", bytes(TEXT), "b.txt", bytes(TEXT));
    Run cut = claims("a.zip", Arrays.copyOf(zip, 130));
    assertThat(cut.err()).contains("zip is damaged");
    assertThat(lines(cut)).isEqualTo(1);
    assertThat(claims("none.zip", zip(".x", bytes(TEXT))).err())
        .contains("no files in this archive");
    assertThat(claims("a.docx", zip("w.xml", bytes("<?xml?>"))).err()).contains("office document");
  }

  @Test
  void webArchive() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(response("https://star.example/1", 200, "text/html", PAGE));
    warc.write(response("https://star.example/2", 404, "text/html", PAGE));
    warc.write(response("https://star.example/x.png", 200, "image/png", "x"));
    warc.write(response("https://star.example/3", 200, "text/plain", TEXT));
    Run run = claims("a.warc", warc.toByteArray());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("note: 2 answers of 4 records are no pages");
    assertThat(run.out()).contains("a.warc!/1", "\"outlet\":\"star.example\"", "a.warc!/4");
    byte[] cut = Arrays.copyOf(warc.toByteArray(), warc.size() - 120);
    assertThat(claims("b.warc", cut).out()).contains("b.warc!/1");
    assertThat(claims("c.warc", bytes("WARC/1.0\r\nbroken")).err())
        .contains("web archive is damaged");
  }

  /** A thousand pages of 80 KB each, in a heap that could not hold their bytes. */
  @Test
  void thousandPagesInAWebArchiveInLittleMemory() throws IOException, InterruptedException {
    Path warc = folder.resolve("a.warc.gz");
    String filler = "<!-- " + "x".repeat(80_000) + " -->";
    try (OutputStream out = Files.newOutputStream(warc)) {
      for (int i = 1; i <= 1000; i++) {
        String page = PAGE.replace("<p>", filler + "<p>");
        out.write(gzip(response("https://star.example/" + i, 200, "text/html", page)));
      }
    }
    Path claims = folder.resolve("claims.jsonl");
    Path errors = folder.resolve("errors");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "claims",
                warc.toString())
            .redirectOutput(claims.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(run.waitFor()).isZero();
    assertThat(Files.readString(errors)).isEmpty();
    try (var lines = Files.lines(claims)) {
      assertThat(lines.count()).isEqualTo(1000);
    }
  }

  /** The articles themselves are 20 KB each: few of them are held at a time. */
  @Test
  void thousandArticlesOneByOne() throws IOException {
    Path warc = folder.resolve("b.warc.gz");
    String text = "<p>" + "Nothing was heard in the hills around the town. ".repeat(420);
    try (OutputStream out = Files.newOutputStream(warc)) {
      for (int i = 1; i <= 1000; i++) {
        String page = PAGE.replace("<p>", text + i + "</p><p>");
        out.write(gzip(response("https://star.example/" + i, 200, "text/html", page)));
      }
    }
    List<WeakReference<Document>> read = new ArrayList<>();
    List<Long> live = new ArrayList<>();
    try (Stream<Document> documents =
        Rashomon.of(Knowledge.shipped())
            .documents(List.of(warc.toString()), InputStream.nullInputStream(), new Problems())) {
      documents.forEach(
          document -> {
            assertThat(document.text()).hasSizeGreaterThan(20_000);
            read.add(new WeakReference<>(document));
            if (read.size() % 250 == 0) {
              System.gc();
              live.add(read.stream().filter(one -> one.get() != null).count());
            }
          });
    }
    assertThat(read).hasSize(1000);
    assertThat(live).hasSize(4).allMatch(count -> count <= 5);
  }

  @Test
  void listOfPaths() throws IOException {
    Path one = Files.writeString(folder.resolve("one article.txt"), TEXT);
    Path list = folder.resolve("list");
    Files.writeString(list, "# read\n\n" + one + "\n" + folder.resolve("gone.txt") + "\n");
    Run run = Run.of("claims", "@" + list);
    assertThat(lines(run)).isEqualTo(1);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("list:4: no such file or folder: ");
    assertThat(Run.of("claims", "@" + folder.resolve("no")).err()).contains("no list of paths");
  }
}
