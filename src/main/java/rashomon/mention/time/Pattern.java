package rashomon.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Row;

/**
 * A pattern of the table of phrases, compiled. Its places stand one behind another, parted by
 * spaces:
 *
 * <ul>
 *   <li>{@code ago} a word, {@code on|at} one of several, {@code -} any dash; {@code Times} a word
 *       with a capital
 *   <li>{@code <month>} a node of that {@link Kind}, {@code <unit>|<units>} one of several
 *   <li>{@code the?} may be missing
 *   <li>{@code (in|since)} must stand before or behind, but is no part of the phrase
 *   <li>{@code (!<counted>)} must not stand before or behind
 *   <li>{@code not_until} a phrase of the table of words, by its first and its last word
 *   <li>{@code lpar}, {@code rpar}: the brackets, which have another use here
 * </ul>
 *
 * @param before looked at from the phrase backwards
 */
record Pattern(List<Element> before, List<Element> body, List<Element> after) {

  /** No phrase ends with one of these, so an optional one is only taken with what it leads to. */
  private static final Set<String> LINKS =
      Set.of(",", "-", "(", "'", "of", "the", "on", "in", "at", "from", "to", "and");

  Pattern {
    before = List.copyOf(before);
    body = List.copyOf(body);
    after = List.copyOf(after);
  }

  static Pattern of(Row row) {
    List<Element> before = new ArrayList<>();
    List<Element> body = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    for (String place : row.words("pattern")) {
      if (place.startsWith("(")) {
        Element look = element(row, place.substring(1, place.length() - 1));
        if (body.isEmpty()) {
          before.add(0, look);
        } else {
          after.add(look);
        }
      } else {
        body.add(element(row, place));
      }
    }
    return new Pattern(before, body, after);
  }

  private static Element element(Row row, String place) {
    boolean not = place.startsWith("!");
    boolean optional = place.length() > 1 && place.endsWith("?");
    String choices = place.substring(not ? 1 : 0, place.length() - (optional ? 1 : 0));
    List<String> words = new ArrayList<>();
    List<String> names = new ArrayList<>();
    long kinds = 0;
    for (String choice : choices.split("\\|", -1)) {
      if (choice.indexOf('<') < 0 && choice.indexOf('>') < 0) {
        (Character.isUpperCase(choice.charAt(0)) ? names : words).add(word(choice));
      } else {
        kinds |= kind(row, choice).bit();
      }
    }
    return new Element(set(words), set(names), kinds, optional, not);
  }

  private static Kind kind(Row row, String choice) {
    Kind kind = Kind.named(choice.replace("<", "").replace(">", ""));
    if (kind == null) {
      throw row.fault("no kind of node is called " + choice);
    }
    return kind;
  }

  private static Set<String> set(List<String> words) {
    return words.size() == 1 ? Set.of(words.get(0)) : Set.copyOf(words);
  }

  private static String word(String word) {
    return switch (word) {
      case "lpar" -> "(";
      case "rpar" -> ")";
      default -> word.toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** Whether it puts together phrases that have been read before. */
  boolean joins() {
    for (Element element : body) {
      if (Kind.read(element.kinds())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The nodes that the places hold when the phrase begins at {@code at}; null where it does not.
   */
  @Nullable Slots match(List<Node> nodes, int at) {
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).fits(node(nodes, at - 1 - i))) {
        return null;
      }
    }
    if (match(nodes, at, 0, null) <= at) {
      return null;
    }
    Node[] held = new Node[body.size()];
    return new Slots(held, at, match(nodes, at, 0, held));
  }

  /** The node after the phrase, or -1; most phrases do not match, so nothing is kept at first. */
  private int match(List<Node> nodes, int at, int place, @Nullable Node @Nullable [] held) {
    if (place == body.size()) {
      return looksOn(nodes, at) && !LINKS.contains(nodes.get(at - 1).norm()) ? at : -1;
    }
    Element element = body.get(place);
    if (at < nodes.size() && element.fits(nodes.get(at))) {
      int end = match(nodes, at + 1, place + 1, held);
      if (end >= 0) {
        if (held != null) {
          held[place] = nodes.get(at);
        }
        return end;
      }
    }
    return element.optional() ? match(nodes, at, place + 1, held) : -1;
  }

  private boolean looksOn(List<Node> nodes, int at) {
    for (int i = 0; i < after.size(); i++) {
      if (!after.get(i).fits(node(nodes, at + i))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Node node(List<Node> nodes, int at) {
    return at >= 0 && at < nodes.size() ? nodes.get(at) : null;
  }
}
