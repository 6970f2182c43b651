package rashomon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code src/test/resources/inputs}: a file as it came in, and what is made of it.
 *
 * @param format whose table it stands in
 * @param file its name; {@code @list} is given as a list of paths
 * @param make how its bytes are made of its content, step by step; {@code -} for UTF-8 alone
 * @param articles how many are read
 * @param says words that the last of them holds, where the sample is good; else the problem, from
 *     its beginning, without the folder
 */
record InputSample(
    String format,
    boolean good,
    String file,
    String make,
    String content,
    int articles,
    String says) {

  private static final Path FOLDER = Path.of("src/test/resources/inputs");

  /** A claim as an earlier run wrote it. */
  private static final String CLAIM =
      "{'id':'star#1','document':'star.txt','outlet':'Star','published':'2031-03-14',"
          + "'kind':'casualties','action':'killed',"
          + "'count':{'min':6,'max':6,'approx':false,'vague':null,'unit':'people'},"
          + "'who':{'party':null,'category':'fighter','text':'soldiers'},"
          + "'modality':'stated','scope':'main','partOf':null,"
          + "'quote':'Six soldiers were killed.','span':{'start':0,'end':25},"
          + "'trigger':{'start':18,'end':24},'rule':'killed.passive'}";

  /** The rows of all tables. */
  static List<InputSample> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().flatMap(InputSample::rows).toList();
    }
  }

  private static Stream<InputSample> rows(Path table) {
    String format = table.getFileName().toString().replace(".tsv", "");
    try {
      return Files.readAllLines(table).stream()
          .filter(line -> !line.startsWith("#") && !line.startsWith("sample\t"))
          .map(line -> line.split("\t", 6))
          .map(
              c ->
                  new InputSample(
                      format, c[0].equals("good"), c[1], c[2], c[3], Integer.parseInt(c[4]), c[5]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it into the folder; returns the path to give. */
  String write(Path folder) throws IOException {
    String name = file.replace("@", "");
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes(folder));
    return (file.startsWith("@") ? "@" : "") + path;
  }

  private byte[] bytes(Path folder) throws IOException {
    String text =
        content
            .replace("{claim}", CLAIM.replace('\'', '"'))
            .replace("{dir}", folder.toString())
            .replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("\\r", "\r")
            .replace("\\0", "\0")
            .replace("BOM", "\ufeff");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (String step : make.split("; ", -1)) {
      String[] words = step.split(" ", 2);
      bytes = InputBytes.made(words[0], words.length > 1 ? words[1] : "", bytes, text);
    }
    return bytes;
  }

  @Override
  public String toString() {
    return format + ": " + (content.length() > 60 ? content.substring(0, 60) : content);
  }
}
