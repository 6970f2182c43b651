package rashomon.text;

import java.lang.invoke.VarHandle;
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
public final class WordMemory<V> {

  /** Places of a word. */
  static final int PLACES = 64;

  private static final AtomicInteger MADE = new AtomicInteger();

  /** What a memory that shares its place knows of a word. */
  record Known(WordMemory<?> memory, @Nullable Object value) {}

  private final int place;

  /** The word's bit for nothing, which only the first memory of each place has. */
  private final long bit;

  private final Function<Token, @Nullable V> reader;

  /**
   * @param reader says what is known of a word, null for nothing; asks for the token's text, norm
   *     and shape, never for its place
   */
  public WordMemory(Function<Token, @Nullable V> reader) {
    int number = MADE.getAndIncrement();
    place = number & PLACES - 1;
    bit = number < PLACES ? 1L << number : 0;
    this.reader = reader;
  }

  /** What is known of the word; null for nothing. */
  public @Nullable V of(Token token) {
    Word word = token.word();
    return word.isNothing(bit) ? null : known(word, token);
  }

  @SuppressWarnings("unchecked") // what this memory keeps is of its kind
  private @Nullable V known(Word word, Token token) {
    Object known = word.known(place);
    if (bit != 0 && known != null && !(known instanceof Known)) {
      return (V) known; // only the first memory of a place keeps values as they are
    }
    return known instanceof Known some && some.memory == this ? (V) some.value : learn(word, token);
  }

  private @Nullable V learn(Word word, Token token) {
    V value = reader.apply(token);
    VarHandle.storeStoreFence(); // another thread that meets the value meets all of it
    if (bit == 0) {
      word.know(place, new Known(this, value));
    } else if (value == null) {
      word.knowNothing(bit);
    } else {
      word.know(place, value);
    }
    return value;
  }
}
