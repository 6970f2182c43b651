package rashomon.claim.clause;

import java.util.List;
import rashomon.mention.Line;
import rashomon.text.Token;

/** How one kind of claim is found in a sentence. */
public interface ClaimKind {

  /**
   * Whether a sentence with the word may carry a claim of the kind; where none of its words does,
   * it is not looked into.
   */
  default boolean mayBeToldBy(Token word) {
    return true;
  }

  /** The drafts of claims that the line carries, in order of the text; parts name their whole. */
  List<Draft> find(Line line);
}
