package rashomon.claim.territory;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.claim.clause.Trigger;
import rashomon.claim.deed.Actors;
import rashomon.claim.deed.Voice;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Everyday verbs that take a place only where a force does it to a town: troops "clear" a village
 * and deminers a field, a town "changes hands" in a war and a club for money, an army "returns" a
 * district to a state and a guest his keys.
 */
final class OnlyByForces {

  private static final Like POLICE =
      Like.of("(.*\\b)?(police|gendarmes|policemen|officers|deminers|sappers|engineers)");

  private static final OneOf ROADS =
      OneOf.of("road|roads|route|routes|highway|way|path|mines|landmines|rubble|debris|street");

  /** So far behind what is returned the receiver may stand. */
  private static final int RECEIVER = 8;

  private OnlyByForces() {}

  /** Whether the verb is one of those, and takes nothing here. */
  static boolean isOther(
      Line line, Trigger trigger, Voice voice, List<Where> taken, @Nullable PartyName by) {
    boolean bare = trigger.rest() == trigger.to();
    boolean hands =
        line.is(trigger.rest() - 1, "hands") && line.norm(trigger.from()).startsWith("chang");
    if (hands) {
      return !isChange(line, trigger, voice);
    }
    if (Like.of("clear(s|ed|ing)?").is(line.norm(trigger.from())) && isOfPlace(trigger)) {
      boolean way =
          ROADS.has(line.norm(trigger.rest())) || ROADS.has(line.norm(trigger.rest() + 1));
      boolean no = by == null || voice.passive() || isPolice(by) || !isArmed(by);
      return no || way || isOfThings(line, trigger.rest()) || !isTown(taken);
    }
    if (Like.of("return(s|ed|ing)?").is(line.norm(trigger.from())) && bare) {
      return by == null || !isTown(taken) || !hasReceiver(line, trigger.rest());
    }
    boolean cordon = Like.of("cordon(s|ed|ing)?|fan(s|ned|ning)?").is(line.norm(trigger.from()));
    return cordon && (by == null || isPolice(by) || !isTown(taken));
  }

  /** "cleared the town of X of mines". */
  private static boolean isOfThings(Line line, int from) {
    for (int i = from; i < Math.min(line.size() - 1, from + RECEIVER) && !line.isMark(i); i++) {
      if (line.is(i, "of") && !line.isName(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArmed(PartyName by) {
    return by.party() != null
        || Like.of(
                "(.* )?(forces?|troops|soldiers|army|militia|militiamen|fighters|rebels|marines|commandos|paratroopers|insurgents|guerrillas|gunmen|tanks|units|brigade)")
            .is(by.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isOfPlace(Trigger trigger) {
    return trigger.frame() == Trigger.Frame.PLACE;
  }

  private static boolean isPolice(PartyName by) {
    return POLICE.is(by.name().toLowerCase(Locale.ROOT));
  }

  /** "the town of X", "X": no road, square or part. */
  private static boolean isTown(List<Where> taken) {
    return taken.stream()
        .allMatch(
            w ->
                TakenPlaces.isNamed(List.of(w)) && !w.part()
                    || !w.name().equals(w.name().toLowerCase(Locale.ROOT))
                        && Whereabouts.narrowness(w.place()) == 1);
  }

  /** "X has changed hands twice since May": a town right before, and no price behind. */
  private static boolean isChange(Line line, Trigger trigger, Voice voice) {
    int next = trigger.rest();
    boolean times =
        line.isOneOf(
                next, "twice|thrice|again|repeatedly|several|many|at|overnight|once|between|during")
            || line.covered(next, Quantity.class)
            || line.covered(next, Time.class);
    boolean town =
        line.covered(voice.start() - 1, PlaceName.class)
            || Like.of("town|village|city|hill|ridge|base").is(line.norm(voice.start() - 1))
                && line.is(voice.start() - 2, "the");
    int name = voice.start() - 1;
    while (line.covered(name, PlaceName.class)) {
      name--;
    }
    boolean in = line.isOneOf(name, "in|at|near|outside|around");
    return town && !in && (times || Fallen.endsClause(line, next));
  }

  /** "to Azerbaijan", "to the rebels". */
  private static boolean hasReceiver(Line line, int from) {
    for (int i = from; i < Math.min(line.size() - 2, from + RECEIVER) && !line.isMark(i); i++) {
      if (line.is(i, "to") && i > from) {
        return Actors.at(line, i + 1) != null || Actors.at(line, i + 2) != null;
      }
    }
    return false;
  }
}
