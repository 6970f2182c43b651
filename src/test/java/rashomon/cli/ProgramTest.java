package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.report.Schema;

/** The whole program on tiny input: what it prints, what it says of bad input, how it ends. */
class ProgramTest {

  private static final String ARTICLE =
      """
      ---
      outlet: Northern Star
      published: 2021-04-24
      title: Clashes in Qamishli
      ---

      Three people were killed in clashes in Qamishli on Friday, the Asayish said.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    write("good.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> errors(Run run) {
    return run.errors().stream().map(line -> line.replace(folder + "/", "")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "compare,text,Northern Star",
    "compare,json,Northern Star",
    "compare,markdown,Northern Star",
    "compare,jsonl,Northern Star",
    "compare,csv,Northern Star",
    "compare,annotations,Three people were killed",
    "claims,text,Northern Star",
    "claims,jsonl,Northern Star",
    "claims,pile,Northern Star",
    "claims,json,Northern Star",
    "claims,csv,Northern Star",
    "claims,annotations,Northern Star",
    "mentions,text,Northern Star",
    "mentions,jsonl,2021-04-23",
    "mentions,json,2021-04-23",
    "mentions,csv,2021-04-23"
  })
  void everyCommandReadsAnArticleInEveryFormat(String command, String format, String holds) {
    Run run = Run.of(command, "--format", format, path("good.txt"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(holds).endsWith("\n");
  }

  @Test
  void jsonFitsItsSchema() throws IOException {
    String lineup = Run.of("compare", "--format", "json", folder.toString(), path("missing")).out();
    assertThat(Schema.faults("lineup.schema.json", lineup)).isEmpty();
    for (String claim : Run.of("claims", folder.toString()).out().lines().toList()) {
      assertThat(Schema.faults("claim.schema.json", claim)).isEmpty();
    }
    Run mentions = Run.of("mentions", "-f", "jsonl", folder.toString());
    for (String mention : mentions.out().lines().toList()) {
      assertThat(Schema.faults("mention.schema.json", mention)).isEmpty();
    }
  }

  @Test
  void standardInput() {
    Run run = Run.with(ARTICLE, Map.of(), "claims", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"document\":\"-\"").contains("\"id\":\"stdin#1\"");
  }

  @Test
  void badInputIsSaidInOneLineEachAndTheRestIsCompared() throws IOException {
    write("binary.txt", new byte[] {1, 0, 2});
    write("empty.txt", new byte[0]);
    write(
        "header.txt",
        "---\noutlet: Star\npublished: soon\n---\nTwo died.".getBytes(StandardCharsets.UTF_8));
    write("huge.txt", "a".repeat(10_000_001).getBytes(StandardCharsets.UTF_8));
    write("latin.txt", "Two died in the Caf\u00e9.".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of("claims", folder.toString(), path("missing.txt"));
    assertThat(errors(run))
        .containsExactly(
            "missing.txt: no such file or folder; check the path",
            "binary.txt: binary; 'rashomon formats' lists what is read",
            "empty.txt: empty; give a file with an article in it",
            "header.txt:3: published 'soon' is no date; write 2021-04-24, 2021-04-24T18:30, 2021-04 or 2021",
            "huge.txt: larger than 10 MB; give one article a file",
            "latin.txt: not UTF-8 (at byte 19); save it as UTF-8, or name its charset in a header"
                + " block ('charset: ...')");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("Northern Star").contains("\"outlet\":\"Star\"");
  }

  @Test
  void noteLeavesTheExitCode() throws IOException {
    write(
        "note.txt",
        "---\npublished: 2014-02-02\n---\n16-11-2014 Two died in Homs."
            .getBytes(StandardCharsets.UTF_8));
    Run run = Run.of("claims", path("note.txt"));
    assertThat(errors(run)).hasSize(1).first().asString().startsWith("note.txt: note: published");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | rashomon: a command is missing: compare, claims, merge, mentions, explain, formats, knowledge, completion or help | Try 'rashomon --help'.
          compar x | rashomon: Unmatched arguments from index 0: 'compar', 'x' | Try 'rashomon --help'.
          compare | rashomon: Missing required parameter: 'PATH' | Try 'rashomon compare --help'.
          compare --fromat json x | rashomon: Unknown option: '--fromat' | Try 'rashomon compare --help'.
          compare --format yaml x | rashomon: Invalid value for option '--format': 'yaml' is no format; it is one of text, markdown, json, html, jsonl, csv, annotations | Try 'rashomon compare --help'.
          compare -f jsno x | rashomon: Invalid value for option '--format': 'jsno' is no format; it is one of text, markdown, json, html, jsonl, csv, annotations; did you mean json? | Try 'rashomon compare --help'.
          compare --show conflict x | rashomon: Invalid value for option '--show': 'conflict' is no choice; it is one of all, conflicts, changes, figures; did you mean conflicts? | Try 'rashomon compare --help'.
          compare --fail-on agreed x | rashomon: Invalid value for option '--fail-on' (VERDICT): 'agreed' is no verdict; it is one of conflict, correction, update, not-comparable, compatible, agree, single; did you mean agree? | Try 'rashomon compare --help'.
          claims --hxl x | rashomon: --hxl needs --format csv; jsonl has no row for tags | Try 'rashomon claims --help'.
          compare --hxl -f json x | rashomon: --hxl needs --format csv; json has no row for tags | Try 'rashomon compare --help'.
          claims -f xml x | rashomon: Invalid value for option '--format': 'xml' is no format; it is one of jsonl, text, pile, json, csv, annotations | Try 'rashomon claims --help'.
          """)
  void wrongUsageEndsWithAHint(String args, String first, String last) {
    Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" ", -1));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).first().asString().startsWith(first);
    assertThat(run.errors()).last().isEqualTo(last);
  }

  @Test
  void misspeltWordsAreGuessed() {
    assertThat(Run.of("clams", "x").err()).contains("Did you mean: rashomon claims");
    assertThat(Run.of("compare", "--knowlege", "x", "y").err()).contains("--knowledge");
  }

  @Test
  void helpTeachesByExamplesAndExitCodes() {
    for (String command : List.of("compare", "claims", "mentions", "explain")) {
      Run run = Run.of(command, "--help");
      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .contains(
              "Usage: rashomon " + command, "Exit codes:", "Examples:", "--knowledge", "PATH...");
    }
    assertThat(Run.of("--help").out())
        .contains("compare", "claims", "mentions", "explain", "formats", "knowledge")
        .contains("Exit codes:", "Examples:");
    assertThat(Run.of("--version").out())
        .matches("(?s)rashomon \\d+\\.\\d+\\.\\d+\ntables [0-9a-f]{8}\n.*");
  }

  @Test
  void faultInATableOfOnesOwnNamesTheLine() throws IOException {
    write(
        "furniture.tsv",
        "part\tpattern\texample\tcuts\tnever\nnowhere\tx\tx\t\ty\n"
            .getBytes(StandardCharsets.UTF_8));
    Run run = Run.of("claims", "--knowledge", folder.toString(), path("good.txt"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(errors(run)).hasSize(1).first().asString().startsWith("rashomon: furniture.tsv:2: ");
    assertThat(Run.of("claims", "--knowledge", path("none"), path("good.txt")).exit()).isEqualTo(2);
  }

  @Test
  void rowOfOnesOwnIsRead() throws IOException {
    write(
        "furniture.tsv",
        "part\tpattern\texample\tcuts\tnever\nline\tThree people .*\tx\t\ty\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(Run.of("claims", "--knowledge", folder.toString(), path("good.txt")).out())
        .doesNotContain("Three people");
  }

  @Test
  void failureInsideShowsNoStackTraceUnlessAsked() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new UncheckedIOException(new IOException("surprise"));
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Run.terminal(broken, OutputStream.nullOutputStream(), err);
    assertThat(new Program(terminal).run("claims", "-")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "rashomon: failed inside (UncheckedIOException); run it again with --debug and report"
                + " what it prints");
    assertThat(new Program(terminal).run("claims", "--debug", "-")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat rashomon.");
  }

  @Test
  void orderOfTheArgumentsGivesTheSameBytes() throws IOException {
    write(
        "other.txt",
        ARTICLE
            .replace("Three", "Four")
            .replace("Northern", "Southern")
            .getBytes(StandardCharsets.UTF_8));
    for (String command : List.of("compare", "claims", "mentions", "explain")) {
      Run one = Run.of(command, path("good.txt"), path("other.txt"), path("missing.txt"));
      Run other = Run.of(command, path("missing.txt"), path("other.txt"), path("good.txt"));
      assertThat(one).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "claims", "mentions", "explain"})
  void nothingFromAnArticleIsObeyedByATerminal(String command) throws IOException {
    String hostile =
        "\u001b]0;title\u0007\u001b[31m\u009b2J\u202e\u2066\u0000x".replace("\u0000", "");
    String article = ARTICLE.replace("Northern", hostile).replace("people", "people" + hostile);
    write("hostile.txt", article.getBytes(StandardCharsets.UTF_8));
    String format = command.equals("explain") ? "--debug" : "--format=text";
    Run run = Run.of(command, format, path("hostile.txt"), path("none" + hostile));
    assertThat(run.out() + run.err())
        .matches("[\\P{Cntrl}\n]*")
        .doesNotContain("\u202e", "\u2066", "\u009b");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 140})
  void reportIsAsWideAsTheTerminal(int columns) {
    Run run = Run.with("", Map.of("COLUMNS", String.valueOf(columns)), "compare", path("good.txt"));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= columns);
    assertThat(run.out().lines()).anyMatch(line -> line.length() == columns);
  }
}
