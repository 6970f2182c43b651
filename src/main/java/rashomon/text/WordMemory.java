package rashomon.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word as it is written, whatever stands beside it: worked out when the word is
 * first met, since most of a text is a few thousand words again and again, and kept with the word.
 * What it answers never depends on what is kept, so that threads and other memories may share the
 * words and overwrite what is kept there.
 *
 * @param <V> what is known, a value that does not change
 */
public final class WordMemory<V extends @Nullable Object> {

  /** Places of a word; memories made later take those of earlier ones. */
  static final int PLACES = 64;

  private static final AtomicInteger MADE = new AtomicInteger();

  /** What a memory knows of a word. */
  record Known(WordMemory<?> memory, @Nullable Object value) {}

  /** What stands with each word of which nothing is known. */
  private final Known nothing = new Known(this, null);

  private final int place = MADE.getAndIncrement() & PLACES - 1;
  private final Function<Token, V> reader;

  /**
   * @param reader asks for the token's text, norm and shape, never for its place
   */
  public WordMemory(Function<Token, V> reader) {
    this.reader = reader;
  }

  @SuppressWarnings("unchecked") // what this memory keeps is of its kind
  public V of(Token token) {
    Known known = token.word().known(place);
    if (known == null || known != nothing && known.memory != this) {
      V value = reader.apply(token);
      known = value == null ? nothing : new Known(this, value);
      token.word().know(place, known);
    }
    return (V) (known == nothing ? null : known.value);
  }
}
