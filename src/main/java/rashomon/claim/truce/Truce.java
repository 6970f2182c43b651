package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.text.Token;

/**
 * Ceasefires: what is said of a truce, at which stage, by whom, between whom, from when to when.
 */
public final class Truce implements ClaimKind {
  /** Of a draft whose truce is only "the deal" or "it"; kept where one is named just before. */
  static final String UNNAMED = ".deal";

  /** Of a draft that tells only how long the truce is to run. */
  static final String LASTING = ".lasting";

  /** So far before "the deal" the word may stand that tells what befell it. */
  private static final int AGAIN = 4;

  private final TruceWords words;

  private final Stages stages;

  public Truce(TruceWords words, Governors governors) {
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
            drafts.add(TruceDraft.draft(line, told, i, i + length, rule));
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
      if (line.isOneOf(i, "without|no|if")) {
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
    if (TruceSense.isSupposed(line, from) || isWithout(line, from) || Quarrels.are(line, to)) {
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
    Stage fought = TruceOfFighting.of(line, from, to);
    if (fought != null) {
      add(told, stages.read(line, fought, from, to));
      return told;
    }
    Stage none = TruceAfar.none(line, from, to);
    Stage settled = none == null ? TruceAfar.settled(line, to) : none;
    if (settled != null) {
      told.add(new Stages.Told(settled, settled.action(), Modality.STATED));
      return told;
    }
    Stage left = TrucePhrase.isShare(line, from) ? null : words.left(line, wall, from);
    left = left == null && wall < from ? TruceAfar.talks(line, from) : left;
    boolean broken = line.isOneOf(to, "violation|violations|breach|breaches");
    left = broken && left != null && left.action() == Action.HOLDING ? null : left;
    add(told, left == null ? null : stages.read(line, left, from, to));
    if (told.stream()
        .anyMatch(t -> t.modality() == Modality.DENIED && t.action() == Action.EXTENDED)) {
      return told; // "the attempt to extend the truce failed": the attempt did
    }
    for (Stage right : words.right(line, to)) {
      boolean answered = !told.isEmpty();
      boolean near =
          right.from() - to <= TruceSense.reach(right.action()) || TruceSense.isBut(line, right);
      boolean talks = told.stream().anyMatch(t -> t.action() == Action.NEGOTIATED);
      boolean at =
          right.action() == Action.NEGOTIATED
              && told.stream().anyMatch(t -> t.stage().to() <= from)
              && TruceTalks.isWhence(line, right.from());
      if (at || TruceSense.isOfFighting(line, right)) {
        continue; // "agreed to the truce at talks in Oslo"
      }
      if (!near && right.action() == Action.NEGOTIATED) {
        break; // "the terms of the truce match what was said at talks"
      }
      boolean proposed = right.action() == Action.CALLED_FOR && right.from() == to;
      if (answered && proposed) {
        continue; // "agreed to a truce proposed by X": whose it is
      }
      if (!answered || near && !talks && !TruceDraft.isWindow(line, right)) {
        add(told, stages.read(line, right, from, to));
      }
    }
    if (told.isEmpty()) {
      Stage aimed = TruceAfar.aimed(line, from);
      Stage effect = aimed == null ? TruceAfar.effect(line, from, to) : aimed;
      Stage pact = effect == null ? TruceAfar.pact(line, from) : effect;
      Stage brokered = pact == null ? TruceAfar.brokered(line, to) : null;
      Stage apart = pact == null ? brokered : pact;
      add(told, apart == null ? null : stages.read(line, apart, from, to));
    }
    TruceSense.dropHeralds(line, left, told, from);
    if (line.isOneOf(to, "talks|negotiations|discussions")) {
      told.removeIf(t -> t.action() != Action.NEGOTIATED && t.action() != Action.REJECTED);
    }
    boolean demanded = told.stream().anyMatch(t -> t.modality() == Modality.DEMANDED);
    told.removeIf(t -> demanded && t.action() == Action.CALLED_FOR);
    return told;
  }

  /** "the talks ended without a truce": there is none. */
  private static boolean isWithout(Line line, int from) {
    int before = line.isOneOf(from - 1, "a|an|any") ? from - 2 : from - 1;
    return line.is(before, "without");
  }

  private static void add(List<Stages.Told> told, Stages.@Nullable Told other) {
    if (other != null && told.stream().noneMatch(t -> t.action() == other.action())) {
      told.add(other);
    }
  }
}
