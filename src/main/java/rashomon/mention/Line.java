package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.text.Sentence;
import rashomon.text.Token;

/**
 * One sentence with the classes of its words and what it mentions. Finders add mentions in turn;
 * readers ask what stands at a token.
 */
public final class Line {

  private final Sentence sentence;
  private final List<Set<WordClass>> classes;
  private final List<Mention<?>> mentions = new ArrayList<>();

  Line(Sentence sentence, List<Set<WordClass>> classes) {
    this.sentence = sentence;
    this.classes = classes;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return sentence.size();
  }

  public Token token(int i) {
    return sentence.token(i);
  }

  /** The folded word at {@code i}; empty before the first and after the last. */
  public String norm(int i) {
    return i < 0 || i >= size() ? "" : token(i).norm();
  }

  public boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < size() && classes.get(i).contains(wordClass);
  }

  public boolean isMark(int i) {
    return i >= 0 && i < size() && token(i).isMark();
  }

  public boolean isName(int i) {
    return i >= 0 && i < size() && token(i).isName();
  }

  public List<Mention<?>> mentions() {
    return mentions;
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
    Mention<M> longest = null;
    for (Mention<?> mention : mentions) {
      if (mention.from() <= i && i < mention.to() && type.isInstance(mention.meaning())) {
        Mention<M> found = cast(mention);
        if (longest == null || found.to() - found.from() > longest.to() - longest.from()) {
          longest = found;
        }
      }
    }
    return longest;
  }

  /** The mentions of one kind, in order of the text. */
  public <M extends Meaning> List<Mention<M>> all(Class<M> type) {
    List<Mention<M>> found = new ArrayList<>();
    for (Mention<?> mention : mentions) {
      if (type.isInstance(mention.meaning())) {
        found.add(cast(mention));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  @SuppressWarnings("unchecked")
  private static <M extends Meaning> Mention<M> cast(Mention<?> mention) {
    return (Mention<M>) mention;
  }

  public boolean covered(int i, Class<? extends Meaning> type) {
    return at(i, type) != null;
  }

  /** Whether most words are capitalised. */
  public boolean isHeadline() {
    int words = 0;
    int names = 0;
    for (int i = 0; i < size(); i++) {
      boolean word = !isMark(i) && norm(i).length() > 3 && !token(i).isNumber();
      words += word ? 1 : 0;
      names += word && isName(i) ? 1 : 0;
    }
    return words >= 4 && names * 10 >= words * 7;
  }
}
