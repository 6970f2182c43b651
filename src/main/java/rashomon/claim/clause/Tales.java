package rashomon.claim.clause;

import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Sentences of novels, films and games, whose dead and captives never lived. */
final class Tales {

  private static final OneOf STORY =
      OneOf.of(
          "novel|film|movie|play|game|thriller|opera|story|musical|drama|comic|tale|series|strip|painting");

  private static final OneOf PART = OneOf.of("season|episode|chapter|end|act|scene|finale");

  private Tales() {}

  /** "In the novel, ...", "a play about a soldier who killed two", "in the end of the series". */
  static boolean is(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean story = STORY.has(line.norm(i));
      boolean first = i <= 4 && line.is(0, "in");
      boolean opens = first && (line.is(i + 1, ",") || line.isOneOf(i - 1, "the|her|his|a"));
      boolean about = line.is(i + 1, "about") && line.isOneOf(i - 1, "a|an|his|her|new");
      boolean level = i == 1 && line.is(0, "in") && line.is(1, "level");
      boolean tells =
          line.isOneOf(
              i + 1,
              "follows|tells|stars|features|centres|centers|depicts|chronicles|closes|ends|opens");
      boolean part = line.is(i - 1, WordClass.ARTICLE) && PART.has(line.norm(i - 3)) && i > 2;
      if (level || story && (opens || about || tells || part)) {
        return true;
      }
    }
    return false;
  }
}
