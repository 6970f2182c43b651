package rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** One {@link Rashomon} may be asked by many threads at once. */
class ThreadsTest {

  private static final int THREADS = 8;

  @Test
  void allReadTheSame() throws Exception {
    List<String> alone = claims(Rashomon.of(Knowledge.shipped()));
    Rashomon shared = Rashomon.of(Knowledge.shipped());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(() -> claims(shared));
      }
      for (Future<List<String>> one : threads.invokeAll(all)) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(alone).hasSizeGreaterThan(100);
  }

  private static List<String> claims(Rashomon rashomon) {
    return rashomon
        .documents(List.of("corpus"), InputStream.nullInputStream(), new Problems())
        .flatMap(document -> rashomon.read(document).claims().stream())
        .map(Object::toString)
        .toList();
  }
}
