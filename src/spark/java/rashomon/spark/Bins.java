package rashomon.spark;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Shares work out so that no task has much more than another: the largest first, each to the task
 * that has least (Graham 1969: at most a third more than the best way).
 */
final class Bins {

  private record Bin(int number, long load) {}

  private Bins() {}

  /** Which of {@code many} bins each load goes to. */
  static int[] share(long[] loads, int many) {
    PriorityQueue<Bin> bins =
        new PriorityQueue<>(Comparator.comparingLong(Bin::load).thenComparingInt(Bin::number));
    for (int i = 0; i < many; i++) {
      bins.add(new Bin(i, 0));
    }
    int[] shared = new int[loads.length];
    IntStream.range(0, loads.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -loads[i]))
        .forEach(
            i -> {
              Bin least = bins.remove();
              shared[i] = least.number();
              bins.add(new Bin(least.number(), least.load() + loads[i]));
            });
    return shared;
  }
}
