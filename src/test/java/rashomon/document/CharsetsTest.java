package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are text, and bytes that are none. */
class CharsetsTest {

  private static final String TEXT = "Two shells fell on Qamişlo, “at dawn”.";

  @Test
  void utf8WithAndWithoutAMark() {
    assertThat(Reading.of(TEXT).document().text()).isEqualTo(TEXT);
    assertThat(Reading.of("\ufeff" + TEXT).document().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
  void utf16ByItsMark(String charset) {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(Charset.forName(charset));
    assertThat(Reading.of(bytes).document().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1254", "ISO-8859-9", "windows-1252"})
  void charsetOfTheHeader(String charset) {
    String text =
        "---\noutlet: Star\ncharset: " + charset + "\n---\nShells fell on Caf\u00e9 Royal.";
    Reading reading = Reading.of(text.getBytes(Charset.forName(charset)));
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void otherBytesAreAProblem() {
    Reading reading = Reading.of("Caf\u00e9 Royal".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading.isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly(
            "folder/file.txt: not UTF-8 (at byte 3); save it as UTF-8, or name its charset in a"
                + " header block ('charset: ...')");
  }

  @Test
  void unknownCharset() {
    Reading reading = Reading.of("---\ncharset: klingon\n---\nTwo died.");
    assertThat(reading.problems())
        .containsExactly("folder/file.txt: charset 'klingon' is unknown; read as UTF-8 instead");
    assertThat(reading.isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE tei><p>Two died.", "<?xml ?>", "\n <?xml version='1.0'?><a/>"})
  void markupIsAProblem(String start) {
    Reading reading = Reading.of(start);
    assertThat(reading.isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly(
            "folder/file.txt: marked up in a way that is not read here; 'rashomon formats' lists"
                + " what is read");
  }

  @Test
  void binaryIsAProblem() {
    Reading reading = Reading.of("PK\u0003\u0004\u0000\u0000");
    assertThat(reading.isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly("folder/file.txt: binary; 'rashomon formats' lists what is read");
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\t\n", "---\noutlet: Star\n---\n\n", "...\n"})
  void textWithoutWords(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly("folder/file.txt: holds no words; give a file with an article in it");
  }
}
