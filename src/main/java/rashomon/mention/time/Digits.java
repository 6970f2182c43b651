package rashomon.mention.time;

/**
 * A token that begins with a digit, taken apart: {@code 23.04.2021} is the numbers 23, 4, 2021 with
 * {@code ..} between them; {@code 14th} is 14 with the suffix {@code th}.
 */
final class Digits {

  private static final int LONGEST = 9;

  private final int[] values = new int[3];
  private final int[] lengths = new int[3];
  private final String separators;
  private final String suffix;

  /** The number that a word begins with, 0 where it begins with none. */
  static int leading(String word) {
    int value = 0;
    for (int i = 0; i < word.length() && i < LONGEST && isDigit(word.charAt(i)); i++) {
      value = value * 10 + word.charAt(i) - '0';
    }
    return value;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Digits(String norm) {
    StringBuilder marks = new StringBuilder(2);
    int at = 0;
    for (int n = 0; n < 3; n++) {
      values[n] = leading(norm.substring(at));
      while (at < norm.length() && isDigit(norm.charAt(at))) {
        at++;
        lengths[n]++;
      }
      boolean more = n < 2 && at + 1 < norm.length() && isDigit(norm.charAt(at + 1));
      if (!more || Character.isLetter(norm.charAt(at))) {
        break;
      }
      marks.append(norm.charAt(at++));
    }
    separators = marks.toString();
    suffix = norm.substring(at);
  }

  static Digits of(String norm) {
    return new Digits(norm);
  }

  /** The n-th number, from 0; 0 where there is none. */
  int value(int n) {
    return values[n];
  }

  /** How many digits the n-th number has. */
  int length(int n) {
    return lengths[n];
  }

  String separators() {
    return separators;
  }

  /** The bits of all that it can be; 0 where it is nothing of time. */
  long kinds() {
    if (suffix.isEmpty()) {
      return switch (separators) {
        case "" -> plain();
        case ":", "::" -> isClock() ? Kind.CLOCK.bit() : 0;
        case "." -> Kind.NUMBER.bit() | (isClock() ? Kind.DOT_CLOCK.bit() : 0);
        case ",", ",," -> Kind.NUMBER.bit();
        case "-" -> isYearMonth() ? Kind.DATE.bit() : 0;
        case "..", "--", "//" -> isDate() ? Kind.DATE.bit() : 0;
        default -> 0;
      };
    }
    return separators.isEmpty() ? suffixed() : 0;
  }

  private long plain() {
    int value = values[0];
    long kinds = Kind.NUMBER.bit();
    switch (lengths[0]) {
      case 1 -> kinds |= isDay(value) ? Kind.DAY.bit() : 0;
      case 2 -> kinds |= Kind.TWO_DIGITS.bit() | (isDay(value) ? Kind.DAY.bit() : 0);
      case 4 -> kinds = fourDigits(value);
      default -> {}
    }
    return kinds;
  }

  private static long fourDigits(int value) {
    boolean clock = value / 100 <= 24 && value % 100 < 60;
    if (value < 1000) {
      return clock ? Kind.HHMM.bit() | Kind.ZERO_HHMM.bit() : 0;
    }
    long year = value <= 2100 ? Kind.YEAR.bit() : 0;
    return Kind.NUMBER.bit() | year | (clock ? Kind.HHMM.bit() : 0);
  }

  private long suffixed() {
    return switch (suffix) {
      case "st", "nd", "rd", "th" ->
          lengths[0] <= 2
              ? Kind.ORDINAL.bit() | Kind.NTH.bit() | (isDay(values[0]) ? Kind.DAY.bit() : 0)
              : lengths[0] == 3 ? Kind.ORDINAL.bit() : 0;
      case "s", "'s" ->
          values[0] % 10 == 0 && lengths[0] >= 2 && lengths[0] <= 4 && values[0] < 2100
              ? Kind.DECADE.bit()
              : 0;
      default -> 0;
    };
  }

  private boolean isClock() {
    return lengths[0] <= 2 && lengths[1] == 2 && values[0] <= 24 && values[1] < 60;
  }

  private boolean isYearMonth() {
    boolean nextYear = values[1] == (values[0] + 1) % 100;
    return lengths[0] == 4 && lengths[1] == 2 && isMonth(values[1]) && !nextYear;
  }

  private boolean isDate() {
    boolean iso = lengths[0] == 4 && isMonth(values[1]) && isDay(values[2]);
    boolean ends = (lengths[2] == 4 || lengths[2] == 2) && lengths[0] <= 2 && lengths[1] <= 2;
    boolean low = Math.min(values[0], values[1]) <= 12;
    return iso || ends && low && isDay(values[0]) && isDay(values[1]);
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }
}
