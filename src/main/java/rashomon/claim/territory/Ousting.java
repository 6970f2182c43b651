package rashomon.claim.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Openings;
import rashomon.claim.deed.Voice;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * A side put out of a place, which is then taken: "the army chased the rebels out of X", "the
 * rebels were ousted from X", "the army cleared X of rebels". Of villagers driven from X nobody
 * takes it.
 */
final class Ousting {

  /** So far behind the verb the way out of the place may be told. */
  private static final int WAY = 8;

  /** So far behind "of" the side may stand. */
  private static final int SIDE = 4;

  /** Verbs whose object may be the place: "cleared X of rebels". */
  private static final Like RIDS =
      Like.of("(clear|purg|cleans|empti)(e|es|ed|ing|s)?|rid|rids|ridding|s?wept|sweep.*");

  private Ousting() {}

  static boolean is(Trigger trigger) {
    return trigger.frame() == Frame.PLACE_FROM;
  }

  /** "driven from X", "pushed out of X": no object stands between, so the subject suffers it. */
  static boolean isSuffered(Line line, Trigger trigger) {
    return is(trigger) && (way(line, trigger.rest()) >= 0 || rid(line, trigger) == trigger.rest());
  }

  /** The place that they are put out of; none where they are no side, or are only put back. */
  static List<Where> places(Line line, Trigger trigger, Voice voice, Objects objects) {
    int rid = rid(line, trigger);
    if (rid >= 0) {
      boolean subject = rid == trigger.rest();
      return subject
          ? voice.passive() ? Subjects.before(line, voice.start()) : List.of()
          : objects.after(line, trigger.rest());
    }
    boolean after = line.isOneOf(voice.start() - 1, "after|since|before");
    if (voice.passive() && line.is(trigger.from() - 1, "being") && !after) {
      return List.of(); // "are being driven from X": not out yet
    }
    if (voice.passive()) {
      int way = way(line, trigger.rest());
      return way < 0 || suffering(line, voice.start()) < 0 ? List.of() : objects.after(line, way);
    }
    boolean side = false;
    for (int i = trigger.to(); i < trigger.rest(); i++) {
      side |= isSide(line, i); // "rolled the rebels back from X"
    }
    for (int i = trigger.rest(); i < Math.min(line.size(), trigger.rest() + WAY); i++) {
      int way = way(line, i);
      if (way >= 0) {
        return side ? objects.after(line, way) : List.of();
      }
      boolean other = line.is(i, "to") || line.is(i, "back") || line.isMark(i);
      if (other || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)) {
        return List.of();
      }
      side |= isSide(line, i);
    }
    return List.of();
  }

  /** Of "cleared X of rebels", "X was cleared of rebels" the token "of"; -1 where none stands. */
  private static int rid(Line line, Trigger trigger) {
    if (!RIDS.is(line.norm(trigger.from()))) {
      return -1;
    }
    for (int i = trigger.rest(); i < Math.min(line.size(), trigger.rest() + WAY); i++) {
      if (line.is(i, "of") && beginsSide(line, i + 1)) {
        return i;
      }
      boolean other = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (line.isMark(i) || other || line.is(i, WordClass.CONJUNCTION) || way(line, i) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** "the remaining rebels", "Islamic State fighters": not "mines", which are cleared too. */
  private static boolean beginsSide(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + SIDE); i++) {
      boolean word = line.is(i, WordClass.PREPOSITION) || line.is(i, WordClass.CONJUNCTION);
      if (line.isMark(i) || word) {
        return false;
      }
      if (isSide(line, i)) {
        return !isThing(line, i);
      }
    }
    return false;
  }

  /** "IS mines", "rebel checkpoints": what a side left there. */
  private static boolean isThing(Line line, int side) {
    Mention<PartyName> party = line.at(side, PartyName.class);
    int i = party == null ? side + 1 : party.to();
    return line.isOneOf(
        i, "mines|landmines|bombs|explosives|checkpoints|booby|traps|weapons|posts");
  }

  /** Who lost it. */
  static @Nullable PartyName loser(Line line, Trigger trigger, Voice voice) {
    int rid = rid(line, trigger);
    if (rid >= 0) {
      return Takers.at(line, rid + 1);
    }
    int at = suffering(line, voice.start());
    if (!voice.passive()) {
      at = trigger.rest();
      while (at < line.size() && !line.covered(at, PartyName.class) && way(line, at) < 0) {
        at++;
      }
    }
    Mention<PartyName> side = at < 0 ? null : line.at(at, PartyName.class);
    return side == null ? null : side.meaning();
  }

  /** Where the side ends that stands as the subject of the verb group; -1 where none does. */
  private static int suffering(Line line, int start) {
    int opened = Openings.side(line, start);
    if (opened >= 0) {
      return opened; // "After being driven from X, the rebels"
    }
    int i = start - 1;
    while (i > 0 && (line.is(i, WordClass.ADVERB) || line.is(i, WordClass.RELATIVE))) {
      i--;
    }
    i = line.is(i, ",") ? i - 1 : i;
    if (line.is(i, "they")) {
      return fighters(line, i);
    }
    return isSide(line, i) ? i : -1;
  }

  /** "The insurgents took X after they were driven from Y": the fighters told of before; or -1. */
  private static int fighters(Line line, int they) {
    for (int i = they - 1; i >= 0; i--) {
      Mention<People> people = line.at(i, People.class);
      if (people != null) {
        return people.meaning().category() == Category.FIGHTER ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isSide(Line line, int i) {
    Mention<People> people = line.at(i, People.class);
    return line.covered(i, PartyName.class)
        || people != null && people.meaning().category() == Category.FIGHTER;
  }

  /** The token behind "from", "out of" or "off" that stands at the token; -1 for none. */
  private static int way(Line line, int i) {
    if (line.is(i, "out")) {
      return line.isOneOf(i + 1, "of|from") ? i + 2 : -1;
    }
    return line.isOneOf(i, "from|off") ? i + 1 : -1;
  }
}
