package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.clause.Triggers;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;

/**
 * Territory: who takes, enters, holds, besieges, leaves or hands over a place or a part of one. A
 * verb tells of it ("the army took X") or a noun ("the capture of X").
 */
public final class Territory implements ClaimKind {

  private final TerritoryVerbs verbs;
  private final TerritoryNouns nouns;
  private final Foiled foiled;
  private final Repulsed repulsed;
  private final SiegesLifted lifted;

  public Territory(Knowledge knowledge, Governors governors) {
    Objects objects = new Objects(knowledge);
    Triggers takings = Triggers.ofPlaces(knowledge);
    verbs = new TerritoryVerbs(takings, governors, objects);
    nouns = new TerritoryNouns(knowledge, governors, objects);
    foiled = new Foiled(takings, governors, objects);
    repulsed = new Repulsed(governors, foiled);
    lifted = new SiegesLifted(governors, objects);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> told = new ArrayList<>(verbs.find(line));
    List<Draft> ended = lifted.find(line);
    told.removeIf(d -> !ended.isEmpty() && d.action == Action.BESIEGED); // "the siege it had laid"
    ended.removeIf(d -> told.stream().anyMatch(o -> o.from < d.to && d.from < o.to));
    told.addAll(ended);
    List<Draft> drafts = new ArrayList<>(told);
    List<Draft> others = new ArrayList<>(foiled.find(line));
    others.addAll(repulsed.find(line));
    others.addAll(SoleHolds.find(line));
    others.addAll(PastSieges.find(line));
    others.addAll(nouns.find(line));
    for (Draft other : others) {
      if (told.stream().noneMatch(d -> d.from < other.to && other.from < d.to)) {
        drafts.add(other);
      }
    }
    return drafts;
  }
}
