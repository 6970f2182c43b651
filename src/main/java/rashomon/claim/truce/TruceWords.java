package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Wordings;
import rashomon.mention.Line;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Token;

/** The names of a truce and the words that tell its stage, before it and after it. */
public final class TruceWords {
  private static final int LEFT = 16;

  /** So many words a truce's name in quotes has: "cessation of hostilities". */
  private static final int QUOTED = 4;

  static final int RIGHT = 20;

  private enum Side {
    BEFORE,
    AFTER
  }

  /** A stage word at tokens [from, to). */
  record Stage(int from, int to, Action action) {}

  private final Phrases<Boolean> names;

  private final StagePhrases before;

  private final StagePhrases after;

  /** What may follow "was", "has been": "signed", "torn up". */
  private final StagePhrases passives;

  private final TruceContext context;

  public TruceWords(Knowledge knowledge, TruceContext context) {
    this.context = context;
    names = Phrases.of(knowledge, Wordings.TRUCES, (row, column) -> true);
    StageVerbs verbs = new StageVerbs(knowledge);
    before = new StagePhrases(true, stages(knowledge, Side.BEFORE), verbs.before());
    after = new StagePhrases(false, stages(knowledge, Side.AFTER), verbs.after());
    passives = new StagePhrases(false, new Phrases<>(), verbs.passives());
  }

  private static Phrases<Action> stages(Knowledge knowledge, Side side) {
    return Phrases.of(
        knowledge,
        Wordings.TRUCE_STAGES,
        (row, column) ->
            row.one("side", Side.class) == side ? row.one("action", Action.class) : null);
  }

  /** Whether a name of a truce, or a halt to fighting, may begin with the word. */
  boolean mayBegin(Token word) {
    return names.mayBegin(word) || context.mayHalt(word);
  }

  /** How many tokens name a truce at the token; 0 where none do. */
  int truce(Line line, int i) {
    Phrases.Hit<Boolean> hit = names.at(line.sentence().tokens(), i);
    int length = hit == null ? context.halt(line, i) : hit.length();
    if (length == 0 || line.covered(i, Time.class) || context.isCivil(line, i, i + length)) {
      return 0;
    }
    boolean other =
        line.isOneOf(
            i + length,
            "line|lines|zone|monitor|monitors|monitoring|commission|committee|observers|broker|brokers|sponsor|sponsors|guarantor|guarantors");
    boolean none = line.isOneOf(i - 1, "neither|nor");
    boolean word = line.is(i - 1, "\"") && line.isOneOf(i - 2, "word|term|name");
    return other || none || word ? 0 : length;
  }

  /** "agreed to suspend hostilities until the transfer window shuts": of no war. */
  boolean isCivil(Line line, int from, int to) {
    return context.isCivil(line, from, to);
  }

  /** The nearest stage word to the left that governs the truce word. */
  @Nullable Stage left(Line line, int wall, int from) {
    boolean alone = line.is(from - 1, "unilateral");
    Stage governing = alone ? governing(line, wall, from - 1) : null;
    return governing == null ? governing(line, wall, from) : governing;
  }

  private @Nullable Stage governing(Line line, int wall, int from) {
    Stage nearest = null;
    int marks = 0;
    boolean quoted = line.is(from - 1, "\"") && closes(line, from);
    for (int i = quoted ? from - 2 : from - 1; i >= Math.max(wall, from - LEFT); i--) {
      Stage stage = stage(line, i, nearest == null ? from : nearest.from(), before);
      stage =
          stage != null && TruceBounds.isAdjective(line, stage, from) ? null : whole(line, stage);
      if (stage != null && nearest == null && TrucePhrase.isAside(line, stage, from)) {
        return null;
      }
      if (stage != null && nearest != null) {
        return TruceBounds.governs(stage.action()) && !TruceBounds.isWordOf(line, stage, nearest)
            ? stage
            : nearest;
      }
      nearest = stage != null ? stage : nearest;
      boolean answerable = nearest == null || nearest.action() == Action.CALLED_FOR;
      marks += line.is(i, ",") ? 1 : 0;
      if (!answerable || stage == null && TruceBounds.isWall(line, i) || marks > 2) {
        return nearest;
      }
    }
    return nearest;
  }

  /** 'a "regime of calm"': the name alone stands in quotes. */
  private static boolean closes(Line line, int from) {
    for (int i = from + 1; i <= from + QUOTED; i++) {
      if (line.is(i, "\"")) {
        return true;
      }
    }
    return false;
  }

  /** "a deal that would lead to" rather than its last words "lead to". */
  private @Nullable Stage whole(Line line, @Nullable Stage stage) {
    for (int i = stage == null ? 0 : stage.from() - 3; stage != null && i < stage.from(); i++) {
      Phrases.Hit<Action> hit = i < 0 ? null : before.at(line.sentence().tokens(), i);
      if (hit != null && i + hit.length() == stage.to()) {
        return new Stage(i, stage.to(), hit.value());
      }
    }
    return stage;
  }

  /** The stage words that follow, nearest first. */
  List<Stage> right(Line line, int to) {
    List<Stage> stages = new ArrayList<>();
    int beyond = TruceBounds.asideEnd(line, to);
    boolean which = line.is(to, "which");
    for (int i = to; i < Math.min(line.size(), to + RIGHT); i++) {
      Stage told = stage(line, i, line.size(), after);
      Stage stage = told == null ? passive(line, i) : told;
      boolean aside = stage != null && stage.to() <= beyond;
      if (aside && stage.action() == Action.NEGOTIATED) {
        i = stage.to() - 1; // "which talks accompanied"
      } else if (stage != null) {
        stages.add(stage);
        i = stage.to() - 1;
      } else if (which && TruceBounds.isOtherVerb(line, i)) {
        which = false; // in a text without commas: "the truce which brought calm has collapsed"
      } else if (i < beyond && TruceBounds.isOtherVerb(line, i)) {
        i = beyond; // "the truce, which talks accompanied, collapsed"
      } else if (line.isOneOf(i, ";|.|:")
          || truce(line, i) > 0
          || TruceBounds.isOtherVerb(line, i)) {
        break;
      }
    }
    return stages;
  }

  /** "was signed", "has since been quietly torn up": from its first auxiliary on. */
  private @Nullable Stage passive(Line line, int i) {
    int verb = i + 1;
    boolean not = false;
    while (line.is(verb, WordClass.BE) || line.is(verb, WordClass.ADVERB) || isAdverb(line, verb)) {
      not |= line.is(verb, WordClass.NOT);
      verb++;
    }
    boolean aux = line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE) && verb > i + 1;
    Stage stage = aux ? stage(line, verb, line.size(), passives) : null;
    return stage == null || not ? stage : new Stage(i, stage.to(), stage.action());
  }

  private static boolean isAdverb(Line line, int i) {
    return line.norm(i).length() > 4 && line.norm(i).endsWith("ly");
  }

  private @Nullable Stage stage(Line line, int i, int limit, StagePhrases phrases) {
    Phrases.Hit<Action> hit = phrases.at(line.sentence().tokens(), i);
    if (hit == null || i + hit.length() > limit || line.covered(i, Time.class)) {
      return null;
    }
    int to = i + hit.length();
    boolean doer = phrases.ahead() && line.is(to, "by"); // "offered by a ceasefire"
    if (doer || hit.value() == Action.STARTED && WindowTimes.isOfWar(line, i)) {
      return null;
    }
    int turned = TruceIdioms.turned(line, to - 1);
    return TruceIdioms.is(line, i, to)
        ? null
        : new Stage(
            turned < 0 ? i : turned, to, TruceIdioms.sense(line, to, hit.value(), phrases.ahead()));
  }
}
