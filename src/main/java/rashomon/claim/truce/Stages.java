package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.Governors;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** What a stage word says in its place: "failed to agree" is talk, "refused to extend" refusal. */
final class Stages {
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
    if (TruceDuties.is(line, stage, from)
        || UnmadeTruces.isSupposed(line, stage, from, to)
        || UnmadeTruces.isOnlyNear(line, stage)
        || UnmadeTruces.isOtherPromise(line, stage, to)) {
      return null;
    }
    if (TruceTalks.isNoDeal(line, stage, from)) {
      return told(stage, Action.NEGOTIATED);
    }
    if (UnkeptStages.isNegated(line, stage, from)) {
      boolean late =
          stage.action() == Action.STARTED && line.isOneOf(stage.to(), "until|till|before");
      return late ? told(stage, stage.action()) : UnkeptStages.negated(line, stage, from);
    }
    if (UnmadeTruces.isDraft(line, stage)
        || UnmadeTruces.isTermOfDeal(line, stage)
        || UnmadeTruces.isOfWhom(line, stage)
        || UnmadeTruces.isPlannedOnly(line, stage, from)) {
      return null;
    }
    boolean article =
        Like.of("an?").is(line.norm(from - 1)) || Like.of("an?").is(line.norm(from - 2));
    boolean kept = article && stage.action() == Action.HOLDING;
    int order = kept ? HaltPledges.order(line, stage.from()) : -1;
    boolean ordered = order > 0 && HaltPledges.isToArms(line, order, stage.from());
    if (ordered) { // "ordered his troops to observe a truce"
      return told(new Stage(order, stage.to(), Action.DECLARED), Action.DECLARED);
    }
    return switch (governors.of(line, governed(line, stage))) {
      case UNREAL -> null;
      case PURPOSE ->
          stage.action() == Action.NEGOTIATED || TruceTalks.isTalkedOf(line, stage)
              ? told(stage, Action.NEGOTIATED)
              : null;
      case REFUSED -> stage.action() == Action.ENDED ? null : told(stage, Action.REJECTED);
      case FAILED -> UnkeptStages.failed(line, stage);
      case TRIED ->
          UnkeptStages.isInVain(line, stage, to)
              ? new Told(stage, Action.EXTENDED, Modality.DENIED)
              : isReached(stage) || stage.action() == Action.EXTENDED
                  ? told(stage, Action.NEGOTIATED)
                  : null;
      case DEMANDED ->
          article && stage.action() == Action.HOLDING
              ? told(stage, Action.CALLED_FOR)
              : demanded(stage);
      case PLANNED -> planned(stage, article);
      case REAL -> told(stage, isPact(line, stage) ? Action.AGREED : stage.action());
      case NONE ->
          isSettled(line, stage, from) || isMeansOfPact(line, stage)
              ? told(stage, Action.AGREED)
              : TruceTalks.isExtensionTalk(line, stage) || TruceTalks.isJoining(line, stage)
                  ? told(stage, Action.NEGOTIATED)
                  : isAhead(line, stage) || isPutOff(line, stage, to)
                      ? planned(stage, article)
                      : told(stage, stage.action());
    };
  }

  /** The verb that tells whether it came about: "refused to sign an extension of the truce". */
  private static int governed(Line line, Stage stage) {
    int i = stage.from() - 1;
    boolean noun = line.isOneOf(stage.from(), "extension|renewal|prolongation");
    while (noun && (line.is(i, WordClass.ARTICLE) || line.isOneOf(i, "further|new|any"))) {
      i--;
    }
    return noun
            && Like.of("sign(ing)?|accept(ing)?|approv(e|ing)|grant(ing)?|discuss(ing)?")
                .is(line.norm(i))
        ? i
        : stage.from();
  }

  /** "agreed to respect a truce", "agreed in May to set up a zone": that is how one is agreed. */
  private static boolean isPact(Line line, Stage stage) {
    boolean kept = stage.action() == Action.DECLARED || stage.action() == Action.HOLDING;
    for (int i = Math.max(0, stage.from() - PACT); kept && i < stage.from(); i++) {
      if (Like.of("agree(d|s|ing|ment)?|deal|accord|pact|understanding|decided|decision")
          .is(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "a deal for establishing safe zones". */
  private static boolean isMeansOfPact(Line line, Stage stage) {
    return line.isOneOf(stage.from() - 1, "for|on")
        && line.isOneOf(stage.from() - 2, "deal|agreement|accord|pact")
        && isPact(line, stage);
  }

  /** "have negotiated a 15-hour truce": talks that came to it; "a negotiated truce" is sought. */
  private static boolean isSettled(Line line, Stage stage, int from) {
    boolean past = line.is(stage.to() - 1, "negotiated") && stage.to() - stage.from() == 1;
    int first = stage.to();
    return past
        && first < from
        && line.isOneOf(first, "a|an|the")
        && !line.is(stage.from() - 1, WordClass.BE)
        && !line.isOneOf(stage.from() - 1, "not|never");
  }

  static Told told(Stage stage, Action action) {
    return new Told(stage, action, Modality.STATED);
  }

  private static boolean isReached(Stage stage) {
    return switch (stage.action()) {
      case AGREED, NEGOTIATED, STARTED, DECLARED -> true;
      default -> false;
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
      if (line.isOneOf(i, "to|will|would|due|set|scheduled") && stage.action() == Action.STARTED) {
        return true;
      }
    }
    return false;
  }

  /** "the start of the truce was put off". */
  private static boolean isPutOff(Line line, Stage stage, int to) {
    boolean start = stage.action() == Action.STARTED && stage.to() <= to;
    for (int i = to; start && i < Math.min(line.size(), to + 5); i++) {
      if (line.isOneOf(i, "put|postponed|delayed|pushed")) {
        return true;
      }
    }
    return false;
  }
}
