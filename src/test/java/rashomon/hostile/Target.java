package rashomon.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import rashomon.document.Document;

/** What is given any bytes, and must neither throw nor say what the bytes do not. */
enum Target {
  /** Every reader: the first byte chooses the name, the others are the file. */
  READERS,

  /** The same, of archives. */
  ARCHIVES,

  /** Mentions and claims of a text. */
  CLAIMS,

  /** The same of sentences of the tables' own words. */
  WORDS,

  /** The whole flow, and every report of it. */
  REPORTS;

  /** One more than is opened. */
  private static final int DEPTH = 4;

  private static final List<String> NAMES =
      List.of(
          "a.html", "a.md", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.xml", "a.txt", "a.gz",
          "a.zip", "a.warc", "a");

  void take(byte[] input) {
    switch (this) {
      case READERS, ARCHIVES -> readers(input);
      case CLAIMS, WORDS ->
          Checked.accounts(Checked.article(new String(input, StandardCharsets.UTF_8)));
      case REPORTS -> reports(input);
    }
  }

  private static void readers(byte[] input) {
    if (input.length > 0) {
      String name = NAMES.get((input[0] & 0xff) % NAMES.size());
      Checked.documents(name, Arrays.copyOfRange(input, 1, input.length));
    }
  }

  private static void reports(byte[] input) {
    List<Document> documents = Checked.documents("a.jsonl", input);
    Checked.reports(documents, Checked.accounts(documents));
  }

  /** An input of the kind that it takes. */
  byte[] input(Mutations mutations, int most) {
    byte[] bytes = this == ARCHIVES ? packed(mutations, most / 3) : mutations.next(most);
    return switch (this) {
      case READERS -> named(bytes, mutations.below(2 * NAMES.size()));
      case ARCHIVES, CLAIMS -> bytes;
      case WORDS -> new WordSalad(mutations).next();
      case REPORTS -> lines(bytes, mutations.next(most));
    };
  }

  /** An archive under a name of one, or another. */
  private static byte[] packed(Mutations mutations, int most) {
    byte[] archive = new Packing(mutations, most).next(DEPTH);
    byte[] named = new byte[archive.length + 1];
    named[0] = (byte) mutations.below(NAMES.size());
    System.arraycopy(archive, 0, named, 1, archive.length);
    return named;
  }

  private static byte[] named(byte[] bytes, int name) {
    byte[] named = Arrays.copyOf(bytes, Math.max(1, bytes.length));
    if (name < NAMES.size()) {
      named[0] = (byte) name;
    }
    return named;
  }

  /** Records of JSON, two so that there is something to compare. */
  private static byte[] lines(byte[]... articles) {
    StringBuilder lines = new StringBuilder();
    for (byte[] article : articles) {
      lines.append("{\"outlet\":\"").append((char) ('A' + lines.length() % 26));
      lines.append("\",\"published\":\"2031-07-09\",\"text\":\"");
      for (char c : new String(article, StandardCharsets.UTF_8).toCharArray()) {
        lines.append(c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : c);
      }
      lines.append("\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
