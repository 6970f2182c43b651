package rashomon.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The readers under Jazzer, which follows the branches that an input takes in {@code
 * rashomon.source} and {@code rashomon.document}. Without JAZZER_FUZZ=1 only the inputs that once
 * failed and a few made anew are read.
 */
class ReadersFuzz {

  private static final int MOST = 600;
  private static final int SEEDS = 200;

  static Stream<byte[]> seeds() {
    List<byte[]> texts =
        Stream.of("src/test/resources/inputs", "corpus")
            .flatMap(folder -> Mutations.in(Path.of(folder)).stream())
            .toList();
    Mutations mutations = new Mutations(texts, 1);
    return Stream.of(Target.READERS, Target.ARCHIVES)
        .flatMap(target -> Stream.generate(() -> target.input(mutations, MOST)).limit(SEEDS));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void readers(byte[] input) {
    Target.READERS.take(input);
  }
}
