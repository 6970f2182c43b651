package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Attacks that are the subject of what beat them back: "an attempt to storm X was foiled", "two
 * assaults on X have been beaten back by the army". Who beat them may be left untold.
 */
final class Repulsed {

  private static final String RULE = "repelled.subject";

  /** So far before the verb group its attack may stand. */
  private static final int SUBJECT = 14;

  /** What is foiled of a crime or a plot: no attack that a place withstood. */
  private static final Like PLOTTED = Like.of("foiled|thwarted");

  private final Governors governors;

  private final Foiled foiled;

  Repulsed(Governors governors, Foiled foiled) {
    this.governors = governors;
    this.foiled = foiled;
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 2; i < line.size(); i++) {
      int to = Foiled.end(line, i);
      if (to > i && Like.of(".*(ed|beaten|fought|driven|withstood|held|turned)").is(line.norm(i))) {
        drafts.addAll(drafts(line, new Trigger(i, to, to, Action.REPELLED, Form.ED, Frame.PLACE)));
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Line line, Trigger verb) {
    Voice voice = Voice.of(line, verb);
    Governors.Sense sense = governors.of(line, verb.from());
    boolean told = sense == Governors.Sense.NONE || sense == Governors.Sense.REAL;
    boolean suffered =
        line.is(voice.start(), WordClass.BE) || line.is(voice.start(), WordClass.HAVE);
    boolean be = suffered && isBe(line, voice.start(), verb.from());
    if (!told || voice.negated() || !voice.modal().isEmpty() || !be && !isHeadline(line, verb)) {
      return List.of();
    }
    PartyName by = by(line, verb.to());
    List<Draft> drafts = new ArrayList<>();
    for (Where where : aim(line, verb, voice.start(), by)) {
      drafts.add(TerritoryDraft.of(line, verb.from(), verb.to(), Action.REPELLED, RULE, where, by));
    }
    return drafts;
  }

  private static boolean isBe(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, WordClass.BE)) {
        return true;
      }
    }
    return false;
  }

  /** "Rebel attack on X repelled": a headline spares the verb "to be". */
  private static boolean isHeadline(Line line, Trigger verb) {
    boolean ends = verb.to() >= line.size() || line.isOneOf(verb.to(), ",|;|.|:|by");
    return line.isHeadline() && ends;
  }

  /** "by border police": right behind the verb. */
  private static @Nullable PartyName by(Line line, int to) {
    return line.is(to, "by") ? Takers.at(line, to + 1) : null;
  }

  /** Where the attack before the verb was going; it ends before the verb. */
  private List<Where> aim(Line line, Trigger verb, int start, @Nullable PartyName by) {
    for (int i = start - 1; i >= Math.max(0, start - SUBJECT); i--) {
      boolean thrust = line.is(i, WordClass.THRUST);
      boolean assault = line.is(i, WordClass.ASSAULT);
      boolean plot = PLOTTED.is(line.norm(verb.from())) && by == null && !isOn(line, i, start);
      boolean bid = line.isOneOf(i, "bid|bids|attempt|attempts");
      if (bid && !line.isOneOf(i + 1, "to|by|on|against")) {
        return List.of(); // "the takeover bid in X"
      }
      if (thrust || assault && !plot) {
        return foiled.aim(line, i + 1, start);
      }
      if (line.isOneOf(i, ";|.|:|which|who|that|but|after|while")) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isOn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isOneOf(i, "on|against")) {
        return true;
      }
    }
    return false;
  }
}
