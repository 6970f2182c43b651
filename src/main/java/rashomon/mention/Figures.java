package rashomon.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;

/**
 * Reads a figure: a number, or a range of two ("20-30", "5,000-6,000", "20 to 30", "between 20 and
 * 30").
 */
final class Figures {

  /** A figure as an interval, and the token after it. */
  record Figure(long low, long high, int to) {}

  private static final Pattern HYPHENATED =
      Pattern.compile("(\\d{1,6}|\\d{1,3},\\d{3})-(\\d{1,6}|\\d{1,3},\\d{3})");

  private final NumberWords numbers;

  Figures(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The figure that begins at the token, or null. */
  @Nullable Figure at(Line line, int i) {
    boolean between = line.is(i, "between");
    int first = between ? i + 1 : i;
    if (first >= line.size()) {
      return null;
    }
    if (line.token(first).isNumber() && line.norm(first).indexOf('-') > 0) {
      return hyphenated(line.norm(first), first + 1);
    }
    NumberWords.Read low = numbers.at(line.sentence().tokens(), first);
    if (low == null) {
      return null;
    }
    int link = first + low.length();
    NumberWords.Read high = links(line, i, link) ? number(line, link + 1) : null;
    if (high != null && high.value() > low.value()) {
      return new Figure(low.value(), high.value(), link + 1 + high.length());
    }
    return between ? null : new Figure(low.value(), low.value(), link);
  }

  /** Whether the word at {@code link} makes a range of two numbers; "from 20 to 30" does not. */
  private static boolean links(Line line, int from, int link) {
    String word = line.norm(link);
    return line.is(from, "between")
        ? word.equals("and")
        : OneOf.of("or|-|\u2013").has(word)
            || word.equals("to") && (!line.is(from - 1, "from") || isAnywhere(line, from));
  }

  /** "anywhere from 20 to 30": a range, and no rise. */
  private static boolean isAnywhere(Line line, int number) {
    return number > 1 && line.is(number - 2, "anywhere");
  }

  private NumberWords.@Nullable Read number(Line line, int i) {
    return i < line.size() ? numbers.at(line.sentence().tokens(), i) : null;
  }

  /** "20-30"; "30-20" and "F-16" are no ranges. */
  private static @Nullable Figure hyphenated(String word, int to) {
    Matcher range = HYPHENATED.matcher(word);
    if (!range.matches()) {
      return null;
    }
    long low = Long.parseLong(range.group(1).replace(",", ""));
    long high = Long.parseLong(range.group(2).replace(",", ""));
    return high > low ? new Figure(low, high, to) : null;
  }
}
