package rashomon.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The populated places, too many to load at every start: the build sorts {@code gazetteer.tsv} into
 * an index, one line a spelling in order of its key, which is searched where it lies. Of several
 * places of one name the most populous stands for it.
 */
public final class Gazetteer implements Names.Index<Place> {

  private static final String INDEX = "gazetteer.index";

  /** How many answers are kept; a power of two. */
  private static final int RECENT = 1 << 13;

  /** What a key was found to be: a place, and the beginning of names or not. */
  private record Found(String key, @Nullable Place place, boolean begins) {}

  private final byte[] lines;
  private final @Nullable Found[] recent = new Found[RECENT];

  private Gazetteer(byte[] lines) {
    this.lines = lines;
  }

  /** The index that the build made, or the table read anew where there is none. */
  static Gazetteer load(Knowledge knowledge) {
    try (InputStream in = Gazetteer.class.getResourceAsStream("/knowledge/en/" + INDEX)) {
      return new Gazetteer(
          in == null ? index(knowledge.table("gazetteer.tsv")) : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The step of the build: writes the index into the folder of compiled tables. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.write(folder.resolve(INDEX), index(Knowledge.shipped().table("gazetteer.tsv")));
  }

  /** One line a spelling: key, name, region, country, latitude, longitude; sorted by key. */
  static byte[] index(Table table) {
    Map<String, String> byKey =
        new TreeMap<>(Comparator.comparing(Gazetteer::bytes, Arrays::compareUnsigned));
    List<Row> rows =
        table.rows().stream()
            .sorted(Comparator.comparingLong(Gazetteer::population).reversed())
            .toList();
    for (Row row : rows) {
      put(byKey, row, row.need("name"));
    }
    for (Row row : rows) {
      row.list("also").forEach(also -> put(byKey, row, also));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
    byKey.forEach((key, line) -> out.writeBytes(bytes(key + "\t" + line + "\n")));
    return out.toByteArray();
  }

  private static void put(Map<String, String> byKey, Row row, String spelling) {
    String key = Names.key(spelling);
    if (!key.isEmpty()) {
      byKey.putIfAbsent(
          key,
          String.join(
              "\t",
              row.need("name"),
              row.get("region"),
              row.get("country"),
              row.get("lat"),
              row.get("lon")));
    }
  }

  private static long population(Row row) {
    return row.get("population").isEmpty() ? 0 : Long.parseLong(row.get("population"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable Place get(String key) {
    return find(key).place();
  }

  @Override
  public boolean begins(String key) {
    return find(key).begins();
  }

  /**
   * The same names come again and again; of two threads that look, either may keep what it found.
   */
  private Found find(String key) {
    int slot = key.hashCode() & (recent.length - 1);
    Found found = recent[slot];
    if (found == null || !found.key().equals(key)) {
      found = search(key);
      recent[slot] = found;
    }
    return found;
  }

  private Found search(String key) {
    byte[] wanted = bytes(key);
    int line = seek(wanted);
    if (line == lines.length || !startsWith(line, wanted)) {
      return new Found(key, null, false);
    }
    byte next = lines[line + wanted.length];
    Place place = next == '\t' ? place(line) : null;
    return new Found(key, place, place != null || next == ' ');
  }

  private boolean startsWith(int line, byte[] wanted) {
    int to = line + wanted.length;
    return to < lines.length && Arrays.equals(lines, line, to, wanted, 0, wanted.length);
  }

  /** The first line whose key is the wanted one or comes after it; the end where none does. */
  private int seek(byte[] wanted) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int line = lineStart((low + high) >>> 1);
      int order = compare(line, wanted);
      if (order == 0) {
        return line;
      }
      if (order < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int from) {
    int end = from;
    while (lines[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Whether the key of the line comes before (negative), is, or comes after the wanted one. */
  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int mine = lines[line + i] == '\t' ? -1 : lines[line + i] & 0xff;
      int order = Integer.compare(mine, wanted[i] & 0xff);
      if (order != 0) {
        return order;
      }
    }
    return lines[line + wanted.length] == '\t' ? 0 : 1;
  }

  private Place place(int line) {
    String text = new String(lines, line, lineEnd(line) - line, StandardCharsets.UTF_8);
    String[] cells = text.split("\t", -1);
    return new Place(cells[1], "city", cells[2], cells[3], degrees(cells[4]), degrees(cells[5]));
  }

  private static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
