package rashomon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** Everything there is to read: the articles of the corpus, and each cell of each table of rows. */
public final class Texts {

  private static final List<Path> ROWS =
      List.of(
          Path.of("src/test/resources/claims"),
          Path.of("src/test/resources/mention"),
          Path.of("src/test/resources/time"),
          Path.of("src/main/resources/knowledge/en"));

  private Texts() {}

  public static List<Document> all() {
    List<Document> all = new ArrayList<>();
    Rashomon.of(Knowledge.shipped())
        .documents(List.of("corpus"), InputStream.nullInputStream(), new Problems())
        .forEach(all::add);
    for (Path folder : ROWS) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(".tsv"))
            .sorted()
            .flatMap(Texts::sentences)
            .forEach(text -> all.add(Read.document("---\npublished: 2016-09-16\n---\n\n" + text)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  /** The cells that are sentences. */
  private static Stream<String> sentences(Path table) {
    try {
      return Files.readAllLines(table).stream()
          .filter(row -> !row.startsWith("#"))
          .flatMap(row -> Stream.of(row.split("\t", -1)))
          .filter(cell -> cell.strip().indexOf(" ") > 0 && cell.strip().endsWith("."))
          .distinct();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
