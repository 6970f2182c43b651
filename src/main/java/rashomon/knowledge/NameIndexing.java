package rashomon.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A step of the build: lays the names of the large tables out as {@link NameIndex} reads them. */
public final class NameIndexing {

  private NameIndexing() {}

  /** Writes the indexes into the folder of compiled tables. */
  public static void main(String[] args) throws IOException {
    for (Spellings spellings : Spellings.values()) {
      Files.write(Path.of(args[0]).resolve(spellings.index()), bytes(spellings));
    }
  }

  private static byte[] bytes(Spellings spellings) {
    Map<String, Named<Row>> names = names(spellings);
    int slots = 4 * Integer.highestOneBit(names.size());
    int size = NameIndex.at(slots);
    for (String key : names.keySet()) {
      size += 4 * NameIndex.NUMBER + utf8(key).length;
    }
    int[] starts = ShippedRows.of(spellings.table()).starts();
    ByteBuffer out = ByteBuffer.allocate(size).putInt(0, slots).position(NameIndex.at(slots));
    for (Named<Row> named : names.values()) {
      int slot = free(out, named.key(), slots);
      out.putInt(NameIndex.at(slot), named.key().hashCode());
      out.putInt(NameIndex.at(slot) + NameIndex.NUMBER, out.position());
      put(out, named, starts);
    }
    return out.array();
  }

  private static int free(ByteBuffer out, String key, int slots) {
    int slot = NameIndex.first(key.hashCode(), slots);
    while (out.getInt(NameIndex.at(slot) + NameIndex.NUMBER) != 0) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  }

  private static void put(ByteBuffer out, Named<Row> named, int[] starts) {
    Row row = named.value();
    out.putInt(
        (row == null ? 0 : NameIndex.NAME)
            + (named.acronym() ? NameIndex.ACRONYM : 0)
            + (named.begins() ? NameIndex.BEGINNING : 0));
    out.putInt(row == null ? 0 : starts[row.number()]);
    out.putInt(row == null ? 0 : row.number());
    byte[] key = utf8(named.key());
    out.putInt(key.length).put(key);
  }

  /** The names and what begins them. */
  private static Map<String, Named<Row>> names(Spellings spellings) {
    Map<String, Named<Row>> names = new LinkedHashMap<>();
    spellings.each(
        Table.shipped(Knowledge.LANGUAGE, spellings.table()).rows(),
        (name, row) -> Names.put(names, name, row, spellings.longest(), spellings.hasAcronyms()));
    return names;
  }

  private static byte[] utf8(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
