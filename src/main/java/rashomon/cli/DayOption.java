package rashomon.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day; a month or a year stands for its first day or for its last. */
abstract class DayOption implements ITypeConverter<LocalDate> {

  private static final int MONTH = 7;

  @Override
  public LocalDate convert(String words) {
    try {
      return words.length() > MONTH ? LocalDate.parse(words) : day(month(words));
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + words + "' is no date; write 2021-04-24, 2021-04 or 2021");
    }
  }

  private YearMonth month(String words) {
    return YearMonth.parse(words.length() < MONTH ? words + "-" + monthOfYear() : words);
  }

  /** The month that a year stands for, in two digits. */
  abstract String monthOfYear();

  /** The day that a month stands for. */
  abstract LocalDate day(YearMonth month);

  /** Of {@code --since}. */
  static final class First extends DayOption {
    @Override
    String monthOfYear() {
      return "01";
    }

    @Override
    LocalDate day(YearMonth month) {
      return month.atDay(1);
    }
  }

  /** Of {@code --until}. */
  static final class Last extends DayOption {
    @Override
    String monthOfYear() {
      return "12";
    }

    @Override
    LocalDate day(YearMonth month) {
      return month.atEndOfMonth();
    }
  }
}
