package rashomon.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word as it is written, whatever stands beside it: worked out when the word is
 * first met, since most of a text is a few thousand words again and again. Holds the two words of
 * each hash code that were met last; what it answers never depends on what it holds, so that
 * threads may share it and overwrite each other's words.
 *
 * @param <V> what is known, a value that does not change
 */
public final class WordMemory<V> {

  private record Known<V>(String text, V value) {}

  private static final int SIZE = 1 << 15;

  private final @Nullable Known<V>[] known;
  private final Function<Token, V> reader;

  /**
   * @param reader asks for the token's text, norm and shape, never for its place
   */
  @SuppressWarnings("unchecked") // nothing else is ever put there
  public WordMemory(Function<Token, V> reader) {
    known = (Known<V>[]) new Known<?>[SIZE];
    this.reader = reader;
  }

  public V of(Token word) {
    String text = word.text();
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 15) & SIZE - 2;
    Known<V> last = known[place];
    if (last != null && last.text().equals(text)) {
      return last.value();
    }
    Known<V> before = known[place + 1];
    boolean met = before != null && before.text().equals(text);
    Known<V> now = met && before != null ? before : new Known<>(text, reader.apply(word));
    known[place + 1] = last;
    known[place] = now;
    return now.value();
  }
}
