package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import rashomon.knowledge.Names;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;

/**
 * Parts a run of capitalised words into the names it is made of, where the commas between them are
 * lost: "Kfar Zeita Lahaya Tal Assadi" are three. A name that the tables know stays whole, and so
 * does one that begins with a word for what it names ("Tal", "San", "Fort").
 */
final class RunParts {

  private final Places places;

  RunParts(Places places) {
    this.places = places;
  }

  /** The spans of the names in [from, to). */
  List<int[]> of(Line line, int from, int to) {
    if (known(line, from) == to) {
      return List.of(new int[] {from, to});
    }
    List<int[]> names = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = Math.min(to, Math.max(known(line, i), word(line, i)));
      names.add(new int[] {i, end});
      i = end;
    }
    return names;
  }

  private int known(Line line, int i) {
    Names.Hit<Place> hit = places.names().at(line.sentence().tokens(), i);
    return hit == null ? i : i + hit.length();
  }

  /** "Jub Awad" by its first word, "Rasm al-Tawil" by its second; else the word alone. */
  private static int word(Line line, int i) {
    int end = i + 1;
    boolean opener = line.is(i, WordClass.NAME_OPENER);
    boolean owned = !isArticled(line, i) && isArticled(line, end);
    if (line.is(end, WordClass.NAME_JOINT)) {
      return end + 2;
    }
    return opener || owned ? end + 1 : end;
  }

  /** "al-Tawil"; with a capital ("Al-Owan") it rather opens a name. */
  private static boolean isArticled(Line line, int i) {
    String text = i < line.size() ? line.token(i).text() : "";
    return text.startsWith("al-") || text.startsWith("el-");
  }
}
