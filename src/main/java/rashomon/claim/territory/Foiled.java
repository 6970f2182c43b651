package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.clause.Triggers;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.NameRun;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/**
 * Attacks beaten back whatever stands between the words: "thwarted an attempt by the rebels to
 * seize X", "resisted an advance in X", "drove the attackers back from X".
 */
final class Foiled {

  private static final String RULE = "repelled.attack";

  /** So far behind the verb its attack, and behind the attack its place may stand. */
  private static final int REACH = 10;

  private final Objects objects;
  private final Triggers takings;
  private final Governors governors;

  Foiled(Triggers takings, Governors governors, Objects objects) {
    this.objects = objects;
    this.takings = takings;
    this.governors = governors;
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int to = line.is(i, WordClass.HINDERING) ? i + 1 : end(line, i);
      if (to > i) {
        drafts.addAll(drafts(line, i, to));
      }
    }
    return drafts;
  }

  /** Behind the words that begin at the token and beat an attack back: "foiled", "fended off". */
  static int end(Line line, int i) {
    boolean away = line.is(i, WordClass.WARDING) && line.isOneOf(i + 1, "off|back");
    return away ? i + 2 : line.is(i, WordClass.FOILING) ? i + 1 : i;
  }

  private List<Draft> drafts(Line line, int verb, int to) {
    Trigger trigger = trigger(line, verb, to);
    Voice voice = Voice.of(line, trigger);
    Governors.Sense sense = governors.of(line, verb);
    boolean told = sense == Governors.Sense.NONE || sense == Governors.Sense.REAL;
    if (!told
        || voice.passive()
        || voice.negated()
        || !voice.modal().isEmpty() && sense != Governors.Sense.REAL) {
      return List.of();
    }
    PartyName by = Takers.of(line, trigger, voice);
    List<Draft> drafts = new ArrayList<>();
    for (Where where : by == null ? List.<Where>of() : places(line, verb, to)) {
      drafts.add(TerritoryDraft.of(line, verb, to, Action.REPELLED, RULE, where, by));
    }
    return drafts;
  }

  private static Trigger trigger(Line line, int verb, int to) {
    String word = line.norm(verb);
    Form form = word.endsWith("ing") ? Form.ING : word.endsWith("s") ? Form.S : Form.ED;
    return new Trigger(verb, to, to, Action.REPELLED, form, Frame.PLACE);
  }

  /** Where the attack was going. */
  private List<Where> places(Line line, int verb, int to) {
    boolean off = to > verb + 1;
    boolean someone = false;
    for (int i = to; i < Math.min(line.size(), verb + REACH) && !isEnd(line, i); i++) {
      boolean thrust = line.is(i, WordClass.THRUST);
      boolean foiling = off || line.is(verb, WordClass.FOILING);
      if (thrust || line.is(i, WordClass.ASSAULT) && foiling) {
        return aim(line, i + 1, line.size());
      }
      someone |= line.covered(i, PartyName.class) || line.covered(i, People.class);
      boolean attacking =
          line.isOneOf(i, "attacking|assaulting|storming|besieging") && someone && foiling;
      if (attacking) {
        return objects.after(line, i + 1);
      }
      boolean at = line.isOneOf(i, "at|near|from|outside|around");
      if (someone && at && !off && foiling) {
        return objects.after(line, i + 1);
      }
    }
    return List.of();
  }

  /** "on X", "into X", "by the rebels to seize X". */
  List<Where> aim(Line line, int from, int to) {
    List<Trigger> taking = takings.in(line);
    for (int i = from; i < Math.min(to, from + REACH) && !isEnd(line, i); i++) {
      if (line.is(i, "to")) {
        int verb = i + 1;
        return taking.stream()
            .filter(t -> t.from() == verb)
            .findFirst()
            .map(t -> objects.after(line, t.rest()))
            .orElse(List.of());
      }
      if (line.isOneOf(i, "on|against|into|in|toward|towards|at|near|around|outside")) {
        List<Where> aim = objects.after(line, i + 1);
        List<Where> named = aim.isEmpty() ? named(line, i + 1) : aim;
        return named.isEmpty() ? beside(line, i + 1) : named;
      }
    }
    return List.of();
  }

  /** "an attack on X", which no table knows and which might be somebody's name elsewhere. */
  private static List<Where> named(Line line, int from) {
    int i = line.is(from, WordClass.DESCRIBING_PLACE) ? from + 1 : from;
    int to = NameRun.end(line, i);
    boolean name = to > i && !line.covered(i, PartyName.class) && !line.covered(i, PlaceName.class);
    return name
        ? List.of(new Where(new PlaceName(Quote.words(line, i, to), "", List.of(), null), false))
        : List.of();
  }

  /** "on the outer flanks of X": the place that the words lead to. */
  private static List<Where> beside(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + REACH) && !isEnd(line, i); i++) {
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null) {
        return List.of(new Where(place.meaning(), true));
      }
    }
    return List.of();
  }

  private static boolean isEnd(Line line, int i) {
    return line.isOneOf(i, ",|;|.|:|and|but|which|that|who|while|as|after");
  }
}
