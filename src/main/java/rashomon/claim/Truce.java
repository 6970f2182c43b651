package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Ceasefires: what is said of a truce, at which stage, by whom, between whom, from when to when.
 */
final class Truce implements ClaimKind {

  /** Of a draft whose truce is only "the deal" or "it"; kept where one is named just before. */
  static final String UNNAMED = ".deal";

  /** Of a draft that tells only how long the truce is to run. */
  static final String LASTING = ".lasting";

  /** So far before "the deal" the word may stand that tells what befell it. */
  private static final int AGAIN = 4;

  private final TruceWords words;
  private final Stages stages;

  Truce(TruceWords words, Governors governors) {
    this.words = words;
    stages = new Stages(governors);
  }

  @Override
  public boolean mayBeToldBy(Token word) {
    return words.mayBegin(word) || TrucePronouns.mayBegin(word);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < line.size(); i++) {
      int length = words.truce(line, i);
      boolean named = length > 0;
      length = named ? length : TrucePronouns.pronoun(line, i);
      if (length > 0) {
        String rule = named ? ".truce" : UNNAMED;
        int wall = named ? last : Math.max(last, i - AGAIN);
        for (Stages.Told told : stages(line, wall, i, i + length)) {
          boolean first = named || isAgain(drafts) || isNewsOf(line, i, drafts, told);
          if (first && (named || TruceSense.isToldAgain(line, told, i))) {
            drafts.add(draft(line, told, i, i + length, rule));
          }
        }
        last = i + length;
        i = last - 1;
      }
    }
    return drafts;
  }

  /** "agreed to a truce, but broke it on Monday": what befell it, told in the same sentence. */
  private static boolean isNewsOf(Line line, int it, List<Draft> drafts, Stages.Told told) {
    for (int i = it - 1; i >= Math.max(0, it - 6); i--) {
      if (OneOf.of("without|no|if").has(line.norm(i))) {
        return false;
      }
    }
    return drafts.stream().noneMatch(d -> d.action == told.action())
        && switch (told.action()) {
          case VIOLATED, EXTENDED, ENDED, REJECTED -> true;
          default -> false;
        };
  }

  /** Whether "it" may stand for a truce still: none of the sentence is named. */
  private static boolean isAgain(List<Draft> drafts) {
    return drafts.stream().noneMatch(d -> d.rule.endsWith(".truce"));
  }

  /** What is said of the truce at [from, to): by a word that governs it, and by what follows. */
  private List<Stages.Told> stages(Line line, int wall, int from, int to) {
    List<Stages.Told> told = new ArrayList<>();
    if (TruceSense.isSupposed(line, from) || isWithout(line, from)) {
      return told;
    }
    Stage over = TruceEnds.verdict(line, from, to);
    if (over != null) {
      add(told, TruceEnds.read(line, over));
      return told;
    }
    Stage off = TruceAfar.off(line, from, to);
    if (off != null) {
      add(told, stages.read(line, off, from, to));
      return told;
    }
    Stage left = words.left(line, wall, from);
    left = left == null && wall < from ? TruceAfar.talks(line, from) : left;
    boolean broken = OneOf.of("violation|violations|breach|breaches").has(line.norm(to));
    left = broken && left != null && left.action() == Action.HOLDING ? null : left;
    add(told, left == null ? null : stages.read(line, left, from, to));
    for (Stage right : words.right(line, to)) {
      boolean answered = !told.isEmpty();
      boolean near = right.from() - to <= TruceSense.reach(right.action());
      boolean talks = told.stream().anyMatch(t -> t.action() == Action.NEGOTIATED);
      boolean at =
          right.action() == Action.NEGOTIATED
              && told.stream().anyMatch(t -> t.stage().to() <= from)
              && OneOf.of("at|during|in|after").has(line.norm(right.from() - 1));
      if (at) {
        continue; // "agreed to the truce at talks in Oslo"
      }
      if (!near && right.action() == Action.NEGOTIATED) {
        break; // "the terms of the truce match what was said at talks"
      }
      boolean proposed = right.action() == Action.CALLED_FOR && right.from() == to;
      if (answered && proposed) {
        continue; // "agreed to a truce proposed by X": whose it is
      }
      if (!answered || near && !talks && !isWindow(line, right)) {
        add(told, stages.read(line, right, from, to));
      }
    }
    if (told.isEmpty()) {
      Stage effect = TruceAfar.effect(line, from, to);
      Stage pact = effect == null ? TruceAfar.pact(line, from) : effect;
      Stage brokered = pact == null ? TruceAfar.brokered(line, to) : null;
      Stage apart = pact == null ? brokered : pact;
      add(told, apart == null ? null : stages.read(line, apart, from, to));
    }
    TruceSense.dropHeralds(line, left, told, from);
    if (OneOf.of("talks|negotiations|discussions").has(line.norm(to))) {
      told.removeIf(t -> t.action() != Action.NEGOTIATED && t.action() != Action.REJECTED);
    }
    boolean demanded = told.stream().anyMatch(t -> t.modality() == Modality.DEMANDED);
    told.removeIf(t -> demanded && t.action() == Action.CALLED_FOR);
    return told;
  }

  /** "the talks ended without a truce": there is none. */
  private static boolean isWithout(Line line, int from) {
    int before = OneOf.of("a|an|any").has(line.norm(from - 1)) ? from - 2 : from - 1;
    return line.norm(before).equals("without");
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
    String suffix = isWindow(line, stage) ? (rule.equals(UNNAMED) ? rule : "") + LASTING : rule;
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
    boolean earlier = stage.from() >= to && line.norm(stage.from() - 1).equals("had");
    draft.when = earlier && line.norm(to).equals("that") ? When.UNKNOWN : draft.when;
    draft.by = TruceActors.by(line, told, begin, end);
    boolean accused = told.action() == Action.VIOLATED && TruceActors.isAccused(line, stage.from());
    boolean terms =
        suffix.equals(LASTING) && Like.of("(end|expire)s?").is(line.norm(stage.to() - 1));
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
}
