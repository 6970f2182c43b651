package rashomon.document;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The articles of one shard.
 *
 * @param input what all shards of the same paths have in common: a fingerprint of the names of
 *     their files
 * @param turns the articles, each read when its turn comes
 */
public record Portion(Shard shard, String input, Stream<Turn<Document>> turns) {

  static String input(Collection<String> names) {
    byte[] all = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).toString();
  }
}
