package rashomon.claim.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Ranks;
import rashomon.knowledge.Party;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.text.OneOf;

/**
 * Whose bare "soldiers" and bare "rebels" are in an article that names one army, or one armed
 * group: "Maoist rebels raided Beni. The army said it killed nine rebels." Of two, nobody knows.
 */
final class OneSide {

  private static final OneOf SOLDIERS =
      OneOf.of("soldier|soldiers|serviceman|servicemen|troops|troopers|sailors|conscripts");

  private static final OneOf REBELS =
      OneOf.of("rebel|rebels|guerrilla|guerrillas|separatist|separatists");

  private static final OneOf BANDS = OneOf.of("rebel|jihadist|militia");

  private static final OneOf ARMIES = OneOf.of("army|airforce");

  private OneSide() {}

  static void settle(List<Draft> drafts, Mentions mentions) {
    PartyName army = only(mentions, ARMIES);
    PartyName band = only(mentions, BANDS);
    band = band != null && isAtWar(drafts, band) ? band : null;
    for (Draft draft : drafts) {
      PartyName side = draft.scope == Scope.MAIN ? side(draft.people, army, band) : null;
      boolean doer = side == null || isDoer(draft, side);
      if (draft.people != null && side != null && !doer && draft.action.kind().counts()) {
        draft.people = draft.people.of(draft.people.category(), side);
      }
    }
  }

  private static @Nullable PartyName side(
      @Nullable People people, @Nullable PartyName army, @Nullable PartyName band) {
    if (people == null || people.named() || people.group() != null) {
      return null;
    }
    String head = people.head().toLowerCase(Locale.ROOT);
    PartyName told = people.side();
    boolean bare = told == null || told.plain() || told.name().equalsIgnoreCase(head);
    return !bare ? null : SOLDIERS.has(head) ? army : REBELS.has(head) ? band : null;
  }

  /** "Ethiopian forces shelled a post, killing two soldiers": not their own. */
  private static boolean isDoer(Draft draft, PartyName side) {
    boolean by = draft.by != null && draft.by.key().equals(side.key());
    return by || draft.by != null && Ranks.mayBeOf(draft.people, draft.by);
  }

  /** Whether the article tells of a deed or of dead of theirs: not one named in passing. */
  private static boolean isAtWar(List<Draft> drafts, PartyName band) {
    return drafts.stream()
        .filter(d -> d.scope == Scope.MAIN && d.action.kind() != Kind.TERRITORY)
        .anyMatch(
            d ->
                d.by != null && d.by.key().equals(band.key())
                    || d.people != null && d.people.areOf(band)
                    || d.parties.stream().anyMatch(p -> p.key().equals(band.key())));
  }

  /**
   * The one party of such a kind that the article names: forces of one country are one. "The army"
   * of no country says no more than "soldiers" does.
   */
  private static @Nullable PartyName only(Mentions mentions, OneOf kinds) {
    Map<String, PartyName> named = new LinkedHashMap<>();
    for (Line line : mentions.lines()) {
      for (Mention<PartyName> mention : line.all(PartyName.class)) {
        Party party = mention.meaning().party();
        boolean such = party != null && kinds.has(party.kind());
        boolean army = such && ARMIES.has(party.kind());
        if (such && !(army && party.countries().isEmpty())) {
          named.putIfAbsent(army ? party.countries().toString() : party.name(), mention.meaning());
        }
      }
    }
    return named.size() == 1 ? first(named) : null;
  }

  private static PartyName first(Map<String, PartyName> named) {
    return named.values().iterator().next();
  }
}
