package rashomon.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rashomon.mention.Mention;
import rashomon.mention.Time;

/** What holds for every text, junk too: no exception, mentions in order, offsets that quote. */
class AnyTextTest {

  private static final List<String> WORDS =
      List.of(
          "the",
          "Friday",
          "31",
          "February",
          "2016",
          "00",
          "24:00",
          "99:99",
          "pm",
          "noon",
          "-",
          "/",
          "to",
          "of",
          "May",
          "last",
          "next",
          "ago",
          "three",
          "days",
          "1430",
          "GMT",
          "+14",
          "UTC",
          "(",
          ")",
          ",",
          ".",
          "a",
          "half",
          "and",
          "century",
          "0",
          "999999999",
          "12345678901234567890",
          "30/02/2016",
          "2016-13-45",
          "0000-00-00",
          "31.04.2021",
          "twenty",
          "dozen",
          "night",
          "Eid",
          "al-Fitr",
          "Easter",
          "1900s",
          "31st",
          "quarter",
          "second",
          "BC",
          "10-12",
          "2000-01",
          "every",
          "12",
          "late",
          "early",
          "mid-",
          "overnight",
          "'",
          "\u2019s",
          "\u2013",
          "\ud83d\ude00",
          "\u0000",
          "\u202e",
          "of",
          "in",
          "two",
          "hundred",
          "thousand",
          "years",
          "from",
          "until");

  @Test
  void junkIsReadWithoutAnException() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(14);
      for (int w = 0; w < length; w++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      String published = List.of("-", "2016-07-20", "2016-02", "2016").get(random.nextInt(4));
      check(Reading.of(published, text.toString()));
    }
  }

  @Test
  void charactersAreReadWithoutAnException() {
    Random random = new Random(4);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = random.nextInt(60); c > 0; c--) {
        text.append(
            (char) (random.nextInt(8) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(96)));
      }
      check(Reading.of("2016-07-20", text.toString()));
    }
  }

  @Test
  void sentencesOfTheTablesHoldInUpperCaseAndWithoutCommas() {
    for (List<String> row : TimeReaderTest.phrases()) {
      check(Reading.of(row.get(1), row.get(2).toUpperCase(Locale.ROOT)));
      check(Reading.of(row.get(1), row.get(2).replace(",", "").replace("'", "")));
      check(Reading.of(row.get(1), row.get(2).toLowerCase(Locale.ROOT)));
    }
  }

  private static void check(Reading reading) {
    int end = 0;
    for (Mention<Time> mention : reading.mentions()) {
      assertThat(mention.span().start()).as(reading.text()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().of(reading.text())).isNotBlank();
      assertThat(mention.from()).isLessThan(mention.to());
      end = mention.span().end();
      Time time = mention.meaning();
      assertThat(time.value()).isNotEmpty();
      assertThat(time.start() == null || time.start().iso() != null).isTrue();
      assertThat(time.interval() == null || !time.interval().to().isBefore(time.interval().from()))
          .as(reading.text() + "\n" + reading.list())
          .isTrue();
    }
  }
}
