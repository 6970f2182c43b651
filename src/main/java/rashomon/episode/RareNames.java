package rashomon.episode;

import java.util.Map;
import java.util.TreeMap;
import rashomon.claim.Account;
import rashomon.text.Sentence;
import rashomon.text.Token;
import rashomon.text.Token.Shape;

/** Names that an article uses, by their sound: people, crossings, quarters that few others name. */
final class RareNames {

  /** Before a name among the features. */
  static final String NAME = "name ";

  private static final int SHORT = 4;

  private RareNames() {}

  /** Capitalised words that begin no sentence. */
  static Map<String, String> of(Account account) {
    Map<String, String> names = new TreeMap<>();
    for (Sentence sentence : account.mentions().sentences()) {
      for (int i = 1; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.shape() == Shape.CAPITAL && token.text().length() >= SHORT) {
          names.putIfAbsent(NAME + Spelling.key(token.text()), token.text());
        }
      }
    }
    return names;
  }
}
