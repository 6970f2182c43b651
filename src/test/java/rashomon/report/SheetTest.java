package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

  @Test
  void marksOnLettersAndSignsOfFormatTakeNoColumn() {
    for (char c = 0; c < 0x400; c++) {
      int type = Character.getType(c);
      boolean none = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      assertThat(Sheet.columns(c)).as("U+%04X", (int) c).isEqualTo(none ? 0 : 1);
    }
  }

  @Test
  void linesBreakBetweenWordsAndInThoseThatAreTooLong() {
    assertThat(Sheet.wrap("the gates of a very old town", 9))
        .containsExactly("the gates", "of a very", "old town");
    assertThat(Sheet.wrap("by Ouagadougou road", 6))
        .containsExactly("by", "Ouagad", "ougou", "road");
  }
}
