package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.NameRun;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** Finds what was taken, entered, held: the place or places that stand as a verb's object. */
final class Objects {

  private static final int REACH = 9;

  private final Phrases<Boolean> parts = new Phrases<>();
  private final Phrases<String> heads = new Phrases<>();

  Objects(Knowledge knowledge) {
    for (Row row : knowledge.table("parts.tsv").rows()) {
      parts.put(row.need("words"), true);
    }
    for (Row row : knowledge.table("place-heads.tsv").rows()) {
      heads.put(row.need("word"), row.need("type"));
    }
  }

  /** The places that follow the token, each of a list; empty where none is the object. */
  List<Where> after(Line line, int from) {
    List<Where> found = new ArrayList<>();
    boolean part = false;
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      Phrases.Hit<Boolean> partly = parts.at(line.sentence().tokens(), i);
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null && place.from() <= i) {
        found.add(new Where(place.meaning(), part));
        return list(line, found, place.to(), part);
      }
      int name = NameRun.end(line, i);
      if (name > i && !line.covered(i, PartyName.class)) {
        found.add(new Where(new PlaceName(Quote.words(line, i, name), "", List.of(), null), part));
        return list(line, found, name, part);
      }
      if (partly != null) {
        part = true;
        i += partly.length() - 1;
      } else if (ends(line, i)) {
        break;
      } else if (isSite(line, i)) {
        return site(line, i, part);
      }
    }
    return found;
  }

  private boolean ends(Line line, int i) {
    boolean mark = line.isMark(i) && !"\"'(".contains(line.norm(i));
    boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
    return mark
        || verb
        || line.covered(i, Time.class)
        || line.is(i, WordClass.PREPOSITION) && !line.norm(i).equals("of")
        || line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.CONJUNCTION);
  }

  private boolean isSite(Line line, int i) {
    Phrases.Hit<String> head = heads.at(line.sentence().tokens(), i);
    return head != null;
  }

  /**
   * A site without a name: "a headquarters known as X", "security sites in X", "the roads to X".
   */
  private List<Where> site(Line line, int i, boolean part) {
    Phrases.Hit<String> head = heads.at(line.sentence().tokens(), i);
    int to = i + (head == null ? 1 : head.length());
    for (int k = to; k < Math.min(line.size(), to + 6); k++) {
      Mention<PlaceName> place = line.at(k, PlaceName.class);
      if (place != null) {
        boolean inside = line.norm(to).matches("in|of|inside|within");
        return List.of(new Where(place.meaning(), part || inside));
      }
      if (line.isMark(k) && line.norm(k).equals(".") || line.is(k, WordClass.VERB)) {
        break;
      }
    }
    int from = i;
    while (from > 0
        && !line.is(from - 1, WordClass.ARTICLE)
        && !line.is(from - 1, WordClass.VERB)
        && !line.is(from - 1, WordClass.PREPOSITION)
        && !line.isMark(from - 1)
        && i - from < 3) {
      from--;
    }
    String name = Quote.words(line, from, to);
    return List.of(
        new Where(new PlaceName(name, head == null ? "" : head.value(), List.of(), null), part));
  }

  /** "X, Y and Z": every place named one by one. */
  private static List<Where> list(Line line, List<Where> found, int from, boolean part) {
    int i = from;
    while (i < line.size()
        && (line.norm(i).equals(",")
            || line.norm(i).equals("and")
            || line.norm(i).equals("as")
            || line.norm(i).equals("well")
            || line.is(i, WordClass.ARTICLE))) {
      i++;
    }
    Mention<PlaceName> next = i < line.size() && i > from ? line.at(i, PlaceName.class) : null;
    if (next != null
        && next.from() == i
        && !line.is(next.to(), WordClass.BE)
        && !line.is(next.to(), WordClass.VERB)) {
      found.add(new Where(next.meaning(), part));
      return list(line, found, next.to(), part);
    }
    return found;
  }

  /** The place before the token that is the subject: "X was captured", "X, which is besieged". */
  List<Where> before(Line line, int to) {
    Mention<PlaceName> best = null;
    for (int i = to - 1; i >= Math.max(0, to - 12); i--) {
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null) {
        best = place;
        break;
      }
      if (isGeneric(line, i)) {
        return List.of(
            new Where(new PlaceName(line.token(i).text(), "settlement", List.of(), null), false));
      }
      if (line.norm(i).equals(";") || line.is(i, WordClass.VERB) && i < to - 6) {
        return List.of();
      }
    }
    if (best == null) {
      return List.of();
    }
    return withEarlier(line, outer(line, best));
  }

  /** "the two villages", "the town": a place named before. */
  private static boolean isGeneric(Line line, int i) {
    boolean head =
        line.norm(i)
            .matches(
                "villages|towns|town|village|city|cities|enclave|enclaves|neighborhood|neighbourhood");
    return head
        && (line.norm(i - 1).equals("the")
            || line.norm(i - 2).equals("the")
            || line.norm(i - 3).equals("the"))
        && !line.norm(i + 1).equals("of");
  }

  /** "Zabadani towns near Damascus which are besieged": the place that the other one lies near. */
  private static Mention<PlaceName> outer(Line line, Mention<PlaceName> last) {
    for (int i = last.from() - 1; i >= Math.max(0, last.from() - 6); i--) {
      Mention<PlaceName> earlier = line.at(i, PlaceName.class);
      if (earlier != null) {
        return isNear(line, i + 1, last.from()) ? earlier : last;
      }
    }
    return last;
  }

  private static boolean isNear(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.norm(i).matches("near|in|outside|of")) {
        return true;
      }
    }
    return false;
  }

  /** "Fuaa and Kafraya, which are besieged": both. */
  private static List<Where> withEarlier(Line line, Mention<PlaceName> last) {
    List<Where> found = new ArrayList<>();
    int i = last.from() - 1;
    if (line.norm(i).equals("and")) {
      @Nullable Mention<PlaceName> earlier = line.at(i - 1, PlaceName.class);
      if (earlier != null) {
        found.add(new Where(both(earlier.meaning(), last.meaning()), false));
        return found;
      }
    }
    found.add(new Where(last.meaning(), false));
    return found;
  }

  private static PlaceName both(PlaceName first, PlaceName second) {
    return new PlaceName(
        first.name() + " and " + second.name(), second.type(), second.within(), null);
  }
}
