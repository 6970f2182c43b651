package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of the corpus, and the whole of it in one run, gives the report that stands in
 * {@code src/test/resources/golden}. {@code mvn test -Dtest=GoldenTest -Dgolden=write} writes them
 * anew; the difference is reviewed like code.
 */
class GoldenTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(CORPUS)) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    return Stream.concat(folders.stream(), Stream.of(CORPUS))
        .map(f -> DynamicTest.dynamicTest(f.toString(), () -> check(f)));
  }

  /** The same in Markdown, and the dead as each house writes them down. */
  @TestFactory
  Stream<DynamicTest> otherReports() {
    String qamishli = CORPUS.resolve("qamishli-2021-04").toString();
    String[] figures = {"compare", "--show", "figures", "--style", "acled,ucdp,airwars,ibc"};
    return Stream.of(
        DynamicTest.dynamicTest(
            "markdown", () -> check("qamishli-2021-04.md", "compare", "-f", "markdown", qamishli)),
        DynamicTest.dynamicTest(
            "figures", () -> check("figures.txt", arguments(figures, List.of(CORPUS.toString())))),
        DynamicTest.dynamicTest("html", GoldenTest::checkHtml));
  }

  /** The page without its style and its script, which are files of their own. */
  private static void checkHtml() throws IOException {
    String folder = CORPUS.resolve("sudan-2023-04-24-truce").toString();
    Run run = Run.of("compare", "--format", "html", "--style", "ucdp", folder);
    String page =
        run.out()
            .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
            .replaceAll("sha256-[^']+", "sha256");
    check("sudan-2023-04-24-truce.html", new Run(run.exit(), page, run.err()));
  }

  private static void check(Path folder) throws IOException {
    check(folder.getFileName() + ".txt", "compare", folder.toString());
  }

  private static void check(String name, String... arguments) throws IOException {
    check(name, Run.of(arguments));
  }

  private static void check(String name, Run run) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
    }
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Files.readString(golden));
  }

  /**
   * {@code facts/expected.md}, trap 4: one campaign, and each of its truces a question of its own.
   */
  @Test
  void theTrucesOfSudanStayFive() throws IOException {
    List<String> folders;
    try (Stream<Path> all = Files.list(CORPUS)) {
      folders = all.map(Path::toString).filter(f -> f.contains("sudan-2023-04")).sorted().toList();
    }
    assertThat(Run.of(arguments("compare", folders)).out())
        .contains(
            "How long was the truce of Wednesday 19 April to last? 24 hours",
            "How long was the truce reported on Friday 21 April to last? 3 days",
            "How long was the truce of Tuesday 25 April to last?",
            "How long was the extension of Friday 28 April to last? 3 days",
            "How long was the extension reported on Sunday 30 April to last? 3 days")
        .doesNotContain("told without a date");
  }

  @Test
  void neitherTheOrderOfTheFilesNorAnotherRunChangesAByte() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(CORPUS.resolve("hasakah-siege-2021-01"))) {
      all.map(Path::toString).sorted().forEach(files::add);
    }
    for (String command : List.of("compare", "claims")) {
      String first = Run.of(arguments(command, files)).out();
      assertThat(Run.of(arguments(command, files)).out()).isEqualTo(first);
      List<String> turned = new ArrayList<>(files);
      Collections.reverse(turned);
      assertThat(Run.of(arguments(command, turned)).out()).isEqualTo(first);
    }
  }

  private static String[] arguments(String command, List<String> files) {
    return arguments(new String[] {command}, files);
  }

  private static String[] arguments(String[] command, List<String> files) {
    return Stream.concat(Stream.of(command), files.stream()).toArray(String[]::new);
  }

  @Test
  void theReadmeShowsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> reports = List.of("qamishli-2021-04.txt", "figures.txt");
    int from = 0;
    for (String report : reports) {
      String golden = Files.readString(GOLDEN.resolve(report));
      from = readme.indexOf("```text\n", from) + "```text\n".length();
      String sample = readme.substring(from, readme.indexOf("\n```", from));
      for (String part : sample.split("\n\\[\\.\\.\\.]\n", -1)) {
        assertThat(golden).contains(part);
      }
    }
  }
}
