package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.TruceWords.Stage;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Ceasefires: what is said of a truce, at which stage, by whom, between whom, from when to when.
 */
final class Truce implements ClaimKind {

  /** Of a draft whose truce is only "the deal" or "it"; kept where one is named just before. */
  static final String UNNAMED = ".deal";

  /** Of a draft that tells only how long the truce is to run. */
  static final String LASTING = ".lasting";

  private static final int NEAR = 8;
  private static final int TALKS = 4;

  private final TruceWords words;
  private final Stages stages;

  Truce(Knowledge knowledge) {
    words = new TruceWords(knowledge);
    stages = new Stages(new Governors(knowledge));
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < line.size(); i++) {
      int length = words.truce(line, i);
      boolean named = length > 0;
      length = named ? length : isAgain(drafts) ? words.pronoun(line, i) : 0;
      if (length > 0) {
        String rule = named ? ".truce" : UNNAMED;
        for (Stages.Told told : stages(line, named ? last : i, i, i + length)) {
          if (named || i == 0 || !line.norm(i).equals("it") || runs(told)) {
            drafts.add(draft(line, told, i, i + length, rule));
          }
        }
        last = i + length;
        i = last - 1;
      }
    }
    return drafts;
  }

  /** Whether "it" may stand for a truce still: none of the sentence is named. */
  private static boolean isAgain(List<Draft> drafts) {
    return drafts.stream().noneMatch(d -> d.rule.endsWith(".truce"));
  }

  /** "that it did not start until noon": of "it" inside a sentence only when a truce runs. */
  private static boolean runs(Stages.Told told) {
    return told.action() == Action.STARTED || told.action() == Action.EXTENDED;
  }

  /** What is said of the truce at [from, to): by a word that governs it, and by what follows. */
  private List<Stages.Told> stages(Line line, int wall, int from, int to) {
    List<Stages.Told> told = new ArrayList<>();
    Stage left = words.left(line, wall, from);
    add(told, left == null ? null : stages.read(line, left, from, to));
    for (Stage right : words.right(line, to)) {
      boolean answered = !told.isEmpty();
      boolean near = right.from() - to <= reach(right.action());
      boolean talks = told.stream().anyMatch(t -> t.action() == Action.NEGOTIATED);
      if (!answered || near && !talks && !isWindow(line, right)) {
        add(told, stages.read(line, right, from, to));
      }
    }
    dropHeralds(line, left, told, from);
    boolean demanded = told.stream().anyMatch(t -> t.modality() == Modality.DEMANDED);
    told.removeIf(t -> demanded && t.action() == Action.CALLED_FOR);
    return told;
  }

  /** What became of it is told even late in the sentence; of talks only what stands beside it. */
  private static int reach(Action action) {
    boolean far = action == Action.VIOLATED || action == Action.EXTENDED;
    return far ? Integer.MAX_VALUE : action == Action.NEGOTIATED ? TALKS : NEAR;
  }

  /** "announced that a truce had been agreed" announces no other. */
  private static void dropHeralds(
      Line line, @Nullable Stage left, List<Stages.Told> told, int from) {
    for (int i = left == null ? from : left.to(); i < from; i++) {
      if (line.norm(i).equals("that") && told.size() > 1) {
        told.removeIf(t -> t.action() == Action.DECLARED && t.stage().equals(left));
      }
    }
  }

  /** "a truce to last three days" tells of its window only. */
  private static boolean isWindow(Line line, Stage stage) {
    return OneOf.of(
                "last|lasts|lasted|run|runs|ran|valid|apply|end|ends|expire|expires|expired|for")
            .has(line.norm(stage.to() - 1))
        && stage.action() == Action.STARTED;
  }

  private static void add(List<Stages.Told> told, Stages.@Nullable Told other) {
    if (other != null && told.stream().noneMatch(t -> t.action() == other.action())) {
      told.add(other);
    }
  }

  private static Draft draft(Line line, Stages.Told told, int from, int to, String rule) {
    Stage stage = told.stage();
    int begin = Math.min(stage.from(), from);
    int end = Math.max(stage.to(), to);
    String suffix = isWindow(line, stage) ? LASTING : rule;
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
    draft.by = by(line, told, begin, end);
    boolean accused = told.action() == Action.VIOLATED && accusation(line, stage.from()) >= 0;
    boolean terms = suffix.equals(LASTING) && line.norm(stage.to() - 1).matches("(end|expire)s?");
    boolean refuted = told.action() == Action.VIOLATED && isRefuted(line, stage.from());
    draft.modality = accused ? Modality.ALLEGED : terms ? Modality.STATED : told.modality();
    draft.modality = refuted ? Modality.DENIED : draft.modality;
    return draft;
  }

  /** "after the intervention of Norway": no place. */
  private static boolean isBroker(Draft draft) {
    return draft.where != null
        && draft.brokers.stream().anyMatch(b -> b.name().equals(draft.where.name()));
  }

  /** Where the truce is; a state that opens the sentence acts in it and is no place. */
  private static @Nullable Where where(Line line, int from, int to) {
    PlaceName place = Whereabouts.of(line, from, to);
    Mention<PlaceName> first = line.at(0, PlaceName.class);
    boolean actor =
        first != null
            && first.meaning().equals(place)
            && first.meaning().type().equals("country")
            && !line.norm(first.to()).equals(",");
    return actor ? null : Where.of(place);
  }

  /** The one that breaks it, calls for it, declares it or refuses it. */
  private static @Nullable PartyName by(Line line, Stages.Told told, int from, int to) {
    Stage stage = told.stage();
    return switch (told.action()) {
      case VIOLATED -> violator(line, stage, to);
      case CALLED_FOR, DECLARED, REJECTED -> {
        PartyName agent = Actors.by(line, to);
        boolean ahead = stage.from() <= from;
        yield agent != null || !ahead ? agent : Actors.subject(line, stage.from());
      }
      default -> null;
    };
  }

  private static @Nullable PartyName violator(Line line, Stage stage, int to) {
    PartyName accused = accused(line, stage.from());
    PartyName side = accused == null ? side(line, stage.to()) : accused;
    PartyName after = side == null ? Doers.after(line, to) : side;
    boolean called =
        !line.covered(stage.from() - 1, PartyName.class) // "as rebels broke the truce"
            && (line.norm(stage.from() - 1).equals("as")
                || line.norm(stage.from() - 2).equals("as")
                || line.norm(stage.from() - 3).equals("as"));
    boolean mutual = (called || line.norm(stage.from() - 1).equals("of")) && accused == null;
    PartyName by = after != null || mutual ? after : breaker(line, stage, to);
    return by != null && by.name().equals("side") ? Actors.whose(line, by) : by;
  }

  /** "Georgia broke the truce": the subject, a state too where the verb stands before the truce. */
  private static @Nullable PartyName breaker(Line line, Stage stage, int to) {
    PartyName party = Doers.subject(line, stage.from());
    boolean active =
        stage.to() <= to && line.norm(stage.from()).matches("violate[ds]?|br(oke|eaks|eached)");
    return party == null && active ? Actors.subject(line, stage.from()) : party;
  }

  /** "accused the army of breaking": whom it is laid to. */
  private static @Nullable PartyName accused(Line line, int to) {
    int i = accusation(line, to);
    List<PartyName> names = i < 0 ? List.of() : Actors.list(line, i + 1);
    return names.isEmpty() ? null : names.get(0);
  }

  /** "rejected claims that it had broken the truce". */
  private static boolean isRefuted(Line line, int to) {
    if (OneOf.of("denied|denies|denying").has(line.norm(to - 1))) {
      return true;
    }
    for (int i = 1; i < to; i++) {
      if (line.norm(i).matches("claims?|reports|accusations?|allegations?|charges?")
          && line.norm(i + 1).matches("that|of|it|they")
          && line.norm(i - 1).matches("(reject|deni|dismiss|refut)(s|es|ed|ing)?|denies|denying")) {
        return true;
      }
    }
    return false;
  }

  private static int accusation(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 10); i--) {
      if (Like.of("accus(e|es|ed|ing)|blam(e|es|ed|ing)|accusations?").is(line.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "violations on the government side", "violations by the rebels". */
  private static @Nullable PartyName side(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 6); i++) {
      Mention<?> party = Actors.at(line, i);
      if (party != null && OneOf.of("on|by|from").has(line.norm(to))) {
        return Actors.name(line, party);
      }
    }
    return null;
  }
}
