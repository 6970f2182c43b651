package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.place.NamedBy;
import rashomon.claim.place.Whereabouts;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.text.Like;

/** The draft of a claim about a truce: where, between whom, from when to when. */
final class TruceDraft {

  private TruceDraft() {}

  /** "a truce to last three days" tells of its window only. */
  static boolean isWindow(Line line, Stage stage) {
    return line.isOneOf(
            stage.to() - 1,
            "last|lasts|lasted|run|runs|ran|valid|apply|end|ends|expire|expires|expired|lapse|out|for|effective|from")
        && stage.action() == Action.STARTED;
  }

  static Draft draft(Line line, Stages.Told told, int from, int to, String rule) {
    Stage stage = told.stage();
    int begin = Math.min(stage.from(), from);
    int end = Math.max(stage.to(), to);
    String suffix =
        isWindow(line, stage) ? (rule.equals(Truce.UNNAMED) ? rule : "") + Truce.LASTING : rule;
    Draft draft = new Draft(line, begin, end, told.action(), told.action().word() + suffix);
    draft.where = where(line, begin, end);
    draft.brokers.addAll(Brokers.in(line));
    draft.where = isBroker(draft) ? null : draft.where;
    draft.parties.addAll(Bound.in(line, draft.brokers));
    Bound.complete(line, draft, stage.from());
    boolean ended = told.action() == Action.ENDED;
    draft.window =
        ended || told.action() == Action.VIOLATED
            ? Window.UNKNOWN.open(ended ? null : WindowTimes.clock(line, stage.to()), null)
            : Windows.of(line, begin, end, told.action(), stage.to());
    draft.when =
        ended
            ? Timing.of(line, stage.from(), stage.to())
            : ActDays.of(line, stage.from(), stage.to(), told.action());
    boolean earlier = stage.from() >= to && line.is(stage.from() - 1, "had");
    draft.when = earlier && line.is(to, "that") ? When.UNKNOWN : draft.when;
    draft.by = TruceActors.by(line, told, begin, end);
    boolean accused = told.action() == Action.VIOLATED && TruceActors.isAccused(line, stage.from());
    boolean terms =
        suffix.equals(Truce.LASTING) && Like.of("(end|expire)s?").is(line.norm(stage.to() - 1));
    boolean refuted = told.action() == Action.VIOLATED && TruceActors.isRefuted(line, stage.from());
    draft.modality = accused ? Modality.ALLEGED : terms ? Modality.STATED : told.modality();
    draft.modality = refuted ? Modality.DENIED : draft.modality;
    return draft;
  }

  /** "after the intervention of Norway": no place. */
  private static boolean isBroker(Draft draft) {
    return draft.where != null
        && draft.brokers.stream().anyMatch(b -> b.name().equals(draft.where.name()));
  }

  /** Where the truce is; a state or capital that opens the sentence acts in it and is no place. */
  private static @Nullable Where where(Line line, int from, int to) {
    PlaceName place = Whereabouts.of(line, from, to);
    Mention<PlaceName> first = line.at(0, PlaceName.class);
    boolean opens = first != null && first.meaning().equals(place) && !line.is(first.to(), ",");
    boolean actor = opens && (first.meaning().type().equals("country") || acts(line, first, from));
    return actor ? Where.of(behind(line, to)) : Where.of(place);
  }

  /** "Yerevan and Baku declare a truce", "Kabul offers one": governments by their seats. */
  private static boolean acts(Line line, Mention<PlaceName> first, int stage) {
    Mention<PlaceName> second =
        line.is(first.to(), "and") ? line.at(first.to() + 1, PlaceName.class) : null;
    return (second == null ? first.to() : second.to()) == stage;
  }

  private static @Nullable PlaceName behind(Line line, int to) {
    return line.all(PlaceName.class).stream()
        .filter(place -> place.from() >= to && NamedBy.isLocative(line, place))
        .findFirst()
        .map(Mention::meaning)
        .orElse(null);
  }
}
