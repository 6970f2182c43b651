package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;

/**
 * Territory: who takes, enters, holds, besieges, leaves or hands over a place or a part of one. A
 * verb tells of it ("the army took X") or a noun ("the capture of X").
 */
final class Territory implements ClaimKind {

  private final TerritoryVerbs verbs;
  private final TerritoryNouns nouns;
  private final Foiled foiled;

  Territory(Knowledge knowledge) {
    Objects objects = new Objects(knowledge);
    verbs = new TerritoryVerbs(knowledge, objects);
    nouns = new TerritoryNouns(knowledge, objects);
    foiled = new Foiled(knowledge, objects);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> told = verbs.find(line);
    List<Draft> drafts = new ArrayList<>(told);
    List<Draft> others = new ArrayList<>(foiled.find(line));
    others.addAll(nouns.find(line));
    for (Draft other : others) {
      if (told.stream().noneMatch(d -> d.from < other.to && other.from < d.to)) {
        drafts.add(other);
      }
    }
    return drafts;
  }
}
