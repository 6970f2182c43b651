package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as heads of articles print them. */
class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2016-07-27 | - | 2016-07-27
          2016-07-27T18:30 | - | 2016-07-27T18:30
          2016/07/27 | - | 2016-07-27
          27-07-2016 | - | 2016-07-27
          08.04.2017 | - | 2017-04-08
          27/07/2016 | - | 2016-07-27
          07/27/2016 | - | 2016-07-27
          07/07/2016 | - | 2016-07-07
          27 July 2016 | - | 2016-07-27
          27th of July 2016 | - | 2016-07-27
          July 27 2016 | - | 2016-07-27
          Sept. 11, 2012 | - | 2012-09-11
          APRIL 24, 2021 | 6:05 pm | 2021-04-24T18:05
          24 Apr 2021 | 12:10 a.m. | 2021-04-24T00:10
          24 Apr 2021 | 12.10 PM | 2021-04-24T12:10
          24 Apr 2021 | 1830 | 2021-04-24T18:30
          24 Apr 2021 | 29:61 | 2021-04-24
          04/05/2021 | - | -
          31-02-2016 | - | -
          32 July 2016 | - | -
          July 2016 | - | -
          27 July | - | -
          2016 | - | -
          the war | - | -
          """)
  void dates(String words, @Nullable String clock, @Nullable String iso) {
    Published read = DateWords.read(words, clock, null);
    assertThat(read == null ? null : read.value()).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({"27 July,2016,2016-07-27", "Feb. 29,2016,2016-02-29", "Feb. 29,2017,-"})
  void daysOfAYear(String words, int year, String iso) {
    Published read = DateWords.read(words, null, year);
    assertThat(read == null ? "-" : read.value()).isEqualTo(iso);
  }
}
