package rashomon.claim;

import java.util.List;
import rashomon.document.Document;
import rashomon.mention.Mentions;

/** An article with what it mentions and what it claims. */
public record Account(Document document, Mentions mentions, List<Claim> claims) {

  public Account {
    claims = List.copyOf(claims);
  }

  /** The same account without the claims of one kind. */
  public Account without(Kind kind) {
    return new Account(document, mentions, claims.stream().filter(c -> c.kind() != kind).toList());
  }
}
