package rashomon.episode;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Words, each with how much it tells: a direction in the space of words. Held as numbers, for there
 * is one of every account of a pile and one of every flare-up.
 */
final class Words {

  static final Words NONE = new Words(new int[0], new double[0]);

  /** The words by their numbers in a {@link Vocabulary}, ascending. */
  private final int[] words;

  private final double[] weights;
  private final double length;

  Words(int[] words, double[] weights) {
    this.words = words;
    this.weights = weights;
    length = length(weights);
  }

  private static double length(double[] weights) {
    return Math.sqrt(DoubleStream.of(weights).map(w -> w * w).sorted().sum());
  }

  /** What a word tells that an article has so many times. */
  interface Weight {
    double of(int word, double times);
  }

  /** The same words, each with what it tells instead of how often it comes. */
  Words weighed(Weight weight) {
    double[] weighed = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      weighed[i] = weight.of(words[i], weights[i]);
    }
    return new Words(words, weighed);
  }

  /** The same direction, of length 1 where it has any. */
  Words unit() {
    return length == 0
        ? this
        : new Words(words, DoubleStream.of(weights).map(w -> w / length).toArray());
  }

  /** Both together. */
  Words and(Words other) {
    int[] all = new int[words.length + other.words.length];
    double[] sums = new double[all.length];
    int size = 0;
    int i = 0;
    int k = 0;
    while (i < words.length || k < other.words.length) {
      boolean mine = k == other.words.length || i < words.length && words[i] <= other.words[k];
      boolean theirs = i == words.length || k < other.words.length && other.words[k] <= words[i];
      all[size] = mine ? words[i] : other.words[k];
      sums[size++] = (mine ? weights[i] : 0) + (theirs ? other.weights[k] : 0);
      i += mine ? 1 : 0;
      k += theirs ? 1 : 0;
    }
    return new Words(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
  }

  /** The cosine between two directions: 0 where they share no telling word, 1 where they agree. */
  double likeness(Words other) {
    double lengths = length * other.length;
    if (lengths == 0) {
      return 0;
    }
    double[] products = new double[words.length];
    int k = 0;
    for (int i = 0; i < words.length; i++) {
      while (k < other.words.length && other.words[k] < words[i]) {
        k++;
      }
      boolean shared = k < other.words.length && other.words[k] == words[i];
      products[i] = shared ? weights[i] * other.weights[k] : 0;
    }
    return DoubleStream.of(products).sorted().sum() / lengths;
  }
}
