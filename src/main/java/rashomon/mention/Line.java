package rashomon.mention;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;
import rashomon.text.Sentence;
import rashomon.text.Token;

/**
 * One sentence with the classes of its words and what it mentions. Finders add mentions in turn;
 * readers ask what stands at a token.
 */
public final class Line {

  private final Sentence sentence;
  private final Token[] tokens;
  private final String[] norms;
  private final int[] hashes;
  private final long allHashes;
  private final LineClasses classes;
  private final long[] openings;
  private final long allOpenings;
  private final MentionIndex mentions;
  private final boolean headline;

  /**
   * @param classes of each token
   * @param openings the bits of what may begin at each token
   */
  Line(Sentence sentence, LineClasses classes, long[] openings) {
    this.sentence = sentence;
    tokens = sentence.tokens().toArray(new Token[0]);
    norms = norms(tokens);
    hashes = hashes(tokens);
    allHashes = bits(hashes);
    this.classes = classes;
    this.openings = openings;
    allOpenings = all(openings);
    mentions = new MentionIndex(tokens.length);
    headline = mostlyNames();
  }

  private static String[] norms(Token[] tokens) {
    String[] norms = new String[tokens.length];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = tokens[i].norm();
    }
    return norms;
  }

  private static int[] hashes(Token[] tokens) {
    int[] hashes = new int[tokens.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = tokens[i].hash();
    }
    return hashes;
  }

  /** A bit of 64 for each. */
  private static long bits(int[] hashes) {
    long bits = 0;
    for (int hash : hashes) {
      bits |= 1L << hash;
    }
    return bits;
  }

  private static long all(long[] openings) {
    long all = 0;
    for (long some : openings) {
      all |= some;
    }
    return all;
  }

  /** The same line, so many sentences nearer to the beginning. */
  Line forward(int sentences) {
    int index = sentence.index() - sentences;
    Line line =
        new Line(
            new Sentence(index, sentence.paragraph(), sentence.span(), sentence.tokens()),
            classes,
            openings);
    mentions.all().forEach(mention -> line.mentions.add(mention.in(index)));
    return line;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.length;
  }

  public Token token(int i) {
    return tokens[i];
  }

  /** The folded word at {@code i}; empty before the first and after the last. */
  public String norm(int i) {
    return i < 0 || i >= norms.length ? "" : norms[i];
  }

  /** The folded word's hash code; that of the empty word before the first and after the last. */
  private int hash(int i) {
    return i < 0 || i >= hashes.length ? 0 : hashes[i];
  }

  /** Whether the folded word at {@code i} is this. */
  public boolean is(int i, String word) {
    return is(i, word, word.hashCode());
  }

  /**
   * The same; the build has a word that is written in the code asked in this way.
   *
   * @param hash the word's hash code
   */
  public boolean is(int i, String word, int hash) {
    return hash(i) == hash && norm(i).equals(word);
  }

  /** Whether the folded word may stand somewhere in the sentence: of most that do not it is no. */
  public boolean mayHave(String word) {
    return (allHashes >>> word.hashCode() & 1) != 0;
  }

  /**
   * Whether the folded word at {@code i} is one of these.
   *
   * @param words as {@link OneOf} has them; an empty one is what stands before the first and after
   *     the last
   */
  public boolean isOneOf(int i, String words) {
    OneOf some = OneOf.of(words);
    return some.mayHave(hash(i)) && some.has(norm(i));
  }

  /**
   * The same; the build has words that are written in the code asked in this way.
   *
   * @param hashes a bit of 64 for the hash code of each
   */
  public boolean isOneOf(int i, String words, long hashes) {
    return (hashes >>> hash(i) & 1) != 0 && OneOf.of(words).has(norm(i));
  }

  public boolean is(int i, WordClass wordClass) {
    return classes.has(i, wordClass);
  }

  /** Whether some word of the sentence is of the class. */
  public boolean has(WordClass wordClass) {
    return classes.has(wordClass);
  }

  /** Whether the word is of one of the classes. */
  boolean isAny(int i, WordClasses any) {
    return classes.hasAny(i, any);
  }

  public boolean isMark(int i) {
    return i >= 0 && i < size() && token(i).isMark();
  }

  public boolean isName(int i) {
    return i >= 0 && i < size() && token(i).isName();
  }

  /** Whether what the opening names may begin somewhere in the sentence. */
  boolean has(Opening opening) {
    return (allOpenings & opening.bit()) != 0;
  }

  /**
   * Reads on from token to token where it may begin; the reader is given one and answers the one
   * after it all.
   */
  void walk(Opening opening, IntUnaryOperator reader) {
    long bit = opening.bit();
    int i = has(opening) ? 0 : tokens.length;
    while (i < tokens.length) {
      i = (openings[i] & bit) == 0 ? i + 1 : Math.max(i + 1, reader.applyAsInt(i));
    }
  }

  /** Every mention, by the token it begins at. */
  List<Mention<?>> mentions() {
    return mentions.all();
  }

  <M extends Meaning> Mention<M> add(int from, int to, M meaning, String rule) {
    Mention<M> mention =
        new Mention<>(sentence.index(), from, to, sentence.span(from, to), meaning, rule);
    mentions.add(mention);
    return mention;
  }

  void add(Mention<?> mention) {
    mentions.add(mention);
  }

  void remove(Mention<?> mention) {
    mentions.remove(mention);
  }

  /** The mention of that kind that covers token {@code i}, the longest first, or null. */
  public <M extends Meaning> @Nullable Mention<M> at(int i, Class<M> type) {
    return mentions.at(i, type);
  }

  /** The mentions of one kind found so far, in order of the text; more may be added meanwhile. */
  public <M extends Meaning> List<Mention<M>> all(Class<M> type) {
    return mentions.all(type);
  }

  /** The last mention of that kind that ends at token {@code to} or before it, or null. */
  public <M extends Meaning> @Nullable Mention<M> last(int to, Class<M> type) {
    return last(to, type, any -> true);
  }

  public <M extends Meaning> @Nullable Mention<M> last(
      int to, Class<M> type, Predicate<Mention<M>> asked) {
    return to > 0 ? mentions.last(sentence.span(0, to), type, asked) : null;
  }

  public boolean covered(int i, Class<? extends Meaning> type) {
    return at(i, type) != null;
  }

  /** Whether most words are capitalised. */
  public boolean isHeadline() {
    return headline;
  }

  private boolean mostlyNames() {
    int words = 0;
    int names = 0;
    for (int i = 0; i < size(); i++) {
      boolean word = !isMark(i) && norm(i).length() > 3 && !token(i).isNumber();
      words += word ? 1 : 0;
      names += word && isName(i) ? 1 : 0;
    }
    if (size() > 0 && is(size() - 1, ".")) {
      return false; // a sentence of many names
    }
    return words >= 4 && names * 10 >= words * 7 || words == 3 && names == words;
  }
}
