package rashomon.episode;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rashomon.claim.Account;
import rashomon.text.Sentence;
import rashomon.text.Token;

/**
 * The words of a pile of articles and how telling each is: a word that all use tells nothing, one
 * that few use tells much (inverse document frequency). Names count by their sound.
 */
final class Vocabulary {

  private static final int SHORT = 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Account, Words> counts = new IdentityHashMap<>();
  private final Map<Integer, Integer> articles = new HashMap<>();
  private final int all;

  Vocabulary(List<Account> accounts) {
    all = accounts.size();
    Map<String, String> sounds = new HashMap<>();
    for (Account account : accounts) {
      Map<Integer, Integer> words = counts(account, sounds);
      words.keySet().forEach(word -> articles.merge(word, 1, Integer::sum));
      counts.put(
          account,
          new Words(
              words.keySet().stream().mapToInt(word -> word).toArray(),
              words.values().stream().mapToDouble(times -> times).toArray()));
    }
  }

  /**
   * @param sounds of names met before, as most come again
   */
  private Map<Integer, Integer> counts(Account account, Map<String, String> sounds) {
    Map<Integer, Integer> found = new TreeMap<>();
    for (Sentence sentence : account.mentions().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isNumber() || !token.isMark() && token.norm().length() >= SHORT) {
          String word =
              token.isName() ? sounds.computeIfAbsent(token.text(), Spelling::key) : token.norm();
          found.merge(numbers.computeIfAbsent(word, k -> numbers.size()), 1, Integer::sum);
        }
      }
    }
    return found;
  }

  /** The article's words, weighed: of length 1 together. */
  Words words(Account account) {
    return counts.getOrDefault(account, Words.NONE).weighed(this::weight).unit();
  }

  private double weight(int word, double times) {
    double idf = Math.log((double) all / articles.getOrDefault(word, 1));
    return (1 + Math.log(times)) * idf;
  }
}
