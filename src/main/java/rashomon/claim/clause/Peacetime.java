package rashomon.claim.clause;

import java.util.Locale;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Sentences of matches, elections, drills and tales, in which cities are taken and hostages freed
 * and nothing of the kind happens. Where one names an armed side, that may be who did it.
 */
public final class Peacetime {

  /** So far before the word the article or preposition may stand: "in a joint live-fire drill". */
  private static final int DESCRIBED = 4;

  private static final OneOf CHAMBER =
      OneOf.of("house|senate|congress|chamber|knesset|bundestag|duma");

  /** Who turns a drill into the real thing. */
  private static final OneOf FOES =
      OneOf.of(
          "gunmen|gunman|militants|rebels|insurgents|guerrillas|bomber|ambush|ambushed|clashes"
              + "|attacked|raided|shelled|bombed");

  private Peacetime() {}

  public static boolean is(Draft draft) {
    Line line = draft.line;
    Kind kind = draft.action.kind();
    if (kind == Kind.CEASEFIRE || kind == Kind.HOSTILITIES) {
      return kind == Kind.CEASEFIRE && Tales.is(line);
    }
    boolean played = kind == Kind.TERRITORY || draft.action == Action.WOUNDED;
    return isCommand(draft)
        || line.has(WordClass.PROGRAM) && !Armed.hasSide(line)
        || isDrill(line)
        || Tales.is(line)
        || played && isGame(line) && !Armed.hasSide(line)
        || kind == Kind.TERRITORY
            && (isPoll(line) || isChamber(draft) || isWeather(draft))
            && !Armed.hasSide(line);
  }

  private static boolean isGame(Line line) {
    boolean game = line.has(WordClass.GAME);
    for (int i = 1; i < line.size() && !game; i++) {
      boolean minute = line.is(i, "minute") && Like.of("[0-9]+(st|nd|rd|th)").is(line.norm(i - 1));
      boolean half = line.is(i, "half") && line.isOneOf(i - 1, "first|second");
      boolean draw = line.is(i, "draw") && line.isOneOf(i - 1, "a|goalless|scoreless");
      boolean end = i + 3 > line.size() - 3;
      boolean score = end && Like.of("[0-9]{1,2}-[0-9]{1,2}").is(line.norm(i));
      game = minute || draw || score || half && !line.is(i + 1, "of");
    }
    return game;
  }

  /** "see kill(2)", "kill 4711": how a program is called. */
  private static boolean isCommand(Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      boolean called = draft.line.is(i + 1, "(") || i == 0;
      if (draft.line.is(i, "kill") && called && !draft.line.isName(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPoll(Line line) {
    return line.has(WordClass.POLL);
  }

  /** "The road to X was reopened after snow was cleared": no siege. */
  private static boolean isWeather(Draft draft) {
    boolean road =
        draft.action == Action.BESIEGED
            || draft.action == Action.SIEGE_LIFTED
            || draft.action == Action.HANDED_OVER;
    return road && (draft.line.has(WordClass.DISASTER) || draft.line.has(WordClass.WORKS));
  }

  /** "took control of the Senate": seats of it. */
  private static boolean isChamber(Draft draft) {
    return draft.where != null && CHAMBER.has(draft.where.name().toLowerCase(Locale.ROOT));
  }

  /** "in the drill, commandos freed 20 hostages"; not "in the exercise of its rights". */
  private static boolean isDrill(Line line) {
    boolean drill = false;
    for (int i = 0; i < line.size(); i++) {
      if (FOES.has(line.norm(i))) {
        return false;
      }
      boolean war = line.isOneOf(i, "game|games") && line.is(i - 1, "war");
      boolean other = line.isOneOf(i + 1, "of|execution|executions|trial|trials|rig|rigs|sergeant");
      drill |= (war || line.is(i, WordClass.DRILL) && !other) && isNoun(line, i);
    }
    return drill;
  }

  private static boolean isNoun(Line line, int word) {
    for (int i = word - 1; i >= Math.max(0, word - DESCRIBED); i--) {
      if (line.is(i, WordClass.ARTICLE)
          || line.is(i, WordClass.PREPOSITION)
          || line.is(i, WordClass.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }
}
