package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/** The names of a truce and the words that tell its stage, before it and after it. */
final class TruceWords {

  private static final int LEFT = 16;
  private static final int RIGHT = 20;

  private enum Side {
    BEFORE,
    AFTER
  }

  /** A stage word at tokens [from, to). */
  record Stage(int from, int to, Action action) {}

  private final Phrases<Boolean> names = new Phrases<>();
  private final Phrases<Action> before = new Phrases<>();
  private final Phrases<Action> after = new Phrases<>();

  private final TruceContext context;

  TruceWords(Knowledge knowledge, TruceContext context) {
    this.context = context;
    knowledge.table("truce-words.tsv").rows().forEach(row -> names.put(row.need("words"), true));
    for (Row row : knowledge.table("truce-stages.tsv").rows()) {
      Phrases<Action> side = row.one("side", Side.class) == Side.BEFORE ? before : after;
      side.put(row.need("words"), row.one("action", Action.class));
    }
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
        OneOf.of(
                "line|lines|zone|monitor|monitors|monitoring|commission|committee|observers|broker|brokers|sponsor|sponsors|guarantor|guarantors")
            .has(line.norm(i + length));
    boolean none = OneOf.of("neither|nor").has(line.norm(i - 1));
    boolean word =
        line.norm(i - 1).equals("\"") && OneOf.of("word|term|name").has(line.norm(i - 2));
    return other || none || word ? 0 : length;
  }

  /** The nearest stage word to the left that governs the truce word. */
  @Nullable Stage left(Line line, int wall, int from) {
    boolean alone = line.norm(from - 1).equals("unilateral");
    Stage governing = alone ? governing(line, wall, from - 1) : null;
    return governing == null ? governing(line, wall, from) : governing;
  }

  private @Nullable Stage governing(Line line, int wall, int from) {
    Stage nearest = null;
    int marks = 0;
    boolean quoted = line.norm(from - 1).equals("\"") && line.norm(from + 1).equals("\"");
    for (int i = quoted ? from - 2 : from - 1; i >= Math.max(wall, from - LEFT); i--) {
      Stage stage = stage(line, i, nearest == null ? from : nearest.from(), before);
      stage = stage != null && isAdjective(line, stage, from) ? null : whole(line, stage);
      if (stage != null && nearest == null && TrucePhrase.isAside(line, stage, from)) {
        return null;
      }
      if (stage != null && nearest != null) {
        return governs(stage.action()) && !isWordOf(line, stage, nearest) ? stage : nearest;
      }
      nearest = stage != null ? stage : nearest;
      boolean answerable = nearest == null || nearest.action() == Action.CALLED_FOR;
      marks += line.norm(i).equals(",") ? 1 : 0;
      if (!answerable || stage == null && isWall(line, i) || marks > 2) {
        return nearest;
      }
    }
    return nearest;
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

  /** "the proposed truce", "an agreed ceasefire": which truce, not what became of it. */
  private static boolean isAdjective(Line line, Stage stage, int from) {
    return stage.to() == from
        && stage.to() - stage.from() == 1
        && line.norm(stage.from()).endsWith("ed")
        && Like.of("the|an?|this|that|its|their").is(line.norm(stage.from() - 1));
  }

  /** "accepted a proposal for a truce", "rejected calls for a truce": the answer counts. */
  private static boolean governs(Action action) {
    return action == Action.REJECTED || action == Action.AGREED;
  }

  private static boolean isWordOf(Line line, Stage stage, Stage nearest) {
    return stage.to() > nearest.from()
        || OneOf.of("stop|lead|leading").has(line.norm(stage.from()));
  }

  /** The stage words that follow, nearest first. */
  List<Stage> right(Line line, int to) {
    List<Stage> stages = new ArrayList<>();
    int beyond = asideEnd(line, to);
    boolean which = line.norm(to).equals("which");
    for (int i = to; i < Math.min(line.size(), to + RIGHT); i++) {
      Stage stage = stage(line, i, line.size(), after);
      boolean aside = stage != null && stage.to() <= beyond;
      if (aside && stage.action() == Action.NEGOTIATED) {
        i = stage.to() - 1; // "which talks accompanied"
      } else if (stage != null) {
        stages.add(stage);
        i = stage.to() - 1;
      } else if (which && isOtherVerb(line, i)) {
        which = false; // in a text without commas: "the truce which brought calm has collapsed"
      } else if (i < beyond && isOtherVerb(line, i)) {
        i = beyond; // "the truce, which talks accompanied, collapsed"
      } else if (OneOf.of(";|.|:").has(line.norm(i))
          || truce(line, i) > 0
          || isOtherVerb(line, i)) {
        break;
      }
    }
    return stages;
  }

  /** The comma that closes a clause told aside right behind the truce; -1 where none does. */
  private static int asideEnd(Line line, int to) {
    boolean aside = line.norm(to).equals(",") && OneOf.of("which|who|whose").has(line.norm(to + 1));
    for (int i = to + 2; aside && i < Math.min(line.size(), to + RIGHT); i++) {
      if (line.norm(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Stage stage(Line line, int i, int limit, Phrases<Action> phrases) {
    Phrases.Hit<Action> hit = phrases.at(line.sentence().tokens(), i);
    if (hit == null || i + hit.length() > limit || line.covered(i, Time.class)) {
      return null;
    }
    int to = i + hit.length();
    if (hit.value() == Action.STARTED && WindowTimes.isOfWar(line, i)) {
      return null;
    }
    int turned = TruceIdioms.turned(line, to - 1);
    return TruceIdioms.is(line, i, to)
        ? null
        : new Stage(
            turned < 0 ? i : turned,
            to,
            TruceIdioms.sense(line, to, hit.value(), phrases == before));
  }

  /** What no noun phrase of a truce runs across: another verb, another clause. */
  private static boolean isWall(Line line, int i) {
    boolean clause =
        Like.of(
                "after|before|since|during|until|while|when|because|despite|amid|but|which|who|than|;|\\.|:")
            .is(line.norm(i));
    boolean verb =
        line.is(i, WordClass.VERB)
            && !line.is(i, WordClass.DESCRIBING)
            && !OneOf.of("backed|led|agreed|fighting|ending|held|hold|begin|start")
                .has(line.norm(i));
    boolean quote = line.norm(i).equals("\"");
    clause |= Like.of("involves?|includ(e|es|ed)|stipulates?d?|excludes?").is(line.norm(i));
    clause |= line.norm(i).equals("as") && line.norm(i - 1).equals(",");
    return (clause || verb || quote) && !line.covered(i, Time.class);
  }

  /** A verb of its own, not a participle that describes the truce. */
  private static boolean isOtherVerb(Line line, int i) {
    boolean participle =
        OneOf.of("by|in|at|for|on|to").has(line.norm(i + 1))
            || line.is(i - 1, WordClass.PREPOSITION)
            || line.is(i - 1, WordClass.RELATIVE)
            || line.norm(i - 1).equals(",");
    return line.is(i, WordClass.VERB)
        && !line.is(i, WordClass.DESCRIBING)
        && !line.covered(i, Time.class)
        && !line.covered(i, PlaceName.class)
        && !participle;
  }
}
