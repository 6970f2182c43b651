package rashomon.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Forces that leave without a word of where: "soon after the troops pulled out". */
final class Pullouts {

  private static final Like FORCE =
      Like.of(
          ".*(troops|soldiers|army|garrison|forces?|rebels|fighters|guerrillas|insurgents|militants|militia|peacekeepers)");

  private Pullouts() {}

  /** The place understood, where the clause ends behind the verb or goes on with where to. */
  static List<Where> places(Line line, Trigger trigger, Voice voice) {
    int rest = trigger.rest();
    boolean ends =
        Fallen.endsClause(line, rest)
            || OneOf.of("before|suddenly|earlier|overnight|towards|toward|under|hours")
                .has(line.norm(rest));
    return ends && !voice.passive() ? List.of(Understood.PLACE) : List.of();
  }

  static boolean isForce(@Nullable PartyName by) {
    return by != null && (by.isForce() || FORCE.is(by.name().toLowerCase(Locale.ROOT)));
  }
}
