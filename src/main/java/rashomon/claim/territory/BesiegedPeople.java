package rashomon.claim.territory;

import java.util.List;
import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.text.OneOf;

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
      boolean told = OneOf.of(PEOPLE).has(line.norm(i)) || line.covered(i, People.class);
      people |= told;
      if (told && OneOf.of("of|in|inside").has(line.norm(i + 1))) {
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
      if (OneOf.of("in|inside").has(line.norm(i))) {
        return objects.after(line, i + 1);
      }
    }
    return List.of();
  }

  private static boolean isWall(Line line, int i) {
    return OneOf.of(";|.|:").has(line.norm(i));
  }
}
