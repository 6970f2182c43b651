package rashomon.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.text.Folding;
import rashomon.text.Lookup;
import rashomon.text.Token;

/**
 * Proper names and what each stands for; finds the longest that begins at a token. Spellings are
 * folded: case and accents, the Arabic article ({@code al-Nusra}, {@code Al Nusra}, {@code Nusra}),
 * hyphens, and a possessive whose apostrophe was lost ({@code Syrias}). An acronym must stand in
 * capitals, so that "is" and "us" are no parties.
 */
public final class Names<V> {

  /** A name found: what it stands for and how many tokens it covers. */
  public record Hit<V>(V value, int length) {}

  /** More names, kept elsewhere, by their key. */
  public interface Index<V> {
    /** What the name of that key stands for, or null. */
    @Nullable V get(String key);

    /** Whether the key is a name, or the first words of one. */
    boolean begins(String key);
  }

  private record Entry<V>(V value, boolean acronym) {}

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ar", "as", "ash", "an", "at", "ad", "az", "ez", "es");

  /** How many words the names of an index have at most. */
  private static final int INDEXED = 4;

  private static final int MANY = 10_000;

  private final Lookup<Entry<V>> byKey = new Lookup<>(MANY);

  /** By the first word of names, with and without the s of a lost possessive: their most words. */
  private final Lookup<Integer> longest = new Lookup<>(MANY);

  private final @Nullable Index<V> more;

  public Names() {
    more = null;
  }

  /** Names of which some stand in an index; its names have at most four words. */
  public Names(Index<V> more) {
    this.more = more;
  }

  private @Nullable Entry<V> entry(String key, boolean indexed) {
    Entry<V> entry = byKey.get(key);
    if (entry != null || more == null || key.isEmpty() || !indexed) {
      return entry;
    }
    V value = more.get(key);
    return value == null ? null : new Entry<>(value, false);
  }

  /**
   * Adds a name; one that is there already stays.
   *
   * @return whether it is new
   */
  public boolean add(String name, V value) {
    String key = key(name);
    if (key.isEmpty() || byKey.get(key) != null) {
      return false;
    }
    byKey.put(key, new Entry<>(value, isAcronym(name)));
    if (key.contains(" 's")) {
      add(key.replace(" 's", "s"), value); // "Peoples Party", where the apostrophe was lost
    }
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    begin(first, words(key));
    begin(first + "s", words(key));
    return true;
  }

  private void begin(String first, int words) {
    longest.put(first, Math.max(words, longest.orFresh(first, () -> 0)));
  }

  private static int words(String key) {
    int words = 1;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  private static boolean isAcronym(String name) {
    boolean acronym = name.length() <= 6;
    for (int i = 0; acronym && i < name.length(); i++) {
      char c = name.charAt(i);
      acronym = Character.isUpperCase(c) || c == '.' || c == '-';
    }
    return acronym;
  }

  /**
   * A spelling to compare names by: folded, words divided by single spaces, without articles,
   * hyphens and other marks.
   */
  public static String key(String name) {
    if (isOneWord(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String folded = Folding.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    int from = 0;
    for (int at = 0; at <= folded.length(); at++) {
      if (at == folded.length() || !isWord(folded.charAt(at))) {
        if (at > from && !isArticle(folded, from, at)) {
          key.append(key.isEmpty() ? "" : " ").append(word(folded.substring(from, at)));
        }
        from = at + 1;
      }
    }
    return key.toString();
  }

  /** A possessive as the text's own tokens have it: "people 's", "workers". */
  private static String word(String word) {
    int last = word.length() - 1;
    if (last > 1 && word.endsWith("'s")) {
      return word.substring(0, last - 1) + " 's";
    }
    return last > 0 && word.charAt(last) == '\'' ? word.substring(0, last) : word;
  }

  /** The last word of a name is none. */
  private static boolean isArticle(String folded, int from, int to) {
    return to - from <= 3 && to < folded.length() && ARTICLES.contains(folded.substring(from, to));
  }

  private static boolean isOneWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '\'' || c == '.';
  }

  /** The longest name that begins at token {@code at}, or null. */
  public @Nullable Hit<V> at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (!first.isName() && !first.isNumber()) {
      return null;
    }
    String key = key(first, at, tokens);
    int limit = limit(key);
    if (limit == 0 && !key.isEmpty()) {
      return null;
    }
    int words = key.isEmpty() ? 0 : words(key);
    boolean indexed = more != null;
    Hit<V> best = hit(tokens, at, at, key, indexed, null);
    for (int i = at + 1; i < tokens.size() && (words < limit || key.isEmpty()); i++) {
      String next = key(tokens.get(i), i, tokens);
      if (next.isEmpty() && !isInside(tokens.get(i)) && !isArticle(tokens, i)) {
        break;
      }
      indexed &= key.isEmpty() || next.isEmpty() || begins(key);
      key = key.isEmpty() ? next : next.isEmpty() ? key : key + " " + next;
      limit = Math.max(limit, limit(key));
      words = key.isEmpty() ? 0 : words(key);
      best = next.isEmpty() ? best : hit(tokens, at, i, key, indexed, best);
    }
    return best;
  }

  /** A hyphen, or the apostrophe of "Workers' Party". */
  private static boolean isInside(Token mark) {
    return mark.text().equals("-") || mark.is("'");
  }

  private boolean begins(String key) {
    return more != null && more.begins(key);
  }

  private int limit(String key) {
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    Integer known = longest.get(first);
    return Math.max(more == null ? 0 : INDEXED, known == null ? 0 : known);
  }

  private static boolean isArticle(List<Token> tokens, int i) {
    String norm = tokens.get(i).norm();
    return norm.length() <= 3 && ARTICLES.contains(norm) && i + 1 < tokens.size();
  }

  /** The token's part of a key; empty for an article or a mark. */
  private static String key(Token token, int i, List<Token> tokens) {
    if (token.isMark() || isArticle(tokens, i)) {
      return "";
    }
    return token.norm().indexOf('-') < 0 ? token.norm() : key(token.norm());
  }

  private @Nullable Hit<V> hit(
      List<Token> tokens, int at, int i, String key, boolean indexed, @Nullable Hit<V> best) {
    Entry<V> entry = entry(key, indexed);
    if (entry == null && key.length() > 4 && key.endsWith("s")) {
      entry = entry(key.substring(0, key.length() - 1), indexed);
    }
    boolean fits = entry != null && (!entry.acronym() || isAcronym(tokens, at));
    return fits && entry != null ? new Hit<>(entry.value(), i - at + 1) : best;
  }

  /** In a line of capitals a two-letter acronym is not told from a word. */
  private static boolean isAcronym(List<Token> tokens, int at) {
    if (tokens.get(at).shape() != Token.Shape.UPPER) {
      return false;
    }
    boolean shouting = true;
    for (int i = Math.max(0, at - 3); i < Math.min(tokens.size(), at + 4); i++) {
      shouting &= tokens.get(i).shape() != Token.Shape.LOWER;
    }
    return !shouting || tokens.get(at).text().length() > 2;
  }

  /** What the whole name stands for, or null; upper and lower case alike. */
  public @Nullable V get(String name) {
    Entry<V> entry = entry(key(name), true);
    return entry == null ? null : entry.value();
  }
}
