package rashomon.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table by words, laid out by the build and searched where they lie, as {@link
 * NameIndex} is.
 *
 * <p>The layout, all numbers of four bytes: how many slots there are, a power of two; for each slot
 * the hash of a word and where its entry begins (0: none); the entries. A word whose slot is taken
 * has the next free one. An entry is the length of the word and the word in UTF-8, how many rows it
 * has, and of each the first byte and the line in the table.
 */
final class WordIndex {

  private static final int NUMBER = NameIndex.NUMBER;

  private final ByteBuffer index;
  private final int slots;

  /** The hashes and entries of all slots: they are looked at for every word of a text. */
  private final int[] table;

  /** A bit for each hash of a word: nearly all words of a text have no rows. */
  private final long[] hashes;

  private final ShippedRows rows;

  private WordIndex(byte[] index, ShippedRows rows) {
    this.index = ByteBuffer.wrap(index);
    slots = this.index.getInt();
    table = new int[2 * slots];
    this.index.asIntBuffer().get(table);
    this.rows = rows;
    hashes = new long[Math.max(1, slots / Long.SIZE)];
    for (int slot = 0; slot < slots; slot++) {
      if (!isFree(slot)) {
        hashes[bits(hash(slot))] |= 1L << hash(slot);
      }
    }
  }

  private int bits(int hash) {
    return (hash >>> 6) & (hashes.length - 1);
  }

  /** Whether a word of that hash may be there; most that are not are told by this alone. */
  boolean mayHave(int hash) {
    return (hashes[bits(hash)] & 1L << hash) != 0;
  }

  static WordIndex of(Wordings wordings) {
    return new WordIndex(Tables.bytes(wordings.index()), ShippedRows.of(wordings.table()));
  }

  /** How many slots there are. */
  int slots() {
    return slots;
  }

  /** The slot where the search for a word begins, or goes on behind another. */
  int first(int hash) {
    return NameIndex.first(hash, slots);
  }

  int next(int slot) {
    return (slot + 1) & (slots - 1);
  }

  boolean isFree(int slot) {
    return entry(slot) == 0;
  }

  int hash(int slot) {
    return table[2 * slot];
  }

  private int entry(int slot) {
    return table[2 * slot + 1];
  }

  /** The word in a slot. */
  String word(int slot) {
    int length = index.getInt(entry(slot));
    return new String(index.array(), entry(slot) + NUMBER, length, StandardCharsets.UTF_8);
  }

  /** The rows of the word in a slot, in their order. */
  List<Row> rows(int slot) {
    int at = entry(slot) + NUMBER + index.getInt(entry(slot));
    List<Row> found = new ArrayList<>();
    for (int left = index.getInt(at); left > 0; left--) {
      found.add(rows.row(index.getInt(at + NUMBER), index.getInt(at + 2 * NUMBER)));
      at += 2 * NUMBER;
    }
    return found;
  }

  /** Lays an index out. */
  static byte[] bytes(Wordings wordings) {
    List<Row> all = Table.shipped(wordings.table()).rows();
    int[] starts = ShippedRows.of(wordings.table()).starts();
    Map<String, List<Row>> byWord = wordings.byWord(all);
    int slots = 4 * Integer.highestOneBit(byWord.size());
    int size = NameIndex.at(slots);
    for (Map.Entry<String, List<Row>> each : byWord.entrySet()) {
      size += 2 * NUMBER * (1 + each.getValue().size()) + utf8(each.getKey()).length;
    }
    ByteBuffer out = ByteBuffer.allocate(size).putInt(0, slots).position(NameIndex.at(slots));
    byWord.forEach(
        (word, rows) -> {
          int slot = NameIndex.free(out, word, slots);
          out.putInt(NameIndex.at(slot), word.hashCode());
          out.putInt(NameIndex.at(slot) + NUMBER, out.position());
          out.putInt(utf8(word).length).put(utf8(word)).putInt(rows.size());
          rows.forEach(row -> out.putInt(starts[row.number()]).putInt(row.number()));
        });
    return out.array();
  }

  private static byte[] utf8(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
  }
}
