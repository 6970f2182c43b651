package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal gets of hostile text. */
class PrintableTest {

  private static String shown(String text) {
    return Printable.of(text);
  }

  @Test
  void escapeSequencesLoseTheirEscape() {
    assertThat(shown("\u001b[31mred\u001b[0m")).isEqualTo("\ufffd[31mred\ufffd[0m");
    assertThat(shown("\u001b]0;title\u0007")).isEqualTo("\ufffd]0;title\ufffd");
    assertThat(shown("\u009b2J")).isEqualTo("\ufffd2J");
    assertThat(shown("a\bb\u007f")).isEqualTo("a\ufffdb\ufffd");
  }

  @Test
  void directionCannotBeTurned() {
    assertThat(shown("\u202egnitirw\u202c \u2066x\u2069 \u200fy"))
        .doesNotContain("\u202e", "\u202c", "\u2066", "\u2069", "\u200f");
  }

  @Test
  void lineBreaksAndRunsOfBlanksAreOneSpace() {
    assertThat(shown(" two\r\nlines\t of\u00a0\u00a0text \u2028")).isEqualTo("two lines of text");
  }

  @ParameterizedTest
  @CsvSource({"Qamişlo", "سۆرانی", "می\u200cروم", "naïve", "📰 news", "“quoted”"})
  void lettersOfAllScriptsStay(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void halfOfAPairIsNoCharacter() {
    assertThat(shown("a\ud800b\udc00c")).isEqualTo("a\ufffdb\ufffdc");
  }
}
