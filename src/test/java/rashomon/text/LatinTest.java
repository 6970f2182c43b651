package rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is written down here in place of the JDK's tables says the same as they do. */
class LatinTest {

  @Test
  void lettersLoseTheirAccentsAsTheNormalizerHasIt() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String word = "o" + c + "?n";
      String plain = Latin.plain(word);
      if (plain != null) {
        assertThat(plain).as("U+%04X", (int) c).isEqualTo(Folding.decomposed(word));
      }
    }
  }

  @Test
  void namesOfMostTablesNeedNoNormalizer() {
    assertThat(Latin.plain("Kobanî’s")).isEqualTo("Kobani's");
    assertThat(Latin.plain("Łódź–Şırnak")).isEqualTo("\u0141odz-Sirnak");
    assertThat(Latin.plain("Nguyễn")).isNull();
    assertThat(Folding.fold("Nguyễn")).isEqualTo("nguyen");
  }

  @Test
  void monthsAndDaysAreCalledAsInEnglish() {
    for (Month month : Month.values()) {
      assertThat(CalendarNames.of(month))
          .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      assertThat(CalendarNames.brief(month))
          .isEqualTo(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      assertThat(CalendarNames.of(day))
          .isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      assertThat(CalendarNames.brief(day))
          .isEqualTo(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
  }
}
