package rashomon.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table by their keys, laid out by the build ({@link NameIndexing}) and searched
 * where they lie: a start reads the bytes and makes nothing of them, and a row becomes a value when
 * its name is met.
 *
 * <p>The layout, all numbers of four bytes: how many slots there are, a power of two; for each slot
 * the hash of a key and where its entry begins (0: none); the entries. A key whose slot is taken
 * has the next free one. An entry is what its key is (a sum of {@link #NAME}, {@link #ACRONYM} and
 * {@link #BEGINNING}), its row's first byte and line in the table, and the length of the key and
 * the key in UTF-8.
 */
final class NameIndex<V> {

  static final int NAME = 1;
  static final int ACRONYM = 2;
  static final int BEGINNING = 4;

  static final int NUMBER = Integer.BYTES;

  private final ByteBuffer index;
  private final int slots;
  private final ShippedRows rows;
  private final Function<Row, V> reader;

  /** What was found so far, by slot; where two threads find one, what they find is equal. */
  private final AtomicReferenceArray<@Nullable Named<V>> found;

  private NameIndex(byte[] index, ShippedRows rows, Function<Row, V> reader) {
    this.index = ByteBuffer.wrap(index);
    slots = this.index.getInt(0);
    found = new AtomicReferenceArray<>(slots);
    this.rows = rows;
    this.reader = reader;
  }

  static <V> NameIndex<V> of(Spellings spellings, Function<Row, V> reader) {
    byte[] index = Tables.bytes(spellings.index());
    return new NameIndex<>(index, ShippedRows.of(spellings.table()), reader);
  }

  /** The slot where the search for a key of that hash begins. */
  static int first(int hash, int slots) {
    return (hash ^ hash >>> 15) & (slots - 1);
  }

  /** Where the slot lies among the bytes. */
  static int at(int slot) {
    return NUMBER + slot * 2 * NUMBER;
  }

  /** The first free slot for a key among those that are laid out. */
  static int free(ByteBuffer out, String key, int slots) {
    int slot = first(key.hashCode(), slots);
    while (out.getInt(at(slot) + NUMBER) != 0) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  }

  /** What is known of the key, or null. */
  @Nullable Named<V> find(String key) {
    int hash = key.hashCode();
    int slot = first(hash, slots);
    for (int entry = entry(slot); entry != 0; entry = entry(slot)) {
      if (index.getInt(at(slot)) == hash) {
        Named<V> named = named(slot, entry);
        if (named.key().equals(key)) {
          return named;
        }
      }
      slot = (slot + 1) & (slots - 1);
    }
    return null;
  }

  private int entry(int slot) {
    return index.getInt(at(slot) + NUMBER);
  }

  private Named<V> named(int slot, int entry) {
    Named<V> named = found.getAcquire(slot);
    if (named == null) {
      named = read(entry);
      found.setRelease(slot, named);
    }
    return named;
  }

  private Named<V> read(int entry) {
    int what = index.getInt(entry);
    int from = index.getInt(entry + NUMBER);
    int line = index.getInt(entry + 2 * NUMBER);
    int length = index.getInt(entry + 3 * NUMBER);
    String key = new String(index.array(), entry + 4 * NUMBER, length, StandardCharsets.UTF_8);
    V value = (what & NAME) == 0 ? null : reader.apply(rows.row(from, line));
    return new Named<>(key, value, (what & ACRONYM) != 0, (what & BEGINNING) != 0);
  }
}
