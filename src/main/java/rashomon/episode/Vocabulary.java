package rashomon.episode;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import rashomon.claim.Account;
import rashomon.text.Sentence;
import rashomon.text.Token;

/**
 * The words of a pile of articles and how telling each is: a word that all use tells nothing, one
 * that few use tells much (inverse document frequency). Names count by their sound.
 */
final class Vocabulary {

  private static final int SHORT = 4;

  private final IdentityHashMap<Account, Map<String, Integer>> counts = new IdentityHashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final int all;

  Vocabulary(List<Account> accounts) {
    all = accounts.size();
    Map<String, String> sounds = new HashMap<>();
    for (Account account : accounts) {
      Map<String, Integer> words = counts(account, sounds);
      words.keySet().forEach(word -> articles.merge(word, 1, Integer::sum));
      counts.put(account, words);
    }
  }

  /**
   * @param sounds of names met before, as most come again
   */
  private static Map<String, Integer> counts(Account account, Map<String, String> sounds) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : account.mentions().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isNumber() || !token.isMark() && token.norm().length() >= SHORT) {
          counts.merge(
              token.isName() ? sounds.computeIfAbsent(token.text(), Spelling::key) : token.norm(),
              1,
              Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The article as a direction in the space of words, of length 1. */
  Map<String, Double> vector(Account account) {
    Map<String, Double> vector = new HashMap<>();
    counts
        .getOrDefault(account, Map.of())
        .forEach(
            (word, count) -> {
              double idf = Math.log((double) all / articles.getOrDefault(word, 1));
              vector.put(word, (1 + Math.log(count)) * idf);
            });
    double length = length(vector);
    if (length > 0) {
      vector.replaceAll((word, weight) -> weight / length);
    }
    return vector;
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sorted().sum());
  }

  /** The cosine between two directions: 0 where they share no telling word, 1 where they agree. */
  static double likeness(Map<String, Double> one, Map<String, Double> other) {
    double lengths = length(one) * length(other);
    if (lengths == 0) {
      return 0;
    }
    double product =
        one.entrySet().stream()
            .mapToDouble(e -> e.getValue() * other.getOrDefault(e.getKey(), 0.0))
            .sorted()
            .sum();
    return product / lengths;
  }
}
