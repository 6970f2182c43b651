package rashomon.mention.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;
import rashomon.text.Sentence;
import rashomon.text.Span;
import rashomon.text.Token;

/** One sentence as nodes: words looked up, digits classed, number words added up. */
final class Lexer {

  /** Figures of a number: what has more is no date, no clock and no count. */
  private static final int LONGEST = 40;

  /** Capitals at the beginning of a sentence or in a title do not make names of these. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "in", "on", "at", "by", "for", "of", "from", "and", "but", "his", "her",
          "its", "their", "our", "this", "that", "these", "since", "until", "after", "before",
          "during", "when", "as", "to", "with", "he", "she", "it", "they", "we");

  private final TimeWords words;
  private final List<Token> tokens;
  private final Pieces pieces;
  private final List<Node> nodes;

  private Lexer(TimeWords words, Sentence sentence) {
    this.words = words;
    this.pieces = Pieces.of(words, sentence.tokens());
    this.tokens = pieces.all();
    this.nodes = new ArrayList<>(tokens.size());
  }

  static List<Node> nodes(TimeWords words, Sentence sentence) {
    Lexer lexer = new Lexer(words, sentence);
    boolean numerals = false;
    for (int i = 0; i < lexer.tokens.size(); ) {
      i += lexer.add(i);
      numerals |= isNumeral(lexer.nodes.get(lexer.nodes.size() - 1));
    }
    return numerals ? Numerals.merge(lexer.nodes) : lexer.nodes;
  }

  private static boolean isNumeral(Node node) {
    return node.is(Kind.SCALE) || node.is(Kind.NUMBER) && !Digits.isDigit(node.norm().charAt(0));
  }

  /** Adds the node that begins at a piece and returns how many pieces it takes. */
  private int add(int at) {
    Token token = tokens.get(at);
    Phrases.Hit<List<Word>> hit = words.at(tokens, at);
    if (hit == null) {
      long kinds = token.isNumber() ? figures(token.norm()) : form(token);
      keep(at, 1, kinds, List.of(), digits(token.norm(), kinds));
      return 1;
    }
    List<Word> meant = written(hit.value(), token.isName());
    boolean stopped = isShort(meant) && isStop(at + hit.length());
    long kinds = hit.length() == 1 ? form(token) : 0;
    for (Word word : meant) {
      kinds |= word.kind().bit() | alone(word, stopped);
    }
    Zones.Offset offset = has(kinds, Kind.ZONE) ? Zones.after(tokens, at + hit.length()) : null;
    if (offset != null) {
      meant = List.of(offset.word());
    }
    int length = hit.length() + (stopped ? 1 : 0) + (offset == null ? 0 : offset.length());
    keep(at, length, kinds, meant, amount(meant));
    return length;
  }

  /** Whether the word says nothing of time: "the", a comma. */
  static boolean isPlain(String word) {
    return FUNCTION_WORDS.contains(word) || !Character.isLetterOrDigit(word.charAt(0));
  }

  /** Everything that the word, or a part of a word of several parts, can be in a sentence. */
  static boolean mayTell(TimeWords words, Token whole) {
    for (Token token : Pieces.of(words, List.of(whole)).all()) {
      long kinds = form(token) | (token.isNumber() ? figures(token.norm()) : 0);
      for (Word word : words.told(token)) {
        kinds |= word.kind().bit() | alone(word, true) | alone(word, false);
      }
      if (words.grammar().anchors().has(token.norm(), kinds)) {
        return true;
      }
    }
    return false;
  }

  private static long figures(String norm) {
    return norm.length() > LONGEST ? 0 : Digits.of(norm).kinds();
  }

  private static boolean has(long kinds, Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** The meanings that the word can have as it is written here. */
  private static List<Word> written(List<Word> all, boolean name) {
    for (Word word : all) {
      if (word.how() != Word.How.ANY && !name) {
        return all.stream().filter(w -> w.how() == Word.How.ANY).toList();
      }
    }
    return all;
  }

  private static boolean isShort(List<Word> meant) {
    return !meant.isEmpty() && meant.get(0).how() == Word.How.SHORT;
  }

  private boolean isStop(int at) {
    return at < tokens.size()
        && tokens.get(at).is(".")
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private static long alone(Word word, boolean stopped) {
    if (!word.standsAlone(stopped)) {
      return 0;
    }
    return switch (word.kind()) {
      case MONTH -> Kind.MONTH_NAME.bit();
      case WEEKDAY -> Kind.WEEKDAY_NAME.bit();
      default -> 0;
    };
  }

  private static long form(Token token) {
    return switch (token.shape()) {
      case CAPITAL, UPPER -> FUNCTION_WORDS.contains(token.norm()) ? 0 : Kind.NAME.bit();
      case MARK -> Kind.MARK.bit();
      case LOWER -> Kind.LOWER.bit();
      case NUMBER -> 0;
    };
  }

  private static @Nullable Amount digits(String norm, long kinds) {
    return has(kinds, Kind.NUMBER) ? Amount.of(new BigDecimal(norm.replace(",", ""))) : null;
  }

  private static @Nullable Amount amount(List<Word> meant) {
    for (Word word : meant) {
      if (word.kind() == Kind.VAGUE) {
        return word.value() > 0 ? Amount.of(word.value()) : Amount.SOME;
      }
      if (word.kind() == Kind.NUMBER || word.kind() == Kind.SCALE) {
        return Amount.of(word.value());
      }
    }
    return null;
  }

  private void keep(int at, int length, long kinds, List<Word> meant, @Nullable Amount amount) {
    Token first = tokens.get(at);
    Token last = tokens.get(at + length - 1);
    Span span = new Span(first.start(), last.end());
    int from = pieces.origin(at);
    int to = pieces.origin(at + length - 1) + 1;
    boolean single = length == 1 || isShort(meant);
    String norm = single ? first.norm() : first.norm() + " " + last.norm();
    nodes.add(new Node(span, from, to, norm, kinds, meant, amount, null, ""));
  }
}
