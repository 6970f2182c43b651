package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {

  @Test
  void asciiIsTakenAsAllOtherCharactersAre() {
    for (char c = 0; c < 0x100; c++) {
      boolean blank =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.FORMAT;
      assertThat(Blanks.isBlank(c)).as("U+%04X", (int) c).isEqualTo(blank);
    }
  }
}
