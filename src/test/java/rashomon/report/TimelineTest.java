package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.claim.Window;
import rashomon.mention.Moment;

/** Truces drawn over their days, eight columns a day. */
class TimelineTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 4, 21);
  private static final Timeline FIVE_DAYS = new Timeline(WEDNESDAY, 5, 8);

  @Test
  void axis() {
    assertThat(FIVE_DAYS.axis()).isEqualTo("Wed 21  Thu 22  Fri 23  Sat 24  Sun 25  ");
    assertThat(new Timeline(WEDNESDAY, 3, 4).axis()).isEqualTo("21  22  23  ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          2021-04-21T14:30#2021-04-22T12:00#0#    [=======] Wed 21 14:30-Thu 22 12:00
          2021-04-23T19:00#2021-04-24T10:00#15#                      [====] Fri 23 19:00-Sat 24 10:00, 15 h
          2021-04-23T19:00##15#                      [====] from Fri 23 19:00, 15 h
          #2021-04-24T10:00#15#        until Sat 24 10:00, 15 h [====]
          #2021-04-25T22:00#0#            until Sun 25 22:00 ......]
          2021-04-21T12:00##0#    [...... from Wed 21 12:00
          2021-04-21##0#[...... from Wed 21
          2021-04-22#2021-04-23#0#        [~~~~~~~~~~~~~~~] Thu 22-Fri 23
          2021-04-22T00:00#2021-04-22T24:00#24#        [=======] Thu 22 00:00-Thu 22 24:00, 1 d
          """)
  void windows(@Nullable String start, @Nullable String end, int hours, String drawn) {
    Window window =
        new Window(
            moment(start), moment(end), SampleClaims.window(null, null, hours).length(), false);
    assertThat(FIVE_DAYS.draw(TruceBar.of(window)).stripTrailing()).isEqualTo(drawn);
  }

  private static @Nullable Moment moment(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    LocalDate day = LocalDate.parse(iso.substring(0, 10));
    return iso.length() == 10
        ? Moment.of(day)
        : new Moment(
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            Integer.parseInt(iso.substring(11, 13)),
            Integer.parseInt(iso.substring(14, 16)),
            null);
  }

  @Test
  void windowWithoutADayIsNotDrawn() {
    assertThat(TruceBar.of(SampleClaims.window(null, null, 15))).isNull();
    assertThat(TruceBar.of(new Window(Moment.ofYear(2021), null, null, false))).isNull();
  }

  @Test
  void tooManyDaysAreNotDrawn() {
    assertThat(Timeline.of(WEDNESDAY, WEDNESDAY.plusDays(30), 60)).isNull();
    assertThat(Timeline.of(WEDNESDAY, WEDNESDAY.plusDays(4), 60))
        .isEqualTo(new Timeline(WEDNESDAY, 5, 12));
  }
}
