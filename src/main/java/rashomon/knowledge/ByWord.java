package rashomon.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a table has under a word: made of the word's rows when the word is first met, for a short
 * article has some hundreds of the thousands that the tables know. Of tables with rows of the
 * user's own all is made at once, so that a fault shows.
 */
public final class ByWord<V> {

  /** Makes something of the rows that a word has. */
  public interface Reader<V> {
    /** What the rows say of the word; null for nothing. */
    @Nullable V read(String word, List<Row> rows);
  }

  /** A word met, and what stands under it; null for nothing. */
  private record Met<V>(String word, @Nullable V value) {}

  private final Map<String, V> made = new HashMap<>();
  private final @Nullable WordIndex index;
  private final Reader<V> reader;

  /** What was found so far, by slot; where two threads find one, what they find is equal. */
  private final AtomicReferenceArray<@Nullable Met<V>> met;

  private ByWord(@Nullable WordIndex index, Reader<V> reader) {
    this.index = index;
    this.reader = reader;
    met = new AtomicReferenceArray<>(index == null ? 0 : index.slots());
  }

  public static <V> ByWord<V> of(Knowledge knowledge, Wordings wordings, Reader<V> reader) {
    if (knowledge.isShipped()) {
      return new ByWord<>(WordIndex.of(wordings), reader);
    }
    ByWord<V> byWord = new ByWord<>(null, reader);
    wordings
        .byWord(knowledge.table(wordings.table()).rows())
        .forEach(
            (word, rows) -> {
              V value = reader.read(word, rows);
              if (value != null) {
                byWord.made.put(word, value);
              }
            });
    return byWord;
  }

  /** What stands under the word, or null. */
  public @Nullable V get(String word) {
    if (index == null) {
      return made.get(word);
    }
    int hash = word.hashCode();
    if (!index.mayHave(hash)) {
      return null;
    }
    for (int slot = index.first(hash); !index.isFree(slot); slot = index.next(slot)) {
      if (index.hash(slot) == hash) {
        Met<V> known = met(index, slot);
        if (known.word().equals(word)) {
          return known.value();
        }
      }
    }
    return null;
  }

  private Met<V> met(WordIndex index, int slot) {
    Met<V> known = met.getAcquire(slot);
    if (known == null) {
      String word = index.word(slot);
      known = new Met<>(word, reader.read(word, index.rows(slot)));
      met.setRelease(slot, known);
    }
    return known;
  }
}
