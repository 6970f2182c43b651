package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.text.Span;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Articles that repeat the words of another: independent writers do not share long runs of rare
 * wording (METHODS: Dong, Berti-Equille, Srivastava 2009). Found by hashes of five words, each
 * looked up once, so that the cost grows with the words and not with the pairs.
 */
final class Copies {

  private static final int WORDS = 5;

  /** So many runs of five words in common, and this share of the shorter article. */
  private static final int SHARED = 12;

  private static final double SHARE = 0.4;

  private final Map<String, Account> origins = new TreeMap<>();

  private Copies() {}

  static Copies of(List<Account> accounts) {
    List<Account> byDate =
        accounts.stream()
            .sorted(Comparator.comparing(Copies::appeared).thenComparing(a -> a.document().file()))
            .toList();
    Map<Integer, Account> firstWith = new HashMap<>();
    Copies copies = new Copies();
    for (Account account : byDate) {
      Set<Integer> shingles = shingles(account);
      Account origin = copies.mostShared(shingles, firstWith);
      if (origin != null) {
        copies.origins.put(account.document().file(), copies.origin(origin));
      }
      shingles.forEach(s -> firstWith.putIfAbsent(s, account));
    }
    return copies;
  }

  private static String appeared(Account account) {
    String published = account.document().anchor().value();
    return published.isEmpty() ? "9999" : published;
  }

  private @Nullable Account mostShared(Set<Integer> shingles, Map<Integer, Account> firstWith) {
    Map<String, List<Account>> shared = new TreeMap<>();
    for (Integer shingle : shingles) {
      Account first = firstWith.get(shingle);
      if (first != null) {
        shared.computeIfAbsent(first.document().file(), k -> new ArrayList<>()).add(first);
      }
    }
    return shared.values().stream()
        .max(Comparator.comparingInt(List::size))
        .filter(all -> all.size() >= SHARED && all.size() >= SHARE * shingles.size())
        .map(all -> all.get(0))
        .orElse(null);
  }

  private static Set<Integer> shingles(Account account) {
    Set<Integer> shingles = new HashSet<>();
    for (String part : parts(account)) {
      List<String> words =
          Tokens.of(part).stream().filter(t -> !t.isMark()).map(Token::norm).toList();
      for (int i = 0; i + WORDS <= words.size(); i++) {
        shingles.add(words.subList(i, i + WORDS).hashCode());
      }
    }
    return shingles;
  }

  /** The article's paragraphs; its quotes where there is no text. */
  private static Set<String> parts(Account account) {
    Set<String> parts = new LinkedHashSet<>();
    for (Span paragraph : account.document().paragraphs()) {
      parts.add(paragraph.of(account.document().text()));
    }
    if (parts.isEmpty()) {
      account.claims().stream().map(Claim::quote).forEach(parts::add);
    }
    return parts;
  }

  /** The article whose words this one repeats; itself where it repeats none. */
  Account origin(Account account) {
    return origins.getOrDefault(account.document().file(), account);
  }

  boolean isCopy(Account account) {
    return origins.containsKey(account.document().file());
  }
}
