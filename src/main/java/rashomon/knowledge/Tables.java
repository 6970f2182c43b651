package rashomon.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** The tables that ship: what each holds and which rules read it ({@code tables.tsv}). */
public final class Tables {

  /**
   * A table.
   *
   * @param name its file's: {@code parties.tsv}
   * @param holds what stands in it, in a few words
   * @param rules names of rules that read it, {@code *} for any beginning or end
   * @param words the columns in which a word is looked for
   * @param missed what a row here would catch; empty where a user seldom adds one
   */
  public record Entry(
      String name, String holds, List<String> rules, List<String> words, String missed) {

    boolean serves(String rule) {
      return rules.stream().anyMatch(pattern -> matches(pattern, rule));
    }

    private static boolean matches(String pattern, String rule) {
      if (pattern.startsWith("*")) {
        return rule.endsWith(pattern.substring(1));
      }
      return pattern.endsWith("*")
          ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
          : rule.equals(pattern);
    }
  }

  private final List<Entry> all;

  private Tables(List<Entry> all) {
    this.all = all;
  }

  public static Tables shipped() {
    return new Tables(Table.shipped("tables.tsv").rows().stream().map(Tables::entry).toList());
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.need("table"),
        row.need("holds"),
        row.list("rules"),
        row.list("words"),
        row.get("missed"));
  }

  /** All of them, by name. */
  public List<Entry> all() {
    return all;
  }

  /** The tables that a rule reads; none where the rule stands in the program alone. */
  public List<Entry> of(String rule) {
    return all.stream().filter(entry -> entry.serves(rule)).toList();
  }

  /** The shipped table as it is written. */
  public static byte[] bytes(String name) {
    byte[] bound = Volume.bytes(name);
    return bound == null ? loose(name) : bound;
  }

  private static byte[] loose(String name) {
    try (InputStream in =
        Tables.class.getResourceAsStream("/knowledge/" + Knowledge.LANGUAGE + "/" + name)) {
      if (in == null) {
        throw new Fault(name, "the table is missing from the program");
      }
      return all(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All bytes of a stream that mostly knows how many it has: read once and not in pieces. */
  static byte[] all(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int read = in.readNBytes(bytes, 0, bytes.length);
    byte[] more = in.readAllBytes();
    byte[] all =
        more.length == 0 && read == bytes.length ? bytes : Arrays.copyOf(bytes, read + more.length);
    System.arraycopy(more, 0, all, read, more.length);
    return all;
  }

  /** What tells one state of all tables from another: eight hexadecimal digits. */
  public String version() {
    CRC32 sum = new CRC32();
    all.forEach(entry -> sum.update(bytes(entry.name())));
    return "%08x".formatted(sum.getValue());
  }
}
