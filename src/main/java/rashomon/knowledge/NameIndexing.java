package rashomon.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A step of the build: lays names and words of the tables out as {@link NameIndex} and {@link
 * WordIndex} search them, and binds what is small in one {@link Volume}.
 */
public final class NameIndexing {

  private NameIndexing() {}

  /** Writes the indexes into the folder of compiled tables. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.deleteIfExists(folder.resolve(Volume.NAME)); // of an earlier build
    for (Spellings spellings : Spellings.values()) {
      Files.write(folder.resolve(spellings.index()), bytes(spellings));
    }
    for (Wordings wordings : Wordings.values()) {
      Files.write(folder.resolve(wordings.index()), WordIndex.bytes(wordings));
    }
    Files.write(folder.resolve(Volume.NAME), Volume.bind(folder));
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
      int slot = NameIndex.free(out, named.key(), slots);
      out.putInt(NameIndex.at(slot), named.key().hashCode());
      out.putInt(NameIndex.at(slot) + NameIndex.NUMBER, out.position());
      put(out, named, starts);
    }
    return out.array();
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
        Table.shipped(spellings.table()).rows(),
        (name, row) -> Names.put(names, name, row, spellings.longest(), spellings.hasAcronyms()));
    return names;
  }

  private static byte[] utf8(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
