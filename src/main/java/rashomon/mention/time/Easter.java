package rashomon.mention.time;

import java.time.LocalDate;

/** Feasts that follow the moon by a formula. */
final class Easter {

  private Easter() {}

  /** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
  static LocalDate western(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter Sunday of the eastern churches: the Julian date (Meeus), in the Gregorian calendar. */
  static LocalDate orthodox(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(julianLag(year));
  }

  /** The first day of Passover, 15 Nisan (Gauss), in the Gregorian calendar. */
  static LocalDate passover(int year) {
    int a = (12 * year + 12) % 19;
    int b = year % 4;
    double m = 20.0955877 + 1.5542418 * a + 0.25 * b - 0.003177794 * year;
    int day = (int) m;
    double rest = m - day;
    int c = (3 * year + 5 * b + day + 1) % 7;
    boolean two = c == 2 || c == 4 || c == 6;
    int late = two ? 1 : 0;
    if (c == 1 && a > 6 && rest > 0.6328704) {
      late = 2;
    } else if (c == 0 && a > 11 && rest > 0.8977239) {
      late = 1;
    }
    return LocalDate.of(year, 3, 1).plusDays(day - 1 + late + julianLag(year));
  }

  private static int julianLag(int year) {
    return year / 100 - year / 400 - 2;
  }
}
