package rashomon.claim.truce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.knowledge.Phrases;
import rashomon.text.Token;

/**
 * The words that tell a truce's stage on one side of it.
 *
 * @param ahead whether they stand before the truce
 * @param phrases as the table of stages has them
 * @param verbs the verbs of a truce in all their forms
 */
record StagePhrases(boolean ahead, Phrases<Action> phrases, Phrases<Action> verbs) {

  /** The longest that begins at the token, or null; a phrase of the table keeps its own sense. */
  Phrases.@Nullable Hit<Action> at(List<Token> tokens, int at) {
    Phrases.Hit<Action> phrase = phrases.at(tokens, at);
    Phrases.Hit<Action> verb = verbs.at(tokens, at);
    boolean longer = phrase == null || verb != null && verb.length() > phrase.length();
    return longer ? verb : phrase;
  }
}
