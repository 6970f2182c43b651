package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text laid out in lines. */
class SheetTest {

  @Test
  void wordsAreWrapped() {
    assertThat(Sheet.wrap("two shells fell on the market", 12))
        .containsExactly("two shells", "fell on the", "market");
    assertThat(Sheet.wrap("", 12)).containsExactly("");
  }

  @Test
  void wordThatIsTooLongIsCut() {
    assertThat(Sheet.wrap("see https://example.org/a/b now", 10))
        .containsExactly("see", "https://ex", "ample.org/", "a/b now");
  }

  @Test
  void wordsThatBelongTogetherStayTogether() {
    assertThat(Sheet.wrap("Rudaw " + Sheet.together("(as of Fri)"), 12))
        .containsExactly("Rudaw", Sheet.together("(as of Fri)"));
  }

  @Test
  void marksOnLettersTakeNoColumn() {
    assertThat(Sheet.width("s\u0327")).isEqualTo(1);
    assertThat(Sheet.width("Qamişlo")).isEqualTo(7);
    assertThat(Sheet.pad("ş", 3)).isEqualTo("ş  ");
  }

  @Test
  void asciiAndAccentedLettersAreMeasuredAsAllOthersAre() {
    for (char c = 0; c < 0x400; c++) {
      int type = Character.getType(c);
      boolean none = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      assertThat(Sheet.columns(c)).as("U+%04X", (int) c).isEqualTo(none ? 0 : 1);
    }
  }

  @Test
  void columnsStandSideBySide() {
    Sheet sheet = new Sheet(40);
    sheet.columns(2, List.of("at least", "3"), 8, List.of("Rudaw", "“three”", "silent"));
    assertThat(sheet.toString())
        .isEqualTo("  at least  Rudaw\n  3         “three”\n            silent\n");
  }
}
