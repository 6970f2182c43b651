package rashomon.claim.territory;

import java.util.List;
import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.People;
import rashomon.mention.PlaceName;

/**
 * Sieges told of those inside: "the residents of X, who were besieged by the army", "civilians
 * besieged by the army in X". The place is where they live or sit.
 */
final class BesiegedPeople {

  private static final String PEOPLE =
      "residents|people|civilians|inhabitants|families|population|villagers|townspeople|fighters";

  private static final int BEFORE = 16;
  private static final int BEHIND = 9;

  private final Objects objects;

  BesiegedPeople(Objects objects) {
    this.objects = objects;
  }

  /** Where they are, by the words before the verb group or behind it; empty where neither tells. */
  List<Where> places(Line line, int start, int rest) {
    boolean people = false;
    for (int i = start - 1; i >= Math.max(0, start - BEFORE) && !isWall(line, i); i--) {
      boolean told = line.isOneOf(i, PEOPLE) || line.covered(i, People.class);
      people |= told;
      if (told && line.isOneOf(i + 1, "of|in|inside")) {
        return together(objects.after(line, i + 2));
      }
    }
    return people ? behind(line, rest) : List.of();
  }

  /** "the residents of X and Y": besieged as one. */
  private static List<Where> together(List<Where> places) {
    if (places.size() != 2) {
      return places;
    }
    PlaceName first = places.get(0).place();
    String both = first.name() + " and " + places.get(1).name();
    return List.of(
        new Where(new PlaceName(both, first.type(), first.within(), null), places.get(0).part()));
  }

  private List<Where> behind(Line line, int rest) {
    for (int i = rest; i < Math.min(line.size(), rest + BEHIND) && !isWall(line, i); i++) {
      if (line.isOneOf(i, "in|inside")) {
        return objects.after(line, i + 1);
      }
    }
    return List.of();
  }

  private static boolean isWall(Line line, int i) {
    return line.isOneOf(i, ";|.|:");
  }
}
