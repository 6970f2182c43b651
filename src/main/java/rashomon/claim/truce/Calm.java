package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Doers;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * A truce spoken of without its name, in an article that has named one: calm prevails (it holds),
 * clashes resume (it is broken).
 */
public final class Calm implements ClaimKind {

  private static final String FIGHTING =
      "clashes|fighting|shelling|hostilities|gunfire|bombardment|battles";
  private static final String AGAIN = "resumed|renewed|resume|resumes|flared|restarted";

  private static final String BREACHES = "violated.breaches";
  private static final String SILENCE = "started.silence";

  @Override
  public boolean mayBeToldBy(Token word) {
    return OneOf.of("calm|peace|breaches|violations|guns").has(word.norm())
        || OneOf.of(FIGHTING).has(word.norm())
        || TruceAnswers.mayBegin(word);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if ((line.is(i, "calm") || isPeace(line, i)) && prevails(line, i)) {
        drafts.add(draft(line, i, Action.HOLDING, "holding.calm"));
      } else if (line.isOneOf(i, FIGHTING) && isAgain(line, i)) {
        Draft broken = draft(line, i, Action.VIOLATED, "violated.resumed");
        broken.by = Doers.after(line, i + 1);
        drafts.add(broken);
      } else if (line.isOneOf(i, FIGHTING) && isCeased(line, i)) {
        Draft silent = draft(line, i, Action.STARTED, SILENCE);
        silent.window = Windows.of(line, i, i + 1, Action.STARTED);
        drafts.add(silent);
      } else if (line.isOneOf(i, FIGHTING) && isToCease(line, i)) {
        Draft silent = draft(line, i, Action.STARTED, SILENCE);
        silent.window = Windows.of(line, i, i + 1, Action.STARTED);
        silent.modality = Modality.PLANNED;
        drafts.add(silent);
      } else if (TruceAnswers.length(line, i) > 0) {
        Draft answer = TruceAnswers.read(line, i);
        drafts.addAll(answer == null ? List.of() : List.of(answer));
      } else if (isBreach(line, i)) {
        drafts.add(draft(line, i, Action.VIOLATED, BREACHES));
      } else if (line.is(i, "guns") && isSilence(line, i)) {
        Draft silent = draft(line, i, Action.STARTED, SILENCE);
        silent.window = Windows.of(line, i, i + 1, Action.STARTED);
        silent.modality = isToCome(line, i) ? Modality.PLANNED : Modality.STATED;
        drafts.add(silent);
      }
    }
    return drafts;
  }

  /** "hostilities will cease at 6 am", "the shelling was to stop at noon": with the hour or day. */
  private static boolean isToCease(Line line, int i) {
    for (int k = i + 1; k < Math.min(line.size(), i + 5); k++) {
      if (line.isOneOf(k, "cease|stop|halt|end")) {
        boolean ahead =
            line.isOneOf(k - 1, "will|would|shall")
                || line.is(k - 1, "to") && line.is(k - 2, WordClass.BE);
        int time = line.isOneOf(k + 1, "at|on|from") ? k + 2 : k + 1;
        return ahead && line.covered(time, Time.class);
      }
    }
    return false;
  }

  /** "hostilities ceased at noon", "the fighting stopped at 6 am". */
  private static boolean isCeased(Line line, int i) {
    int verb = line.is(i + 1, WordClass.HAVE) ? i + 2 : i + 1;
    int time = line.isOneOf(verb + 1, "at|from") ? verb + 2 : verb + 1;
    return line.isOneOf(verb, "ceased|stopped") && line.covered(time, Time.class);
  }

  /** "several breaches were reported", "violations continued": of a truce, not of a law. */
  private static boolean isBreach(Line line, int i) {
    if (!line.isOneOf(i, "breaches|violations")) {
      return false;
    }
    boolean law =
        line.isOneOf(i - 1, "rights|law|human|airspace|border|security")
            || line.isOneOf(i + 1, "of|against");
    boolean told = false;
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (line.isOneOf(k, "no|not|without|neither|never")) {
        return false;
      }
    }
    for (int k = i + 1; k < Math.min(line.size(), i + 5) && !line.isMark(k); k++) {
      told |=
          line.isOneOf(
              k, "reported|recorded|documented|registered|noted|continued|occurred|fixed|observed");
    }
    for (int k = i - 1; k >= Math.max(0, i - 4) && !line.isMark(k); k--) {
      told |= line.isOneOf(k, "registered|recorded|reported|documented|counted|noted");
    }
    return !law && told;
  }

  /** "the guns fell silent", "are to fall silent". */
  private static boolean isSilence(Line line, int i) {
    for (int k = i + 1; k < Math.min(line.size() - 1, i + 9); k++) {
      if (line.isOneOf(k, "fell|fall|fallen") && line.is(k + 1, "silent")) {
        return !line.is(k - 1, WordClass.NOT) && !line.is(k - 2, WordClass.NOT);
      }
    }
    return false;
  }

  private static boolean isToCome(Line line, int i) {
    for (int k = i + 1; k < Math.min(line.size(), i + 8); k++) {
      if (line.isOneOf(k, "expected|due|will|would|to|set")) {
        return true;
      }
    }
    return false;
  }

  /** "an uneasy peace held". */
  private static boolean isPeace(Line line, int i) {
    return line.is(i, "peace")
        && line.isOneOf(i - 1, "uneasy|fragile|shaky|tenuous|relative|brittle");
  }

  /** "calm prevails", "mainly calm", "it was calm in the zone". */
  private static boolean prevails(Line line, int i) {
    boolean verb =
        line.isOneOf(i - 1, "was|is|were|are|stayed|remained|mostly") && isPlace(line, i);
    for (int k = i + 1; k < Math.min(line.size(), i + 5); k++) {
      verb |=
          line.isOneOf(k, "prevails|prevailed|prevailing|returned|reigned|descended|held|holds");
    }
    verb |= line.is(i - 1, "relatively") && line.is(i - 2, WordClass.BE) && isPlace(line, i);
    return verb || line.is(i - 1, "mainly") || line.is(i - 1, "largely");
  }

  /** "Nablus is calm", "the front was calm": a place is, and no person. */
  private static boolean isPlace(Line line, int calm) {
    for (int i = Math.max(0, calm - 6); i < calm; i++) {
      boolean place =
          line.covered(i, PlaceName.class)
              || line.isOneOf(
                  i,
                  "situation|city|town|front|fronts|area|areas|zone|region|night|streets|border|frontline|lines|south|north|east|west|parts|neighbourhoods|neighborhoods|districts|quarters|suburbs");
      boolean it = line.is(i, "it") && i >= calm - 2;
      if (place || it) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgain(Line line, int i) {
    int beyond = line.is(i + 1, "in") ? i + 2 : i + 1; // "fighting in Juba resumed"
    while (beyond > i + 1 && line.covered(beyond, PlaceName.class)) {
      beyond++;
    }
    return line.isOneOf(beyond, AGAIN)
        || line.isOneOf(i + 1, AGAIN)
        || line.isOneOf(i + 2, AGAIN)
        || line.is(i - 1, "renewed");
  }

  private static Draft draft(Line line, int i, Action action, String rule) {
    Draft draft = new Draft(line, i, i + 1, action, rule);
    draft.where = Where.of(Whereabouts.of(line, i, i + 1));
    draft.when = ActDays.of(line, i, i + 1);
    draft.brokers.addAll(Brokers.in(line));
    List<PartyName> between = Bound.between(line);
    draft.parties.addAll(between.size() > 1 ? between : List.of());
    return draft;
  }

  static boolean isCalm(Draft draft) {
    return draft.rule.equals("holding.calm")
        || draft.rule.equals("violated.resumed")
        || draft.rule.equals(BREACHES)
        || draft.rule.equals(SILENCE)
        || draft.rule.endsWith(TruceAnswers.RULE);
  }
}
