package rashomon.lineup;

import java.util.List;
import rashomon.claim.Claim;

/**
 * The dead of an episode as casualty recorders count them: incident by incident, each witness once
 * (METHODS, "When accounts differ").
 *
 * @param leftOut the claims of dead that no incident is counted by
 */
public record Deaths(List<Incident> incidents, List<LeftOut> leftOut) {

  /**
   * A claim that is not counted.
   *
   * @param why in a few words: "older events"
   */
  public record LeftOut(Claim claim, String why) {}

  public Deaths {
    incidents = List.copyOf(incidents);
    leftOut = List.copyOf(leftOut);
  }

  /** Counts the dead of an episode. */
  public static Deaths of(Lineup lineup) {
    return new DeathReader(Body.of(lineup.episode(), lineup.guests())).read();
  }
}
