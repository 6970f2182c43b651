package rashomon.mention;

import org.jspecify.annotations.Nullable;

/** "The front, which has a truce with the army, said it lost five": it is the front that did. */
public final class DescribedParty {

  private DescribedParty() {}

  /**
   * The party that the clause around the one named last is about, where there is such a clause;
   * null where the clause is about a body that is no party.
   */
  public static @Nullable Mention<PartyName> of(Line line, @Nullable Mention<PartyName> last) {
    if (last == null || !line.is(last.to(), ",")) {
      return last;
    }
    for (int i = last.from() - 1; i > 0 && !line.is(i, "\""); i--) {
      if (line.is(i, ",")) {
        boolean clause = line.isOneOf(i + 1, "which|who");
        Mention<PartyName> owner = clause ? line.at(i - 1, PartyName.class) : null;
        boolean body = clause && owner == null && line.isName(i - 1);
        return body ? null : owner == null ? last : owner;
      }
    }
    return last;
  }
}
