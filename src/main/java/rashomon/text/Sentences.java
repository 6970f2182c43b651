package rashomon.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into sentences: the JDK's rules, with abbreviations guarded (see
 * docs/decisions/0001-sentences.md). A line break that ends a paragraph ends the sentence too. What
 * is longer than {@link #LONGEST} is no sentence that somebody wrote but a table or list without
 * stops: it is cut into pieces, so that what is worked out inside a sentence stays small.
 */
public final class Sentences {

  /** Tokens of one sentence; the longest of 10,000 in news articles has 136. */
  public static final int LONGEST = 300;

  /** A piece ends at a comma or the like, where one stands in its last tokens. */
  private static final int MARGIN = 60;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "lt", "pte", "insp", "supt", "const", "comdt", "col", "gen", "maj", "capt", "sgt", "brig",
          "cpl", "cmdr", "adm", "mr", "mrs", "ms", "dr", "prof", "rev", "st", "gov", "sen", "rep",
          "pres", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "no", "vs", "inc", "dept", "mt", "km", "approx", "spc", "pfc", "pvt", "jr", "sr",
          "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun");

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences of the given stretches of text (paragraphs), in order. */
  public static List<Sentence> of(String text, List<Span> paragraphs) {
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    Sentences all = new Sentences(text);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    for (int p = 0; p < paragraphs.size(); p++) {
      all.split(breaks, paragraphs.get(p), p);
    }
    return List.copyOf(all.sentences);
  }

  public static List<Sentence> of(String text) {
    return of(text, Paragraphs.of(text, new Span(0, text.length())));
  }

  private void split(BreakIterator breaks, Span paragraph, int number) {
    String part = paragraph.of(text).replace('\n', ' ').replace('\r', ' ');
    breaks.setText(part);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to == part.length() || ends(part, from, to)) {
        add(paragraph.start() + from, paragraph.start() + to, number);
        from = to;
      }
    }
  }

  /** Whether a break of the JDK's really ends a sentence. */
  private static boolean ends(String part, int from, int to) {
    int last = lastVisible(part, from, to);
    if (last <= from || part.charAt(last) != '.') {
      return true;
    }
    int word = last;
    while (word > from && Character.isLetterOrDigit(part.charAt(word - 1))) {
      word--;
    }
    String before = part.substring(word, last).toLowerCase(Locale.ROOT);
    boolean initial =
        before.length() == 1 && Character.isLetter(before.charAt(0)) && last + 1 < part.length();
    return !ABBREVIATIONS.contains(before)
        && !(initial && !isPronoun(part, word, last) && !isAcronym(part, word, to));
  }

  private static boolean isPronoun(String part, int word, int last) {
    boolean apposed = word > 1 && part.charAt(word - 2) == ','; // "the spokesman, I. Perera"
    return part.substring(word, last).equals("I") && !apposed;
  }

  /** "U.S. The army": after a dotted acronym a capitalised article or the like starts anew. */
  private static boolean isAcronym(String part, int word, int to) {
    boolean dotted = word > 1 && part.charAt(word - 1) == '.';
    String next = part.substring(to, Math.min(part.length(), to + 5));
    return dotted
        && (next.startsWith("The ")
            || next.startsWith("A ")
            || next.startsWith("In ")
            || next.startsWith("He "));
  }

  private static int lastVisible(String part, int from, int to) {
    int last = to - 1;
    while (last > from && Character.isWhitespace(part.charAt(last))) {
      last--;
    }
    return last;
  }

  private void add(int from, int to, int paragraph) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span span = new Span(start, end);
      List<Token> tokens = Tokens.of(text, span);
      if (tokens.size() <= LONGEST) {
        sentences.add(new Sentence(sentences.size(), paragraph, span, tokens));
      } else {
        addPieces(tokens, paragraph);
      }
    }
  }

  private void addPieces(List<Token> tokens, int paragraph) {
    int from = 0;
    while (from < tokens.size()) {
      int to = pieceEnd(tokens, from);
      Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
      sentences.add(new Sentence(sentences.size(), paragraph, span, tokens.subList(from, to)));
      from = to;
    }
  }

  private static int pieceEnd(List<Token> tokens, int from) {
    int most = from + LONGEST;
    if (most >= tokens.size()) {
      return tokens.size();
    }
    for (int to = most; to > most - MARGIN; to--) {
      if (tokens.get(to - 1).isMark()) {
        return to;
      }
    }
    return most;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
