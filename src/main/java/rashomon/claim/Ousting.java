package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Trigger.Frame;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * A side put out of a place, which is then taken: "the army chased the rebels out of X", "the
 * rebels were ousted from X". Of villagers driven from X nobody takes it.
 */
final class Ousting {

  /** So far behind the verb the way out of the place may be told. */
  private static final int WAY = 8;

  private Ousting() {}

  static boolean is(Trigger trigger) {
    return trigger.frame() == Frame.PLACE_FROM;
  }

  /** "driven from X", "pushed out of X": no object stands between, so the subject suffers it. */
  static boolean isSuffered(Line line, Trigger trigger) {
    return is(trigger) && way(line, trigger.rest()) >= 0;
  }

  /** The place that they are put out of; none where they are no side, or are only put back. */
  static List<Where> places(Line line, Trigger trigger, Voice voice, Objects objects) {
    if (voice.passive()) {
      int way = way(line, trigger.rest());
      return way < 0 || suffering(line, voice.start()) < 0 ? List.of() : objects.after(line, way);
    }
    boolean side = false;
    for (int i = trigger.rest(); i < Math.min(line.size(), trigger.rest() + WAY); i++) {
      int way = way(line, i);
      if (way >= 0) {
        return side ? objects.after(line, way) : List.of();
      }
      boolean other = line.norm(i).equals("to") || line.norm(i).equals("back") || line.isMark(i);
      if (other || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)) {
        return List.of();
      }
      side |= isSide(line, i);
    }
    return List.of();
  }

  /** Who lost it. */
  static @Nullable PartyName loser(Line line, Trigger trigger, Voice voice) {
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
    int i = start - 1;
    while (i > 0 && (line.is(i, WordClass.ADVERB) || line.is(i, WordClass.RELATIVE))) {
      i--;
    }
    i = line.norm(i).equals(",") ? i - 1 : i;
    return isSide(line, i) ? i : -1;
  }

  private static boolean isSide(Line line, int i) {
    Mention<People> people = line.at(i, People.class);
    return line.covered(i, PartyName.class)
        || people != null && people.meaning().category() == Category.FIGHTER;
  }

  /** The token behind "from", "out of" or "off" that stands at the token; -1 for none. */
  private static int way(Line line, int i) {
    if (line.norm(i).equals("out")) {
      return OneOf.of("of|from").has(line.norm(i + 1)) ? i + 2 : -1;
    }
    return OneOf.of("from|off").has(line.norm(i)) ? i + 1 : -1;
  }
}
