package rashomon.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * Times as careful readers read them: {@code phrases.tsv} holds what must be read, {@code
 * nothing.tsv} sentences that hold no time at all.
 */
class TimeReaderTest {

  static List<List<String>> rows(String file) {
    try (InputStream in = TimeReaderTest.class.getResourceAsStream("/time/" + file)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  static List<List<String>> phrases() {
    return rows("phrases.tsv");
  }

  static List<List<String>> nothing() {
    return rows("nothing.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void readsThePhrase(List<String> row) {
    Reading reading = Reading.of(row.get(1), row.get(2));
    Mention<Time> mention = reading.words(row.get(3));
    assertThat(mention).as(row.get(2) + "\n" + reading.list()).isNotNull();
    Time time = Objects.requireNonNull(mention).meaning();
    assertThat(
            List.of(
                time.type().name(),
                time.value(),
                Reading.iso(time.start()),
                Reading.iso(time.end())))
        .as(row.get(2) + "\n" + reading.list())
        .isEqualTo(row.subList(4, 8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nothing")
  void readsNothing(List<String> row) {
    Reading reading = Reading.of("2016-07-20", row.get(1));
    boolean age = row.get(0).equals("ages"); // a length to TIMEX3 alone
    assertThat(reading.mentions())
        .as(row.get(1) + "\n" + reading.list())
        .allMatch(mention -> age && mention.meaning().timex().aside());
  }

  static List<List<String>> bearings() {
    return rows("bearings.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bearings")
  void tiesThePhraseToWhatHappened(List<String> row) {
    Reading reading = Reading.of("2016-07-20", row.get(0));
    Mention<Time> mention = reading.words(row.get(1));
    assertThat(mention).as(row.get(0) + "\n" + reading.list()).isNotNull();
    Time time = Objects.requireNonNull(mention).meaning();
    Time.Interval interval = time.interval();
    String from = interval == null ? "-" : interval.from().toString();
    String to = interval == null ? "-" : interval.to().toString();
    assertThat(List.of(time.bearing().name(), from, to))
        .as(row.get(0) + "\n" + reading.list())
        .isEqualTo(row.subList(2, 5));
  }

  static List<List<String>> timex() {
    return rows("timex.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("timex")
  void marksWhatTimex3Marks(List<String> row) {
    assertThat(Reading.of("2016-07-20", row.get(0)).marks()).isEqualTo(row.get(1));
  }

  static List<List<String>> tenses() {
    return rows("tenses.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tenses")
  void findsTheSundayByTense(List<String> row) {
    Reading reading = Reading.of("2016-07-20", row.get(0));
    assertThat(reading.values()).as(row.get(0) + "\n" + reading.list()).isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20:00 Bishkek time", "14:00 GMT", "5 p.m. (UTC+3)", "10 a.m. EDT"})
  void equalInstantsAreEqualInAnyZone(String words) {
    assertThat(instant("On Thursday it began at " + words + "."))
        .isEqualTo(instant("On Thursday it began at 17:00 Moscow time."));
  }

  private static Instant instant(String sentence) {
    List<Mention<Time>> mentions = Reading.of("2021-04-30", sentence).mentions();
    Moment start = Objects.requireNonNull(mentions.get(mentions.size() - 1).meaning().start());
    return start.earliest().toInstant(Objects.requireNonNull(start.offset()));
  }

  @Test
  void theTablesAreLargeEnoughToTrust() {
    assertThat(phrases()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(phrases().stream().map(row -> row.get(0)).distinct().count())
        .isGreaterThanOrEqualTo(40);
    assertThat(nothing()).hasSizeGreaterThanOrEqualTo(150);
  }
}
