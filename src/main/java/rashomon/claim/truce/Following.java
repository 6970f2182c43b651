package rashomon.claim.truce;

import rashomon.mention.Line;
import rashomon.text.OneOf;

/**
 * Truces that are told to begin where the one before them ends: "from the end of the current
 * truce", "once the present ceasefire expires". When that is the sentence does not say.
 */
final class Following {

  private static final OneOf FROM = OneOf.of("from|at|after|upon|on|following|with|by");
  private static final OneOf WHEN = OneOf.of("when|once|after|as");
  private static final OneOf END =
      OneOf.of("end|expiry|expiration|conclusion|close|completion|lapse");
  private static final OneOf ENDS =
      OneOf.of("ends|ended|end|expires|expired|lapses|lapsed|elapses|elapsed|runs|ran");
  private static final OneOf BEFORE_IT =
      OneOf.of("current|existing|present|ongoing|previous|first|earlier|initial|prior|old");
  private static final OneOf TRUCE =
      OneOf.of("truce|ceasefire|cease-fire|armistice|lull|pause|halt|one");

  private Following() {}

  static boolean isTold(Line line) {
    for (int i = 0; i < line.size(); i++) {
      int truce = BEFORE_IT.has(line.norm(i)) ? truce(line, i) : -1;
      if (truce > 0 && (isFromEnd(line, i) || isWhenEnds(line, i, truce))) {
        return true;
      }
    }
    return false;
  }

  /** The token of the truce named at most three tokens behind: "the current 72-hour truce". */
  private static int truce(Line line, int before) {
    for (int i = before + 1; i <= before + 4 && i < line.size(); i++) {
      if (TRUCE.has(line.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFromEnd(Line line, int before) {
    int of = line.is(before - 1, "of") ? before - 1 : before - 2;
    int end = of - 1;
    int from = line.isOneOf(end - 1, "the|its") ? end - 2 : end - 1;
    return line.is(of, "of") && END.has(line.norm(end)) && FROM.has(line.norm(from));
  }

  private static boolean isWhenEnds(Line line, int before, int truce) {
    return WHEN.has(line.norm(before - 2)) && ENDS.has(line.norm(truce + 1));
  }
}
