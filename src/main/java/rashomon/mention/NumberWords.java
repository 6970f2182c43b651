package rashomon.mention;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.text.Like;
import rashomon.text.Lookup;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Reads a number in digits or words: {@code 1,200}, {@code two hundred and fifty}, {@code 5
 * thousand}.
 */
final class NumberWords {

  /** A number and how many tokens it takes. */
  record Read(long value, int length) {}

  /** A vague word: its interval, and its name where it stays vague. */
  record Vague(@Nullable String word, @Nullable Long min, @Nullable Long max) {}

  private static final long LIMIT = 1_000_000_000L;

  /** So many digits a group of thousands has. */
  private static final int GROUP = 3;

  private final Lookup<Long> plain = new Lookup<>();
  private final Lookup<Long> scales = new Lookup<>();
  private final Phrases<Vague> vague = new Phrases<>();

  NumberWords(Knowledge knowledge) {
    for (Row row : knowledge.table("numbers.tsv").rows()) {
      (row.need("kind").equals("scale") ? scales : plain)
          .put(row.need("word"), Long.valueOf(row.need("value")));
    }
    for (Row row : knowledge.table("vague.tsv").rows()) {
      String word = row.get("word").isEmpty() ? null : row.get("word");
      Long max = row.get("max").isEmpty() ? null : Long.valueOf(row.get("max"));
      vague.put(
          row.need("phrase"),
          new Vague(word, row.get("min").isEmpty() ? null : Long.valueOf(row.get("min")), max));
    }
  }

  Phrases.@Nullable Hit<Vague> vague(List<Token> tokens, int at) {
    return vague.at(tokens, at);
  }

  /** Whether a number or a vague word may begin with the word. */
  boolean mayBegin(Token word) {
    return word.isNumber()
        || plain.get(word.norm()) != null
        || vague.mayBegin(word)
        || OneOf.of("a|half").has(word.norm())
        || Character.isDigit(word.norm().isEmpty() ? ' ' : word.norm().charAt(0));
  }

  /** The number that begins at the token, or null. */
  @Nullable Read at(List<Token> tokens, int at) {
    Read broken = broken(tokens, at);
    if (broken != null) {
      return broken;
    }
    Read grouped = grouped(tokens, at);
    Read digits = grouped != null ? grouped : digits(tokens.get(at));
    Read first = digits != null ? digits : words(tokens, at);
    if (first == null) {
      return null;
    }
    return scaled(tokens, at, first);
  }

  /** "12 500": thousands set apart by one space, as much of the world writes them. */
  private static @Nullable Read grouped(List<Token> tokens, int at) {
    int i = at + 1;
    if (i == tokens.size() || !isGroup(tokens.get(at), tokens.get(i))) {
      return null;
    }
    StringBuilder digits = new StringBuilder(tokens.get(at).norm());
    while (i < tokens.size() && isGroup(tokens.get(i - 1), tokens.get(i))) {
      digits.append(tokens.get(i).norm());
      i++;
    }
    boolean grouped = Like.of("[1-9]\\d{0,2}(\\d{3}){1,3}").is(digits.toString());
    return grouped && tokens.get(at).norm().length() <= GROUP
        ? new Read(Long.parseLong(digits.toString()), i - at)
        : null;
  }

  private static boolean isGroup(Token before, Token token) {
    return before.isNumber()
        && token.start() == before.end() + 1
        && token.norm().length() == GROUP
        && Like.of("\\d{3}").is(token.norm());
  }

  private @Nullable Read words(List<Token> tokens, int at) {
    Long small = plain.get(tokens.get(at).norm());
    if (small != null) {
      return new Read(small, 1);
    }
    boolean article = tokens.get(at).is("a") || tokens.get(at).is("half");
    int scale = tokens.get(at).is("half") && word(tokens, at + 1).equals("a") ? at + 2 : at + 1;
    Long size = article ? scales.get(word(tokens, scale)) : null;
    if (size == null) {
      return null;
    }
    long value = tokens.get(at).is("half") ? size / 2 : size;
    return new Read(value, scale - at + 1);
  }

  private Read scaled(List<Token> tokens, int at, Read first) {
    long total = 0;
    long part = first.value();
    int i = at + first.length();
    while (i < tokens.size()) {
      Long scale = scales.get(tokens.get(i).norm());
      int next = tokens.get(i).is("and") ? i + 1 : i;
      Long more = part >= 20 && next < tokens.size() ? plain.get(tokens.get(next).norm()) : null;
      if (scale != null && part * scale <= LIMIT) {
        part *= scale;
        i++;
      } else if (more != null && more < smallestZero(part) && !tokens.get(at).isNumber()) {
        total += part;
        part = more;
        i = next + 1;
      } else {
        break;
      }
    }
    return new Read(total + part, i - at);
  }

  /** How much fits behind the number: 250 fits 300 up to 99, twenty up to 9. */
  private static long smallestZero(long n) {
    return n % 1000 == 0 ? 1000 : n % 100 == 0 ? 100 : n % 10 == 0 ? 10 : 0;
  }

  private static String word(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).norm() : "";
  }

  private static @Nullable Read digits(Token token) {
    String digits = token.norm();
    int length = digits.length();
    if (!token.isNumber() || length > 13) {
      return null;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      char c = digits.charAt(i);
      if (c == ',' && (length - i) % 4 == 0) {
        continue;
      }
      if (c < '0' || c > '9') {
        return decimal(digits);
      }
      value = value * 10 + (c - '0');
    }
    return value > LIMIT ? null : new Read(value, 1);
  }

  /** "2.5 million", which only makes sense before a scale word. */
  private @Nullable Read broken(List<Token> tokens, int at) {
    Long scale = scales.get(word(tokens, at + 1));
    String number = tokens.get(at).norm();
    if (scale == null || !Like.of("\\d{1,4}\\.\\d{1,3}").is(number)) {
      return null;
    }
    long value = new BigDecimal(number).multiply(BigDecimal.valueOf(scale)).longValue();
    return value > LIMIT ? null : new Read(value, 2);
  }

  /** "1.200" as some languages group. */
  private static @Nullable Read decimal(String digits) {
    return Like.of("\\d{1,3}(\\.\\d{3})+").is(digits)
        ? new Read(Long.parseLong(digits.replace(".", "")), 1)
        : null;
  }
}
