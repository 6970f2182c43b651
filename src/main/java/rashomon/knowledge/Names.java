package rashomon.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rashomon.text.Folding;
import rashomon.text.Token;
import rashomon.text.WordMemory;

/**
 * Proper names and what each stands for; finds the longest that begins at a token. Spellings are
 * folded: case and accents, the Arabic article ({@code al-Nusra}, {@code Al Nusra}, {@code Nusra}),
 * hyphens, and a possessive whose apostrophe was lost ({@code Syrias}). An acronym must stand in
 * capitals, so that "is" and "us" are no parties. All are added before a text is searched for them:
 * what is known of a word is kept.
 */
public final class Names<V> {

  /** A name found: what it stands for and how many tokens it covers. */
  public record Hit<V>(V value, int length) {}

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ar", "as", "ash", "an", "at", "ad", "az", "ez", "es");

  /**
   * A word that a name may begin with.
   *
   * @param named the name that it is by itself, or null
   * @param begins whether longer names begin with it
   */
  private record First<V>(@Nullable Named<V> named, boolean begins) {}

  private final Map<String, Named<V>> own = new HashMap<>();
  private final List<NameIndex<V>> indexes = new ArrayList<>();

  private final WordMemory<First<V>> firsts = new WordMemory<>(this::first);

  /**
   * Adds a name; one that is there already stays.
   *
   * @return whether it is new
   */
  public boolean add(String name, V value) {
    return put(own, name, value, Integer.MAX_VALUE, true);
  }

  /**
   * Adds all names of a table behind those that are here: from the index that the build made, or
   * one by one where the user may have rows of their own.
   */
  public void addAll(Knowledge knowledge, Spellings spellings, Function<Row, V> reader) {
    if (knowledge.isShipped()) {
      addIndex(spellings, reader);
    } else {
      List<Row> rows = knowledge.table(spellings.table()).rows();
      spellings.each(rows, (name, row) -> add(name, reader.apply(row)));
    }
  }

  /** Adds the shipped names of a table behind those that are here. */
  void addIndex(Spellings spellings, Function<Row, V> reader) {
    indexes.add(NameIndex.of(spellings, reader));
  }

  /**
   * Puts a name and its first words among names by their keys.
   *
   * @param longest how many words are read of a name at most
   * @return whether it is new
   */
  static <V> boolean put(
      Map<String, Named<V>> names, String name, V value, int longest, boolean acronyms) {
    String key = key(name);
    Named<V> there = names.get(key);
    if (key.isEmpty() || there != null && there.value() != null) {
      return false;
    }
    names.put(key, new Named<>(key, value, acronyms && isAcronym(name), there != null));
    if (key.contains(" 's")) {
      put(names, key.replace(" 's", "s"), value, longest, acronyms); // apostrophes may be lost
    }
    int words = 1;
    for (int to = key.indexOf(' '); to > 0 && words < longest; to = key.indexOf(' ', to + 1)) {
      names.merge(key.substring(0, to), Named.beginning(key.substring(0, to)), Named::and);
      words++;
    }
    return true;
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

  /** Whether some name may begin with the word: {@link #at} finds none where it does not. */
  public boolean mayBegin(Token word) {
    if (!word.isName() && !word.isNumber()) {
      return false;
    }
    return firsts.of(word) != null;
  }

  /** The longest name that begins at token {@code at}, or null. */
  public @Nullable Hit<V> at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (!first.isName() && !first.isNumber()) {
      return null;
    }
    First<V> begun = firsts.of(first);
    if (begun == null) {
      return null;
    }
    String key = key(first, at, tokens);
    Hit<V> best = key.isEmpty() ? null : hit(tokens, at, at, begun.named(), null);
    boolean begins = key.isEmpty() || begun.begins();
    for (int i = at + 1; i < tokens.size() && begins; i++) {
      String next = key(tokens.get(i), i, tokens);
      if (next.isEmpty() && !isInside(tokens.get(i)) && !isArticle(tokens, i)) {
        break;
      }
      key = key.isEmpty() ? next : next.isEmpty() ? key : key + " " + next;
      best = next.isEmpty() ? best : hit(tokens, at, i, spelled(key), best);
      begins = key.isEmpty() || begins(key);
    }
    return best;
  }

  private @Nullable First<V> first(Token word) {
    String key = key(word);
    Named<V> named = spelled(key);
    boolean begins = key.isEmpty() || ARTICLES.contains(key) || begins(key);
    return named == null && !begins ? null : new First<>(named, begins);
  }

  /** A hyphen, or the apostrophe of "Workers' Party". */
  private static boolean isInside(Token mark) {
    return mark.text().equals("-") || mark.is("'");
  }

  private boolean begins(String key) {
    Named<V> mine = own.get(key);
    boolean begins = mine != null && mine.begins();
    for (int i = 0; !begins && i < indexes.size(); i++) {
      Named<V> named = indexes.get(i).find(key);
      begins = named != null && named.begins();
    }
    return begins;
  }

  /** The name of that key in the first place that has it, or null. */
  private @Nullable Named<V> named(String key) {
    Named<V> named = own.isEmpty() ? null : own.get(key);
    for (int i = 0; (named == null || named.value() == null) && i < indexes.size(); i++) {
      named = indexes.get(i).find(key);
    }
    return named == null || named.value() == null ? null : named;
  }

  private static boolean isArticle(List<Token> tokens, int i) {
    String norm = tokens.get(i).norm();
    return norm.length() <= 3 && ARTICLES.contains(norm) && i + 1 < tokens.size();
  }

  /** The token's part of a key; empty for an article or a mark. */
  private static String key(Token token, int i, List<Token> tokens) {
    return token.isMark() || isArticle(tokens, i) ? "" : key(token);
  }

  private static String key(Token token) {
    return token.norm().indexOf('-') < 0 ? token.norm() : key(token.norm());
  }

  private @Nullable Hit<V> hit(
      List<Token> tokens, int at, int i, @Nullable Named<V> named, @Nullable Hit<V> best) {
    V value = named == null ? null : named.value();
    boolean fits = named != null && (!named.acronym() || isAcronym(tokens, at));
    return fits && value != null ? new Hit<>(value, i - at + 1) : best;
  }

  /** The name of that key, or of the key without a possessive s that lost its apostrophe. */
  private @Nullable Named<V> spelled(String key) {
    Named<V> named = named(key);
    boolean more = named == null && key.length() > 4 && key.endsWith("s");
    return more ? named(key.substring(0, key.length() - 1)) : named;
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
    Named<V> named = named(key(name));
    return named == null ? null : named.value();
  }
}
