package rashomon.claim.article;

import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Armed;
import rashomon.claim.clause.Draft;
import rashomon.claim.harm.Mishaps;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.mention.WordClass;

/**
 * An article of a fire, a flood or a crash that names no armed side anywhere: nobody in it was
 * killed, hurt, driven out or held in a conflict, in whatever words a later sentence counts them.
 * Nor were climbers and thieves in an article of no violence, nor did towns fall in one of an
 * election.
 */
final class Calamities {

  /** So far into the article it tells what it is about. */
  private static final int OPENING = 4;

  private Calamities() {}

  static void settle(List<Draft> drafts, Mentions mentions) {
    boolean accident = !drafts.isEmpty() && isOfAccident(mentions);
    if (!drafts.isEmpty()
        && mentions.lines().stream().noneMatch(line -> Armed.hasFoe(line, accident))) {
      boolean calamity = accident || isOfCalamity(mentions);
      boolean contest = isOfContest(mentions);
      drafts.removeIf(
          draft ->
              calamity && draft.action.kind().counts()
                  || isAtPlay(draft)
                  || isOfPeace(draft, contest)
                  || isCrime(draft));
    }
  }

  /** "They took Eastbourne and held Leeds", in an article of an election or a match. */
  private static boolean isOfPeace(Draft draft, boolean peaceful) {
    return peaceful && draft.action.kind() == Kind.TERRITORY;
  }

  /** "A gas train derailed and exploded", in an article in which nobody fights. */
  private static boolean isOfAccident(Mentions mentions) {
    List<Line> lines = mentions.lines();
    boolean blast = false;
    for (Line line : lines.subList(0, Math.min(OPENING, lines.size()))) {
      for (int i = 0; i < line.size(); i++) {
        blast |= Armed.isBlast(line, i) || line.is(i, "exploded");
      }
    }
    return blast
        && lines.stream().anyMatch(Armed::mayExplode)
        && lines.stream().noneMatch(Armed::hasSide);
  }

  private static boolean isOfContest(Mentions mentions) {
    return mentions.lines().stream().noneMatch(Armed::hasSide)
        && mentions.lines().stream()
            .anyMatch(line -> line.has(WordClass.POLL) || line.has(WordClass.GAME));
  }

  /** "Three climbers were killed": by the mountain. */
  private static boolean isAtPlay(Draft draft) {
    boolean player = false;
    for (int i = draft.group; i >= 0 && draft.people != null && i < draft.line.size(); i++) {
      boolean head = draft.line.is(i, draft.people.head());
      player |= head && draft.line.is(i, WordClass.PLAYER);
    }
    return player && draft.action.kind() == Kind.CASUALTIES;
  }

  /** "arrested a driver who was drunk", "two men over the theft of a painting". */
  private static boolean isCrime(Draft draft) {
    return draft.action == Action.DETAINED && draft.line.has(WordClass.CRIME);
  }

  private static boolean isOfCalamity(Mentions mentions) {
    List<Line> lines = mentions.lines();
    return lines.subList(0, Math.min(OPENING, lines.size())).stream().anyMatch(Mishaps::tells);
  }
}
