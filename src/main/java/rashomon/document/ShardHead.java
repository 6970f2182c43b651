package rashomon.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first line of a shard says of the run that it is a part of.
 *
 * @param run format, input, program and options: the same in all shards of a run
 */
record ShardHead(String file, Shard shard, List<String> run) {

  private static final String START = "{\"kind\":\"" + Shard.KIND + "\",";
  private static final List<String> RUN = List.of("format", "input", "program", "options");

  ShardHead {
    run = List.copyOf(run);
  }

  /** What the line says; null where it is no first line of a shard. */
  static @Nullable ShardHead of(String file, String line) {
    Map<?, ?> members = members(line);
    if (members == null || !members.containsKey("input")) {
      return null;
    }
    try {
      int part = Integer.parseInt(String.valueOf(members.get("part")));
      int of = Integer.parseInt(String.valueOf(members.get("of")));
      List<String> run =
          RUN.stream().map(name -> members.get(name) instanceof String words ? words : "").toList();
      return new ShardHead(file, new Shard(part, of), run);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The members of a first or last line; null where it is none. */
  static @Nullable Map<?, ?> members(String line) {
    try {
      return line.startsWith(START) && JsonTree.read(line) instanceof Map<?, ?> members
          ? members
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Why it cannot be merged with another; null where it can. */
  @Nullable String against(ShardHead other) {
    if (shard.of() != other.shard.of()) {
      return "is part %s, and %s is part %s; give shards of one run"
          .formatted(shard, other.file, other.shard);
    }
    if (shard.equals(other.shard)) {
      return "is part %s, as %s is; give each part once".formatted(shard, other.file);
    }
    return run.equals(other.run) ? null : difference(other);
  }

  private String difference(ShardHead other) {
    if (!run.get(0).equals(other.run.get(0))) {
      return "holds %s, and %s holds %s; write all parts in one format"
          .formatted(run.get(0), other.file, other.run.get(0));
    }
    return run.get(1).equals(other.run.get(1))
        ? "was written by another version, or with other options, than %s; write all parts with one"
            .formatted(other.file)
        : "is of other articles than %s; give the same paths to all parts".formatted(other.file);
  }
}
