package rashomon.lineup;

/**
 * A primary source, resolved across the outlets that carry it.
 *
 * @param role "outlet" where the outlet speaks itself, "party" for a belligerent
 */
record Voice(String name, String role) {

  boolean isParty() {
    return role.equals("party");
  }
}
