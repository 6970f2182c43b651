package rashomon.episode;

import java.util.Set;
import java.util.TreeSet;
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
  static Set<String> of(Account account) {
    Set<String> names = new TreeSet<>();
    for (Sentence sentence : account.mentions().sentences()) {
      for (int i = 1; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.shape() == Shape.CAPITAL && token.text().length() >= SHORT) {
          names.add(NAME + Spelling.key(token.text()));
        }
      }
    }
    return names;
  }
}
