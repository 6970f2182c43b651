package rashomon.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.text.Folding;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Proper names and what each stands for; finds the longest that begins at a token. Spellings are
 * folded: case and accents, the Arabic article ({@code al-Nusra}, {@code Al Nusra}, {@code Nusra}),
 * hyphens, and a possessive whose apostrophe was lost ({@code Syrias}). An acronym must stand in
 * capitals, so that "is" and "us" are no parties.
 */
public final class Names<V> {

  /** A name found: what it stands for and how many tokens it covers. */
  public record Hit<V>(V value, int length) {}

  private record Entry<V>(V value, boolean acronym) {}

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ar", "as", "ash", "an", "at", "ad", "az", "ez", "es");

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(4);
    private @Nullable Entry<V> entry;
  }

  private final Node<V> root = new Node<>();

  /**
   * Adds a name; one that is there already stays.
   *
   * @return whether it is new
   */
  public boolean add(String name, V value) {
    Node<V> node = root;
    List<Token> tokens = Tokens.of(name);
    for (String key : keys(tokens)) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (node == root || node.entry != null) {
      return false;
    }
    boolean acronym = tokens.size() == 1 && tokens.get(0).shape() == Token.Shape.UPPER;
    node.entry = new Entry<>(value, acronym);
    return true;
  }

  private static List<String> keys(List<Token> tokens) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isArticle(tokens, i)) {
        keys.addAll(parts(tokens.get(i)));
      }
    }
    return keys;
  }

  private static boolean isArticle(List<Token> tokens, int i) {
    return ARTICLES.contains(tokens.get(i).norm()) && i + 1 < tokens.size()
        || tokens.get(i).text().equals("-");
  }

  /** The words of a token without its Arabic article: {@code al-Nusra} is {@code nusra}. */
  private static List<String> parts(Token token) {
    String norm = token.norm();
    int hyphen = norm.indexOf('-');
    if (hyphen < 0) {
      return List.of(norm);
    }
    List<String> parts = new ArrayList<>();
    for (String part : norm.split("-")) {
      if (!part.isEmpty() && !ARTICLES.contains(part)) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of(norm) : parts;
  }

  /** The longest name that begins at token {@code at}, or null. */
  public @Nullable Hit<V> at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (!first.isName() && !first.isNumber()) {
      return null;
    }
    Node<V> node = root;
    Hit<V> longest = null;
    for (int i = at; i < tokens.size() && node != null; i++) {
      if (isArticle(tokens, i)) {
        continue;
      }
      Node<V> before = node;
      node = step(node, parts(tokens.get(i)));
      Entry<V> entry = node != null ? node.entry : plural(before, tokens.get(i));
      if (entry != null && (!entry.acronym() || isAcronym(tokens, at))) {
        longest = new Hit<>(entry.value(), i - at + 1);
      }
    }
    return longest;
  }

  private static <V> @Nullable Node<V> step(Node<V> from, List<String> parts) {
    Node<V> node = from;
    for (String part : parts) {
      node = node == null ? null : node.next.get(part);
    }
    return node;
  }

  /** "Syrias": the name before a possessive s whose apostrophe was lost. */
  private @Nullable Entry<V> plural(Node<V> before, Token token) {
    List<String> parts = parts(token);
    String last = parts.get(parts.size() - 1);
    if (last.length() < 4 || !last.endsWith("s")) {
      return null;
    }
    List<String> shorter = new ArrayList<>(parts);
    shorter.set(parts.size() - 1, last.substring(0, last.length() - 1));
    Node<V> node = step(before, shorter);
    return node == null ? null : node.entry;
  }

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
    Node<V> node = step(root, keys(Tokens.of(name)));
    return node == null || node == root || node.entry == null ? null : node.entry.value();
  }

  /** A spelling to compare names by: folded, without articles and hyphens. */
  public static String key(String name) {
    return String.join(" ", keys(Tokens.of(Folding.fold(name).toLowerCase(Locale.ROOT))));
  }
}
