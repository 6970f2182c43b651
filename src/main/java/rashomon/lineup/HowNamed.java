package rashomon.lineup;

import java.util.List;
import rashomon.episode.Camps;
import rashomon.mention.PartyName;
import rashomon.text.Like;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** How far the names of sides tell who they are. */
final class HowNamed {

  /** "Turkish-backed rebels": those behind may be meant. */
  private static final Like FOR_OTHERS = Like.of(".*-(backed|allied|led|aligned)");

  private HowNamed() {}

  static Named.Sort of(List<PartyName> parties, Camps camps) {
    if (parties.stream().allMatch(party -> party.plain() || isAnyGroup(party, camps))) {
      return Named.Sort.GENERAL;
    }
    if (parties.stream().anyMatch(party -> isDescription(party, camps))) {
      return Named.Sort.ANYBODY;
    }
    boolean group = parties.stream().allMatch(p -> p.plain() || camps.isNoState(p));
    return group ? Named.Sort.GROUP : Named.Sort.OTHER;
  }

  /** "rebel fighters", "Tuareg rebels": more than one group goes by such a name. */
  private static boolean isAnyGroup(PartyName party, Camps camps) {
    boolean group =
        party.party() == null
            ? Lexicon.has(party.name(), Lexicon.Meaning.GROUP) && !isForOthers(party.name())
            : camps.isArmedGroup(party);
    return group && endsPlainly(party.key());
  }

  /** "forces", "the party", "army-backed militias": no table knows them, nor are they a name. */
  private static boolean isDescription(PartyName party, Camps camps) {
    return party.party() == null
        && endsPlainly(party.name())
        && (!camps.isKnown(party) || isForOthers(party.name()));
  }

  private static boolean endsPlainly(String name) {
    List<Token> tokens = Tokens.of(name);
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return last != null && (!last.isName() || Lexicon.has(last.norm(), Lexicon.Meaning.GROUP));
  }

  private static boolean isForOthers(String name) {
    return Tokens.of(name).stream().anyMatch(token -> FOR_OTHERS.is(token.norm()));
  }
}
