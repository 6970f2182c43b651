package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;

/**
 * Whose group it is, from the words behind its head: "members of the NDF", "gunmen belonging to the
 * regime forces".
 */
final class Complements {

  /** The side, and the token after the words that name it. */
  record Complement(PartyName side, int to) {}

  /** How many tokens behind the head the side may be named. */
  private static final int REACH = 8;

  private final HeadWords heads;
  private final Sides sides;

  Complements(HeadWords heads, Sides sides) {
    this.heads = heads;
    this.sides = sides;
  }

  /** The side named from token {@code to} on, or null. */
  @Nullable Complement at(Line line, int to) {
    boolean belongs = line.isOneOf(to, "belonging|affiliated|attached|loyal");
    int of = belongs ? to + 1 : to;
    if (!line.isOneOf(of, "of|from|to|with|in")
        || line.is(to - 1, "lives") && line.covered(of + 1, Quantity.class)) {
      return null; // "the lives of nine rebels": they are counted themselves
    }
    int limit = Math.min(line.size(), of + REACH);
    Complement named = named(line, of, limit);
    Complement found = named != null ? named : descriptive(line, of, limit);
    return found == null ? null : KnownAs.name(line, found);
  }

  /** "... of the NDF", "... from the Asayish". */
  private static @Nullable Complement named(Line line, int of, int limit) {
    for (int k = of + 1; k < limit; k++) {
      Mention<PartyName> party = line.at(k, PartyName.class);
      if (party != null && party.from() == k) {
        return new Complement(party.meaning(), party.to());
      }
      if (line.isMark(k) && !Written.isQuote(line.token(k))
          || line.is(k, WordClass.PREPOSITION)
          || line.is(k, WordClass.VERB)
          || line.is(k, WordClass.BE)) {
        return null;
      }
    }
    return null;
  }

  /** "members of the regime forces": a side that only words describe. */
  private @Nullable Complement descriptive(Line line, int of, int limit) {
    for (int k = of + 1; k < limit; k++) {
      Phrases.Hit<HeadWords.Actor> actor = HeadWords.head(heads.actors(), line, k);
      if (actor != null && actor.value() == HeadWords.Actor.GROUP) {
        NounPhrase phrase = NounPhrase.around(line, k, k + actor.length());
        PartyName side = phrase.words() > of ? sides.in(line, phrase.words(), phrase.to()) : null;
        return side == null ? null : new Complement(side, phrase.to());
      }
      if (line.isMark(k) || line.is(k, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }
}
