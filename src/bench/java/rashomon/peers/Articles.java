package rashomon.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The articles of a folder as a peer is given them: the text of each file, without its header. */
final class Articles {

  private Articles() {}

  static List<String> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.sorted().map(Articles::text).toList();
    }
  }

  /** The lines of a text that say anything. */
  static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
  }

  private static String text(Path file) {
    try {
      String all = Files.readString(file);
      int end = all.startsWith("---\n") ? all.indexOf("\n---\n", 4) : -1;
      return end < 0 ? all : all.substring(end + 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
