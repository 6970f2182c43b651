package rashomon.lineup;

import java.util.List;

/**
 * A primary source, whoever carries it (METHODS, "When accounts differ": Every Casualty Standards).
 *
 * @param role the speaker's role in words; "party" for a belligerent, "outlet" where an outlet
 *     speaks in its own voice
 * @param documents the files that rest on it
 */
public record Witness(String name, String role, List<String> documents) {

  public Witness {
    documents = List.copyOf(documents);
  }

  public boolean isParty() {
    return role.equals("party");
  }
}
