package rashomon.lineup;

import java.util.List;
import rashomon.claim.Claim;

/**
 * Something inside one article that does not add up, or that does though it need not.
 *
 * @param document the file
 * @param reason in one plain sentence: "1 + 11 + 9 = 21 held, 20 released"
 */
public record Audit(String document, String reason, String rule, List<Claim> claims) {

  public Audit {
    claims = List.copyOf(claims);
  }
}
