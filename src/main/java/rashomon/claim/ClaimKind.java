package rashomon.claim;

import java.util.List;
import rashomon.mention.Line;

/** How one kind of claim is found in a sentence. */
interface ClaimKind {

  /** The drafts of claims that the line carries, in order of the text; parts name their whole. */
  List<Draft> find(Line line);
}
