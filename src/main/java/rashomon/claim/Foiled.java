package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Trigger.Form;
import rashomon.claim.Trigger.Frame;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

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
      if (line.is(i, WordClass.FOILING) || line.is(i, WordClass.HINDERING)) {
        drafts.addAll(drafts(line, i));
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Line line, int verb) {
    Trigger trigger = trigger(line, verb);
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
    for (Where where : by == null ? List.<Where>of() : places(line, verb)) {
      drafts.add(TerritoryDraft.of(line, verb, verb + 1, Action.REPELLED, RULE, where, by));
    }
    return drafts;
  }

  private static Trigger trigger(Line line, int verb) {
    String word = line.norm(verb);
    Form form = word.endsWith("ing") ? Form.ING : word.endsWith("s") ? Form.S : Form.ED;
    return new Trigger(verb, verb + 1, verb + 1, Action.REPELLED, form, Frame.PLACE);
  }

  /** Where the attack was going. */
  private List<Where> places(Line line, int verb) {
    boolean someone = false;
    for (int i = verb + 1; i < Math.min(line.size(), verb + REACH) && !isEnd(line, i); i++) {
      boolean thrust = line.is(i, WordClass.THRUST);
      if (thrust || line.is(i, WordClass.ASSAULT) && line.is(verb, WordClass.FOILING)) {
        return aim(line, i + 1);
      }
      someone |= line.covered(i, PartyName.class) || line.covered(i, People.class);
      boolean at = OneOf.of("at|near|from|outside|around").has(line.norm(i));
      if (someone && at && line.is(verb, WordClass.FOILING)) {
        return objects.after(line, i + 1);
      }
    }
    return List.of();
  }

  /** "on X", "into X", "by the rebels to seize X". */
  private List<Where> aim(Line line, int from) {
    List<Trigger> taking = takings.in(line);
    for (int i = from; i < Math.min(line.size(), from + REACH) && !isEnd(line, i); i++) {
      if (line.norm(i).equals("to")) {
        int verb = i + 1;
        return taking.stream()
            .filter(t -> t.from() == verb)
            .findFirst()
            .map(t -> objects.after(line, t.rest()))
            .orElse(List.of());
      }
      if (OneOf.of("on|against|into|in|toward|towards|at|near|around|outside").has(line.norm(i))) {
        List<Where> aim = objects.after(line, i + 1);
        return aim.isEmpty() ? beside(line, i + 1) : aim;
      }
    }
    return List.of();
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
    return OneOf.of(",|;|.|:|and|but|which|that|who|while|as|after").has(line.norm(i));
  }
}
