package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script, in a real shell. */
class CompletionTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "rashomon comp, compare",
    "rashomon expl, explain",
    "rashomon compare --fo, --format",
    "rashomon compare --format mark, markdown",
    "rashomon claims --format pi, pile",
    "rashomon compare --show conf, conflicts"
  })
  void bashCompletesCommandsOptionsAndValues(String typed, String completed)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Path script = folder.resolve("rashomon.bash");
    Files.writeString(script, Run.of("completion").out());
    List<String> words = List.of(typed.split(" ", -1));
    String asks =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d;"
                .formatted(script, typed, words.size() - 1, typed, typed.length())
            + " _complete_rashomon rashomon %s '' 2>&1; printf '%%s\\n' \"${COMPREPLY[@]}\""
                .formatted(words.get(words.size() - 1));
    Process bash = new ProcessBuilder("/bin/bash", "-c", asks).redirectErrorStream(true).start();
    String reply = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    assertThat(reply.lines()).anyMatch(line -> line.strip().equals(completed));
  }

  @Test
  void scriptKnowsEveryCommand() {
    String script = Run.of("completion").out();
    String help = Run.of("--help").out();
    help.lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .map(line -> line.strip().replaceFirst(" .*", ""))
        .forEach(command -> assertThat(script).contains("_picocli_rashomon_" + command));
  }
}
