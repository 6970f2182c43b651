package rashomon.document;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.source.Plain;
import rashomon.source.Problems;

/** The lines that were written of one shard; one line is held at a time. */
final class ShardFile implements Closeable {

  private static final String MARK = ",\"at\":";
  private static final Pattern PLACE = Pattern.compile("([0-9]{1,18})\\}");
  private static final String MEND = "; write the shard anew with 'rashomon claims --shard %s'";

  private final String file;
  private final ShardHead head;
  private final BufferedReader in;
  private final Lines lines;
  private final Problems problems;
  private long count;
  private long last;
  private boolean ended;

  private ShardFile(
      String file, ShardHead head, BufferedReader in, Lines lines, Problems problems) {
    this.file = file;
    this.head = head;
    this.in = in;
    this.lines = lines;
    this.problems = problems;
  }

  /** Opens the file; null, and a problem, where it holds no shard. */
  static @Nullable ShardFile open(String file, Problems problems) {
    try {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(Plain.open(Path.of(file)), StandardCharsets.UTF_8));
      Lines lines = new Lines(file, in, problems);
      ShardHead head = lines.hasNext() ? ShardHead.of(file, lines.next().text()) : null;
      if (head != null) {
        return new ShardFile(file, head, in, lines, problems);
      }
      in.close();
      problems.add(
          file + ":1",
          "does not begin as a shard does; give what 'rashomon claims --shard I/N' wrote as JSON"
              + " Lines");
    } catch (IOException e) {
      problems.add(file, "cannot be read (" + e.getMessage() + "); check the file");
    } catch (InvalidPathException e) {
      problems.add(file, "not a path; check the name");
    }
    return null;
  }

  ShardHead head() {
    return head;
  }

  /** The next line with its place, as an unsharded run writes it; null after the last. */
  @Nullable Turn<String> next() {
    while (lines.hasNext()) {
      Lines.Row row = lines.next();
      Turn<String> line = ended ? null : line(row);
      if (line != null) {
        last = line.at();
        return line;
      }
    }
    if (!ended) {
      ended = true;
      problems.add(file, "breaks off after " + count + " lines" + MEND.formatted(head.shard()));
    }
    return null;
  }

  private @Nullable Turn<String> line(Lines.Row row) {
    Map<?, ?> end = ShardHead.members(row.text());
    if (end != null) {
      end(row, end);
      return null;
    }
    count++;
    int mark = row.text().lastIndexOf(MARK);
    long at = mark < 0 ? 0 : place(row.text().substring(mark + MARK.length()));
    if (at < 1 || !JsonTree.isObject(row.text())) {
      tell(row, "no line of a shard");
      return null;
    }
    if (at < last) {
      tell(row, "stands behind what comes after it");
      return null;
    }
    return new Turn<>(at, row.text().substring(0, mark) + "}");
  }

  private static long place(String words) {
    Matcher place = PLACE.matcher(words);
    return place.matches() ? Long.parseLong(place.group(1)) : 0;
  }

  private void end(Lines.Row row, Map<?, ?> end) {
    ended = true;
    String written = String.valueOf(end.get("lines"));
    if (!written.equals(String.valueOf(count))) {
      tell(row, count + " lines stand before, and " + written + " were written");
    }
    if (lines.hasNext()) {
      tell(lines.next(), "something follows the shard's last line; merge takes one shard a file");
    }
  }

  private void tell(Lines.Row row, String what) {
    problems.add(file + ":" + row.number(), what + MEND.formatted(head.shard()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
