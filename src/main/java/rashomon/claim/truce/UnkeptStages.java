package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.truce.Stages.Told;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Stage words that are denied or come to nothing: "is not respected" breaks a truce, "will not
 * respect" refuses it, "failed to agree" is talk.
 */
final class UnkeptStages {

  /** So near behind the truce it is told that nothing came of the attempt. */
  private static final int OUTCOME = 5;

  private static final Like VAIN = Like.of("(fail|founder|stall|collaps|flounder|fizzl|flopp)ed");

  private UnkeptStages() {}

  /** "an attempt to extend the truce failed", "talks on renewing it came to nothing". */
  static boolean isInVain(Line line, Stage stage, int to) {
    for (int i = to; i < Math.min(line.size(), to + OUTCOME); i++) {
      if (line.isMark(i)) {
        return false;
      }
      boolean nothing =
          line.isOneOf(i, "came|come|led|amounted")
                  && line.is(i + 1, "to")
                  && line.isOneOf(i + 2, "nothing|naught|nought")
              || line.is(i, "got") && line.is(i + 1, "nowhere")
              || line.isOneOf(i, "broke|fell") && line.isOneOf(i + 1, "down|through|apart");
      if (nothing || VAIN.is(line.norm(i))) {
        return stage.action() == Action.EXTENDED;
      }
    }
    return false;
  }

  /** Failing to agree is talk that stalls; failing to respect a truce breaks it. */
  static @Nullable Told failed(Line line, Stage stage) {
    if (stage.action() == Action.AGREED && line.is(stage.from() - 1, "without")) {
      return new Stages.Told(stage, Action.AGREED, Modality.DENIED);
    }
    return switch (stage.action()) {
      case AGREED, NEGOTIATED -> Stages.told(stage, Action.NEGOTIATED);
      case HOLDING -> Stages.told(stage, Action.VIOLATED);
      case EXTENDED -> new Stages.Told(stage, Action.EXTENDED, Modality.DENIED);
      default -> null;
    };
  }

  private static boolean hasBefore(Line line, Stage stage, String words) {
    for (int i = stage.from() - 1; i >= Math.max(0, stage.from() - 4) && !line.isMark(i); i--) {
      if (line.isOneOf(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** "neither side is respecting it", "none of the militias respects it". */
  private static boolean isByNone(Line line, Stage stage) {
    for (int i = stage.from() - 1; i >= Math.max(0, stage.from() - 6); i--) {
      if (line.isOneOf(i, "neither|none")) {
        return true;
      }
    }
    return false;
  }

  static boolean isNegated(Line line, Stage stage, int from) {
    boolean none = line.is(from - 1, "no") || line.is(stage.from() - 1, "no");
    if (none || isByNone(line, stage)) {
      return true;
    }
    if (line.is(stage.from() - 1, "to") && line.is(stage.from() - 2, "yet")) {
      return true;
    }
    for (int i = stage.from() - 1; i >= Math.max(0, stage.from() - 4); i--) {
      if (line.is(i, WordClass.NOT) && !line.is(i, "without")) {
        return true;
      }
      if (line.isMark(i) || line.is(i, WordClass.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** "would not sign the truce", "neither side accepted it": refused. */
  private static boolean isRefusal(Line line, Stage stage) {
    boolean sign = Like.of("sign|accept|agree").is(line.norm(stage.from()));
    boolean taken = line.is(stage.from(), "accepted") && isByNone(line, stage);
    return taken || sign && hasBefore(line, stage, "will|would|wo|never");
  }

  /** "is not respected" breaks it, "will not respect" refuses it, "might not hold" is a fear. */
  static @Nullable Told negated(Line line, Stage stage, int from) {
    Action unkept = stage.to() <= from ? Action.REJECTED : null;
    boolean vow = hasBefore(line, stage, "will|would|shall|wo");
    boolean maybe = hasBefore(line, stage, "may|might|could|can|should|must|if");
    return switch (stage.action()) {
      case HOLDING ->
          maybe
              ? null
              : !vow
                  ? Stages.told(stage, Action.VIOLATED)
                  : unkept == null ? null : Stages.told(stage, unkept);
      case NEGOTIATED ->
          line.isOneOf(stage.to() - 1, "discussed|negotiated")
              ? new Stages.Told(stage, Action.NEGOTIATED, Modality.DENIED)
              : null;
      case CALLED_FOR, ENDED -> null;
      case AGREED ->
          unkept != null && isRefusal(line, stage)
              ? Stages.told(stage, unkept)
              : new Told(stage, stage.action(), Modality.DENIED);
      default -> new Stages.Told(stage, stage.action(), Modality.DENIED);
    };
  }
}
