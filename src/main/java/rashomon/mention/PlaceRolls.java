package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;
import rashomon.knowledge.Row;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Finds places named one after another behind or before one head word: "the villages of X, Y and
 * Z", "several towns, including X", "X, Y and Z neighbourhoods". In a text that has lost its commas
 * the names stand side by side.
 */
final class PlaceRolls {

  /** Of a place that another of the same roll may follow without a joint. */
  static final String RULE = "place.roll";

  private static final Set<String> NAMED = Set.of("settlement", "quarter");

  private static final int LONGEST = 12;

  /** So many words without a comma between them are rather several names than one. */
  private static final int SEVERAL = 3;

  /** "the villages of X and Y" are two, "the districts of X and Y" may be parts of either. */
  private static final int PAIR = 2;

  private final Phrases<String> heads = new Phrases<>();
  private final Places places;
  private final RunParts parts;

  PlaceRolls(Knowledge knowledge, Places places) {
    this.places = places;
    parts = new RunParts(places);
    for (Row row : knowledge.table("place-heads.tsv").rows()) {
      String word = row.need("word");
      String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
      heads.put(word.endsWith("s") ? word : many, row.need("type"));
    }
  }

  /**
   * Adds the places of every roll of the sentence.
   *
   * @param bare whether the text has lost its commas
   */
  void find(Line line, boolean bare) {
    line.walk(
        Opening.PLACE_ROLL,
        i -> {
          Phrases.Hit<String> head = heads.at(line.sentence().tokens(), i);
          if (head != null && NAMED.contains(head.value()) && !line.isHeadline()) {
            before(line, i, head, bare);
          }
          int taken = bare && head == null ? taken(line, i) : i;
          return head == null ? taken : read(line, i, head, bare);
        });
  }

  boolean mayBegin(Token word) {
    return heads.mayBegin(word) || NameRun.mayBegin(word);
  }

  /** "control over Tal Hamo Jub Awad and Rasm", whose commas are lost: the token behind them. */
  private int taken(Line line, int i) {
    boolean over = line.isOneOf(i - 1, "over|of|on") && line.is(i - 2, "control");
    if (!over && !line.is(i - 1, WordClass.TAKES_PLACE) || !isFree(line, i)) {
      return i;
    }
    List<int[]> names = names(line, i, true);
    if (names.size() <= PAIR || line.covered(i, PlaceName.class)) {
      return i;
    }
    for (int[] name : names) {
      line.add(name[0], name[1], place(line, name, "settlement"), RULE);
    }
    return names.get(names.size() - 1)[1];
  }

  /** "the X and Y districts": of names that no table knows these are two, and not parts of them. */
  private boolean isUnknown(Line line, List<int[]> names) {
    boolean the = line.is(names.get(0)[0] - 1, WordClass.ARTICLE);
    return the && names.stream().allMatch(name -> place(line, name, "").place() == null);
  }

  /** "X, Y and Z neighbourhoods": three or more that the head word follows. */
  private void before(Line line, int head, Phrases.Hit<String> told, boolean bare) {
    List<int[]> names = new ArrayList<>();
    int to = head;
    for (int i = head - 1; i >= -1; i--) {
      boolean name = i >= 0 && isFree(line, i) && !line.is(i, WordClass.ARTICLE);
      if (!name && to > i + 1) {
        int[] run = {i + 1, to};
        names.addAll(0, bare ? parts.of(line, i + 1, to) : List.of(run));
      }
      if (!name && (i < 0 || !isJoint(line, i))) {
        break;
      }
      to = name ? to : i;
    }
    boolean few = names.size() < PAIR || names.size() == PAIR && !isUnknown(line, names);
    for (int[] name : few ? List.<int[]>of() : names) {
      line.add(name[0], name[1], place(line, name, told.value()), RULE);
    }
  }

  private static boolean isJoint(Line line, int i) {
    return line.isOneOf(i, ",|and");
  }

  private int read(Line line, int i, Phrases.Hit<String> head, boolean bare) {
    int from = behind(line, i + head.length());
    List<int[]> names = from < 0 ? List.of() : names(line, from, bare);
    boolean of = line.is(i + head.length(), "of"); // of "positions": whose they are
    boolean parts = of && !isWhole(line.norm(i + head.length() - 1), head.value());
    if (parts || names.size() < (of ? PAIR : 1)) {
      return i;
    }
    for (int[] name : names) {
      line.add(name[0], name[1], place(line, name, head.value()), RULE);
    }
    return names.get(names.size() - 1)[1];
  }

  /** "the hills of X and Y" bear those names; "the positions of X and Y" are theirs. */
  private static boolean isWhole(String word, String type) {
    return type.equals("settlement")
        || OneOf.of(
                "hills|mountains|heights|ports|harbours|bridges|dams|crossings|airports|oilfields"
                    + "|junctions|islands|provinces|governorates|counties|regions|states")
            .has(word);
  }

  /** Where the names begin behind the head word: "of", "including", "such as", ":"; or -1. */
  private static int behind(Line line, int to) {
    int i = line.isOneOf(to, ",|-") ? to + 1 : to;
    boolean such = line.is(i, "such") && line.is(i + 1, "as");
    boolean told = i == to && line.isOneOf(i, "of|:");
    boolean some = line.isOneOf(i, "including|namely");
    int from = such ? i + 2 : told || some ? i + 1 : -1;
    return from > 0 && line.isName(from) ? from : -1;
  }

  /** The spans of the names from the token on; none where one of them is no place. */
  private List<int[]> names(Line line, int from, boolean bare) {
    List<int[]> names = new ArrayList<>();
    int i = from;
    while (names.size() < LONGEST && isFree(line, i)) {
      int to = end(line, i);
      if (to <= i) {
        break;
      }
      boolean listed = line.is(to, "and") && line.isName(to + 1);
      boolean several = listed && (bare && i == from || to - i >= SEVERAL);
      names.addAll(several ? parts.of(line, i, to) : List.of(new int[] {i, to}));
      i = joint(line, to);
      if (i == to) {
        break;
      }
    }
    return names;
  }

  /** The next name of the list; the same token where the list ends. */
  private static int joint(Line line, int to) {
    int i = to;
    while (line.isOneOf(i, ",|and") && i < to + 2) {
      i++;
    }
    return i > to && isFree(line, i) ? i : to;
  }

  private static boolean isFree(Line line, int i) {
    return line.isName(i)
        && !line.covered(i, PartyName.class)
        && !line.covered(i, Time.class)
        && !line.covered(i, Demonym.class);
  }

  private int end(Line line, int i) {
    int to = i;
    int run = NameRun.end(line, i);
    while (run > to) {
      to = run;
      run = isFree(line, to) ? NameRun.end(line, to) : to;
    }
    Names.Hit<Place> hit = places.names().at(line.sentence().tokens(), i);
    return hit == null ? to : Math.max(to, i + hit.length());
  }

  private PlaceName place(Line line, int[] name, String type) {
    Names.Hit<Place> hit = places.names().at(line.sentence().tokens(), name[0]);
    Place known = hit != null && name[0] + hit.length() == name[1] ? hit.value() : null;
    String kind = known == null ? type : known.type();
    return new PlaceName(Written.name(line, name[0], name[1]), kind, List.of(), known);
  }
}
