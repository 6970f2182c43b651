package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.claim.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** What a stage word says in its place: "failed to agree" is talk, "refused to extend" refusal. */
final class Stages {

  /** So far before "extending" the talks may stand that aim at it. */
  private static final int TALKS = 10;

  /** So far before "respect" the word may stand that agrees to it. */
  private static final int PACT = 7;

  /** The stage that a truce is told to be at, and how firmly. */
  record Told(Stage stage, Action action, Modality modality) {}

  private final Governors governors;

  Stages(Governors governors) {
    this.governors = governors;
  }

  /** What the stage word says of the truce at [from, to); null where it tells of nothing real. */
  @Nullable Told read(Line line, Stage stage, int from, int to) {
    if (isSupposed(line, stage, from, to) || isOtherPromise(line, stage, to)) {
      return null;
    }
    if (isNoDeal(line, stage, from)) {
      return told(stage, Action.NEGOTIATED);
    }
    if (isNegated(line, stage, from)) {
      boolean late =
          stage.action() == Action.STARTED
              && OneOf.of("until|till|before").has(line.norm(stage.to()));
      return late ? told(stage, stage.action()) : negated(stage);
    }
    if (isDraft(line, stage) || isTermOfDeal(line, stage) || isPlannedOnly(line, stage, from)) {
      return null;
    }
    boolean article = line.norm(from - 1).matches("an?") || line.norm(from - 2).matches("an?");
    return switch (governors.of(line, stage.from())) {
      case UNREAL -> null;
      case PURPOSE ->
          stage.action() == Action.NEGOTIATED || isTalkedOf(line, stage)
              ? told(stage, Action.NEGOTIATED)
              : null;
      case REFUSED -> stage.action() == Action.ENDED ? null : told(stage, Action.REJECTED);
      case FAILED -> failed(stage);
      case TRIED ->
          isReached(stage) || stage.action() == Action.EXTENDED
              ? told(stage, Action.NEGOTIATED)
              : null;
      case DEMANDED -> demanded(stage);
      case PLANNED -> planned(stage, article);
      case REAL -> told(stage, isPact(line, stage) ? Action.AGREED : stage.action());
      case NONE ->
          isSettled(line, stage, from)
              ? told(stage, Action.AGREED)
              : isExtensionTalk(line, stage) || isJoining(line, stage)
                  ? told(stage, Action.NEGOTIATED)
                  : isAhead(line, stage) ? planned(stage, article) : told(stage, stage.action());
    };
  }

  /** "despite the truce the army agreed to join the talks": another thing was agreed. */
  private static boolean isOtherPromise(Line line, Stage stage, int to) {
    return stage.from() >= to
        && stage.action() == Action.AGREED
        && line.norm(stage.to() - 1).startsWith("agree")
        && line.norm(stage.to()).equals("to")
        && OneOf.of(
                "join|attend|send|meet|free|release|hand|hold|share|allow|open|resume|return|form|talk")
            .has(line.norm(stage.to() + 1));
  }

  /** "Should the truce collapse", "talks about a truce may follow": nothing that has come about. */
  private static boolean isSupposed(Line line, Stage stage, int from, int to) {
    boolean any = stage.action() == Action.VIOLATED && line.norm(stage.from() - 1).equals("any");
    boolean inverted = line.norm(0).equals("should") && stage.from() >= to;
    boolean would = isWould(line, stage.from()) || isVowed(line, Math.min(from, stage.from()));
    for (int i = to; i < line.size() && would; i++) {
      if (OneOf.of("if|unless").has(line.norm(i))) {
        return true;
      }
    }
    boolean maybe = OneOf.of("may|might|could|would").has(line.norm(to)) && stage.to() <= from;
    boolean hoped =
        stage.action() == Action.NEGOTIATED
            && OneOf.of("possible|potential|future|towards|toward").has(line.norm(from - 1));
    boolean way = stage.action() == Action.AGREED && isWay(line, stage) && !isDeal(line, stage);
    return inverted || any || way || hoped || maybe && stage.action() == Action.NEGOTIATED;
  }

  /** "talks on a truce ended after no agreement was reached". */
  private static boolean isNoDeal(Line line, Stage stage, int from) {
    int i = line.norm(stage.from()).matches("agreement|deal") ? stage.from() : stage.from() - 1;
    return stage.from() > from
        && stage.action() == Action.AGREED
        && line.norm(i).matches("agreement|deal|accord")
        && line.norm(i - 1).equals("no");
  }

  /** "a draft for implementing a truce": on paper. */
  private static boolean isDraft(Line line, Stage stage) {
    boolean noun = line.norm(stage.from()).equals("implementation");
    for (int i = Math.max(0, stage.from() - 4); noun && i < stage.from(); i++) {
      if (OneOf.of("plan|draft|framework|mechanism|terms|details|for|on").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the deal calls for a truce": what it is about, and no call. */
  private static boolean isTermOfDeal(Line line, Stage stage) {
    int i = stage.from() - 1;
    while (line.is(i, WordClass.ADVERB) || line.norm(i).equals("first")) {
      i--;
    }
    return stage.action() == Action.CALLED_FOR
        && line.norm(stage.from()).startsWith("call")
        && line.norm(i).matches("deal|agreement|accord|pact");
  }

  /** "stopped ahead of a planned truce": none is made yet. */
  private static boolean isPlannedOnly(Line line, Stage stage, int from) {
    boolean made = stage.action() == Action.AGREED || stage.action() == Action.STARTED;
    boolean planned = false;
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      planned |= OneOf.of("planned|possible|potential|eventual|hoped-for").has(line.norm(i));
    }
    return made && planned && stage.to() <= from;
  }

  /** "talks on joining the truce". */
  private static boolean isJoining(Line line, Stage stage) {
    return line.norm(stage.from()).startsWith("join") && isTalkedOf(line, stage);
  }

  /** "negotiations for an extension of the truce". */
  private static boolean isExtensionTalk(Line line, Stage stage) {
    return line.norm(stage.from()).equals("extension") && isTalkedOf(line, stage);
  }

  /** "talks aimed at extending it". */
  private static boolean isTalkedOf(Line line, Stage stage) {
    boolean sought = stage.action() == Action.EXTENDED || stage.action() == Action.AGREED;
    for (int i = stage.from() - 1; sought && i >= Math.max(0, stage.from() - TALKS); i--) {
      if (line.norm(i).matches("talks|negotiations|discussions")) {
        return true;
      }
    }
    return false;
  }

  /** "agreed to respect a truce", "agreed in May to set up a zone": that is how one is agreed. */
  private static boolean isPact(Line line, Stage stage) {
    boolean kept = stage.action() == Action.DECLARED || stage.action() == Action.HOLDING;
    for (int i = Math.max(0, stage.from() - PACT); kept && i < stage.from(); i++) {
      if (line.norm(i)
          .matches("agree(d|s|ing|ment)?|deal|accord|pact|understanding|decided|decision")) {
        return true;
      }
    }
    return false;
  }

  /** "opens the way for", which an agreement does that is as good as the truce. */
  private static boolean isWay(Line line, Stage stage) {
    return stage.to() - stage.from() == 4 && line.norm(stage.from() + 2).equals("way");
  }

  private static boolean isDeal(Line line, Stage stage) {
    for (int i = Math.max(0, stage.from() - 8); i < stage.from(); i++) {
      if (OneOf.of("agreement|deal|understanding|accord|pact").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "will no longer abide by it unless", "would deem it to have collapsed if". */
  private static boolean isVowed(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 5) && !line.isMark(i); i--) {
      boolean longer = line.norm(i).equals("no") && line.norm(i + 1).equals("longer");
      if (longer || line.norm(i).equals("would") && line.norm(i + 1).equals("deem")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWould(Line line, int stage) {
    return line.norm(stage - 1).equals("would")
        || line.norm(stage).equals("would")
        || line.is(stage - 1, WordClass.NOT) && line.norm(stage - 2).equals("would");
  }

  /** "have negotiated a 15-hour truce": talks that came to it; "a negotiated truce" is sought. */
  private static boolean isSettled(Line line, Stage stage, int from) {
    boolean past = line.norm(stage.to() - 1).equals("negotiated") && stage.to() - stage.from() == 1;
    int first = stage.to();
    return past
        && first < from
        && OneOf.of("a|an|the").has(line.norm(first))
        && !line.is(stage.from() - 1, WordClass.BE)
        && !OneOf.of("not|never").has(line.norm(stage.from() - 1));
  }

  private static Told told(Stage stage, Action action) {
    return new Told(stage, action, Modality.STATED);
  }

  private static boolean isReached(Stage stage) {
    return switch (stage.action()) {
      case AGREED, NEGOTIATED, STARTED, DECLARED -> true;
      default -> false;
    };
  }

  /** Failing to agree is talk that stalls; failing to respect a truce breaks it. */
  private static @Nullable Told failed(Stage stage) {
    return switch (stage.action()) {
      case AGREED, NEGOTIATED -> told(stage, Action.NEGOTIATED);
      case HOLDING -> told(stage, Action.VIOLATED);
      case EXTENDED -> new Told(stage, Action.EXTENDED, Modality.DENIED);
      default -> null;
    };
  }

  private static @Nullable Told demanded(Stage stage) {
    return switch (stage.action()) {
      case AGREED, DECLARED, STARTED, CALLED_FOR, NEGOTIATED -> told(stage, Action.CALLED_FOR);
      case HOLDING, EXTENDED -> new Told(stage, stage.action(), Modality.DEMANDED);
      default -> null;
    };
  }

  /** "pledged to observe a truce" declares one; "due to violations" plans none. */
  private static Told planned(Stage stage, boolean article) {
    boolean pledge = stage.action() == Action.HOLDING && article;
    boolean noun = stage.action() == Action.VIOLATED;
    return pledge || noun
        ? told(stage, pledge ? Action.DECLARED : stage.action())
        : new Told(stage, stage.action(), Modality.PLANNED);
  }

  /** "was due to start", "set to begin": the stage word itself looks ahead. */
  private static boolean isAhead(Line line, Stage stage) {
    for (int i = stage.from(); i < stage.to(); i++) {
      if (OneOf.of("to|will|would|due|set|scheduled").has(line.norm(i))
          && stage.action() == Action.STARTED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Line line, Stage stage, int from) {
    if (line.norm(from - 1).equals("no")) {
      return true;
    }
    for (int i = stage.from() - 1; i >= Math.max(0, stage.from() - 4); i--) {
      if (line.is(i, WordClass.NOT) && !line.norm(i).equals("without")) {
        return true;
      }
      if (line.isMark(i) || line.is(i, WordClass.VERB)) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Told negated(Stage stage) {
    return switch (stage.action()) {
      case HOLDING -> told(stage, Action.VIOLATED);
      case CALLED_FOR, NEGOTIATED, ENDED -> null;
      default -> new Told(stage, stage.action(), Modality.DENIED);
    };
  }
}
