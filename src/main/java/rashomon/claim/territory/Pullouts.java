package rashomon.claim.territory;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.claim.clause.Trigger;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Forces that leave without a word of where: "soon after the troops pulled out". */
final class Pullouts {

  private static final Like FORCE =
      Like.of(
          ".*(troops|soldiers|army|garrison|forces?|rebels|fighters|guerrillas|insurgents|militants|militia|peacekeepers)");

  private Pullouts() {}

  /** The place understood, where the clause ends behind the verb or goes on with where to. */
  static List<Where> places(Line line, Trigger trigger, Voice voice) {
    int rest = trigger.rest();
    boolean ends =
        Fallen.endsClause(line, rest)
            || line.isOneOf(
                rest, "and|but|before|suddenly|earlier|overnight|towards|toward|under|hours");
    return ends && !voice.passive() ? List.of(Understood.PLACE) : List.of();
  }

  /** Who leaves: right before the verb group, or "the forces who had held X". */
  static @Nullable PartyName subject(Line line, int start) {
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean relative =
          line.is(party.to(), WordClass.RELATIVE)
              || line.is(party.to(), ",") && line.is(party.to() + 1, WordClass.RELATIVE);
      boolean adverb = party.to() == start - 1 && line.is(start - 1, WordClass.ADVERB);
      if (party.to() == start || adverb || relative && party.to() < start) {
        return party.meaning();
      }
    }
    return null;
  }

  static boolean isForce(@Nullable PartyName by) {
    return by != null && (by.isForce() || FORCE.is(by.name().toLowerCase(Locale.ROOT)));
  }
}
