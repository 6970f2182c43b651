package rashomon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void whatTakesLongKeepsItsPlace() {
    List<Integer> made = new ArrayList<>();
    new InOrder<>(IntStream.range(0, 500).boxed().iterator(), InOrderTest::slowly)
        .forEachRemaining(made::add);
    assertThat(made).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void ofManyOnlyFewAreHeld() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> many =
        IntStream.range(0, 1_000_000).map(i -> taken.incrementAndGet()).iterator();
    Iterator<Integer> made = new InOrder<>(many, i -> i);
    for (int i = 0; i < 10; i++) {
      made.next();
    }
    assertThat(taken.get()).isLessThan(10 + 20 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void failureComesAsItIs() {
    Iterator<Integer> made = new InOrder<>(List.of(1, 0, 2).iterator(), i -> 1 / i);
    assertThat(made.next()).isEqualTo(1);
    assertThatThrownBy(made::next).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void nothingOfNothing() {
    Iterator<Integer> made = new InOrder<Integer, Integer>(List.<Integer>of().iterator(), i -> i);
    assertThat(made.hasNext()).isFalse();
    assertThatThrownBy(made::next).isInstanceOf(NoSuchElementException.class);
  }

  private static int slowly(int i) {
    long sum = i % 50 == 0 ? LongStream.range(0, 200_000).map(k -> k * k).sum() : 0;
    assertThat(sum).isNotNegative();
    return i;
  }
}
