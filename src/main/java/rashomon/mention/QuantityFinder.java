package rashomon.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Quantity.Step;
import rashomon.text.OneOf;

/**
 * Finds how many: a number or vague word with its bounds ("at least 56", "some 30 to 40", "several
 * dozen"), as an interval (METHODS, "Vague numbers").
 */
final class QuantityFinder {

  private enum Bound {
    LEAST,
    MOST,
    ABOUT,
    EXACTLY
  }

  private static final Set<String> MEASURES =
      Set.of(
          "%",
          "percent",
          "per",
          "km",
          "kilometres",
          "kilometers",
          "kilometer",
          "kilometre",
          "miles",
          "mile",
          "metres",
          "meters",
          "metre",
          "meter",
          "yards",
          "feet",
          "hectares",
          "acres",
          "tons",
          "tonnes",
          "kg",
          "kilograms",
          "pounds",
          "litres",
          "liters",
          "dollars",
          "euros",
          "rubles",
          "years",
          "year",
          "year-old",
          "year-olds",
          "years-old",
          "months",
          "month",
          "weeks",
          "week",
          "days",
          "day",
          "hours",
          "hour",
          "minutes",
          "minute",
          "seconds",
          "am",
          "pm",
          "a.m.",
          "p.m.",
          "gmt",
          "st",
          "nd",
          "rd",
          "th",
          "mm",
          "cm",
          "m",
          "caliber",
          "calibre",
          "degrees",
          "o'clock",
          "square");

  private static final Set<String> LABELS =
      Set.of(
          "resolution",
          "article",
          "chapter",
          "route",
          "highway",
          "number",
          "no",
          "page",
          "unit",
          "phase",
          "channel",
          "flight",
          "level",
          "camp",
          "sector",
          "checkpoint",
          "area",
          "aged",
          "age",
          "version",
          "section",
          "protocol",
          "additional",
          "f",
          "mig",
          "su",
          "photo",
          "url",
          "views",
          "block",
          "zone",
          "group",
          "boeing",
          "airbus",
          "ak",
          "kilometre",
          "$");

  private final NumberWords numbers;
  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  QuantityFinder(Knowledge knowledge) {
    numbers = new NumberWords(knowledge);
    for (Row row : knowledge.table("bounds.tsv").rows()) {
      (row.need("place").equals("after") ? after : before)
          .put(row.need("phrase"), row.one("bound", Bound.class));
    }
  }

  void find(Line line) {
    int i = 0;
    while (i < line.size()) {
      i = line.covered(i, Time.class) ? i + 1 : read(line, i);
    }
  }

  /** Adds the quantity that begins here, if one does; the token to go on from. */
  private int read(Line line, int at) {
    int i = at;
    Phrases.Hit<Bound> bound = before.at(line.sentence().tokens(), at);
    Bound second = null;
    if (bound != null) {
      i += bound.length();
      Phrases.Hit<Bound> more = before.at(line.sentence().tokens(), Math.min(i, line.size()));
      if (more != null && more.value() == Bound.ABOUT) {
        second = more.value();
        i += more.length();
      }
    }
    int quote = line.norm(i).equals("\"") && line.norm(i + 2).equals("\"") ? 1 : 0;
    int end =
        i < line.size()
            ? value(line, at, i + quote, bound == null ? null : bound.value(), second)
            : -1;
    return end < 0 ? at + 1 : end;
  }

  /** Reads the number or vague word at {@code i}; the token after it, or -1. */
  private int value(Line line, int at, int i, @Nullable Bound bound, @Nullable Bound second) {
    if (i >= line.size() || line.covered(i, Time.class)) {
      return -1;
    }
    Phrases.Hit<NumberWords.Vague> vague = numbers.vague(line.sentence().tokens(), i);
    if (vague != null && isAsked(line, i)) {
      return -1;
    }
    int special = nobody(line, at, i);
    if (special > 0) {
      return special;
    }
    if (vague != null) {
      int to = afterQuote(line, i + vague.length());
      line.add(at, to, vague(vague.value(), step(line, at, to)), "quantity.vague");
      return to;
    }
    Interval interval = interval(line, i);
    if (interval == null || isMeasure(line, at, i, interval.to())) {
      return -1;
    }
    return add(line, at, interval, bound, second);
  }

  /** "no one", "nobody": none; "wounding a third": one more. The token after it, or -1. */
  private static int nobody(Line line, int at, int i) {
    int to =
        line.norm(i).equals("nobody")
                || line.norm(i).equals("none") && line.norm(i + 1).equals("of")
            ? i + 1
            : line.norm(i).equals("no") && line.norm(i + 1).equals("one") ? i + 2 : -1;
    if (to > 0) {
      line.add(at, to, Quantity.exactly(0), "quantity.nobody");
      return to;
    }
    boolean next =
        line.norm(i).equals("a")
            && OneOf.of("second|third|fourth|fifth|sixth").has(line.norm(i + 1))
            && !line.norm(i + 2).equals("of");
    if (next) {
      line.add(at, i + 2, new Quantity(1L, 1L, false, null, Step.MORE), "quantity.next");
      return i + 2;
    }
    return -1;
  }

  /** "how many died", "twice as many": no amount. */
  private static boolean isAsked(Line line, int i) {
    return OneOf.of("many|few").has(line.norm(i))
        && OneOf.of("how|as|so|too").has(line.norm(i - 1));
  }

  /** "dozens" of them: a word in quotes with its "of" behind the quote. */
  private static int afterQuote(Line line, int to) {
    if (!line.norm(to).equals("\"")) {
      return to;
    }
    return line.norm(to + 1).equals("of") ? to + 2 : line.norm(to + 1).equals("more") ? to + 1 : to;
  }

  private int add(Line line, int at, Interval n, @Nullable Bound bound, @Nullable Bound second) {
    Phrases.Hit<Bound> suffix =
        n.to() < line.size() ? after.at(line.sentence().tokens(), n.to()) : null;
    int to = n.to() + (suffix == null ? 0 : suffix.length());
    Bound strict = bound == null && suffix != null ? suffix.value() : bound;
    boolean about = strict == Bound.ABOUT || second == Bound.ABOUT;
    Quantity quantity =
        new Quantity(
            strict == Bound.MOST ? null : n.low(),
            strict == Bound.LEAST ? null : n.high(),
            about,
            null,
            step(line, at, to));
    line.add(
        at,
        to,
        quantity,
        strict == null ? "quantity.number" : "quantity." + strict.name().toLowerCase(Locale.ROOT));
    return to;
  }

  private record Interval(long low, long high, int to) {}

  /** A number, or a range: "20-30", "20 to 30", "between 20 and 30". */
  private @Nullable Interval interval(Line line, int i) {
    var tokens = line.sentence().tokens();
    boolean between = line.norm(i).equals("between");
    int first = between ? i + 1 : i;
    if (first >= line.size()) {
      return null;
    }
    int hyphen = line.token(first).isNumber() ? line.norm(first).indexOf('-') : -1;
    if (hyphen > 0) {
      return hyphenated(line.norm(first), hyphen, first);
    }
    NumberWords.Read low = numbers.at(tokens, first);
    if (low == null) {
      return null;
    }
    int link = first + low.length();
    String word = line.norm(link);
    boolean range =
        between
            ? word.equals("and")
            : word.equals("to") && !line.norm(i - 1).equals("from")
                || word.equals("or")
                || word.equals("\u2013")
                || word.equals("-");
    NumberWords.Read high = range && link + 1 < line.size() ? numbers.at(tokens, link + 1) : null;
    if (high != null && high.value() > low.value()) {
      return new Interval(low.value(), high.value(), link + 1 + high.length());
    }
    return between ? null : new Interval(low.value(), low.value(), link);
  }

  private static @Nullable Interval hyphenated(String norm, int hyphen, int at) {
    String high = norm.substring(hyphen + 1);
    if (!norm.substring(0, hyphen).matches("\\d{1,6}") || !high.matches("\\d{1,6}")) {
      return null;
    }
    long low = Long.parseLong(norm.substring(0, hyphen));
    return Long.parseLong(high) > low ? new Interval(low, Long.parseLong(high), at + 1) : null;
  }

  /** "40 km", "Resolution 2254", "$5,000", "aged 14" count no people. */
  private static boolean isMeasure(Line line, int at, int i, int to) {
    String previous = line.norm(at - 1);
    if (isAge(line, at)) {
      return true;
    }
    boolean label = line.token(i).isNumber() && LABELS.contains(previous);
    boolean money = "$€£".contains(previous) && !previous.isEmpty();
    return label || money || MEASURES.contains(line.norm(to));
  }

  /** "aged 30 and 33", "under the age of six", "men of 30 and 33". */
  private static boolean isAge(Line line, int at) {
    String previous = line.norm(at - 1);
    boolean of =
        previous.equals("of")
            && OneOf.of(
                    "age|ages|man|men|woman|women|boy|boys|girl|girls|child|children|person|teenager")
                .has(line.norm(at - 2));
    boolean second =
        previous.equals("and") && at > 2 && isAge(line, at - 2) && line.token(at - 2).isNumber();
    return OneOf.of("aged|age").has(previous) || of || second;
  }

  private static Quantity vague(NumberWords.Vague vague, Step step) {
    return new Quantity(vague.min(), vague.max(), false, vague.word(), step);
  }

  private static Step step(Line line, int at, int to) {
    String previous = line.norm(at - 1);
    String next = line.norm(to);
    if (previous.equals("another")
        || previous.equals("further")
        || next.equals("more")
        || next.equals("additional")
        || next.equals("others")
        || next.equals("other")) {
      return Step.MORE;
    }
    return line.norm(at).equals("a") && line.norm(at + 1).equals("total") ? Step.TOTAL : Step.PLAIN;
  }
}
