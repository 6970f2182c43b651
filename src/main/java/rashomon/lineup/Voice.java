package rashomon.lineup;

/**
 * A primary source, resolved across the outlets that carry it.
 *
 * @param role "outlet" where the outlet speaks itself, "party" for a belligerent
 */
record Voice(String name, String role) {

  private static final String CARRIED = " (to ";

  /** A source without a name is another one for each who carries it. */
  static Voice nameless(String name, String role, String carrier) {
    return new Voice(name + CARRIED + carrier + ")", role);
  }

  boolean isNameless() {
    return name.contains(CARRIED);
  }

  boolean isParty() {
    return role.equals("party");
  }
}
