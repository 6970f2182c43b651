package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Shares of a toll that the same sentence tells: "ten people were killed, three of them women",
 * "..., three of whom were women", "..., of whom three were women", "12 were hurt, two of them
 * badly". What is told of all of them ("all of them farmers") tells who they were.
 */
final class OfThem {

  private static final String THEM = "them|whom|which|these";

  private static final String BADLY =
      "seriously|critically|badly|severely|gravely|lightly|slightly";

  private OfThem() {}

  /** Adds the shares of those whom the drafts of the line tell of. */
  static void add(Line line, List<Draft> drafts) {
    for (int i = 1; i < line.size() && !drafts.isEmpty(); i++) {
      if (line.isOneOf(i, THEM) && line.is(i - 1, "of")) {
        read(line, i, drafts);
      }
    }
    for (Mention<Quantity> some : line.all(Quantity.class)) {
      Draft toll = isBadly(line, some) ? toll(drafts, some.from(), some.meaning()) : null;
      if (toll != null && toll.action == Action.WOUNDED) {
        drafts.add(share(line, toll, some, null));
      }
    }
  }

  /** "12 were hurt, two badly": two of them. */
  private static boolean isBadly(Line line, Mention<Quantity> some) {
    int end = some.to() + 1;
    boolean ends = end >= line.size() || line.isMark(end) || line.is(end, "and");
    return line.is(some.from() - 1, ",") && line.isOneOf(some.to(), BADLY) && ends;
  }

  private static void read(Line line, int them, List<Draft> drafts) {
    if (line.is(them - 2, "all")) {
      Draft toll = toll(drafts, them - 2, null);
      People kind = kind(line, them + 1);
      if (toll != null && toll.people != null && kind != null) {
        toll.people = toll.people.as(kind);
      }
      return;
    }
    Mention<Quantity> before = line.at(them - 2, Quantity.class);
    boolean after = before == null;
    int number = line.is(them + 1, ",") ? them + 2 : them + 1;
    Mention<Quantity> count =
        after && number < line.size() ? line.at(number, Quantity.class) : before;
    if (count == null || after && !line.is(count.to(), WordClass.BE)) {
      return;
    }
    int behind = after ? count.to() : them + 1;
    People kind = kind(line, behind);
    boolean badly = line.isOneOf(line.is(behind, WordClass.BE) ? behind + 1 : behind, BADLY);
    boolean told = (kind != null || badly) && !isOfDoers(line, count.from());
    boolean there = isThere(line, behind);
    told |= there && !isOfDoers(line, count.from());
    drafts.stream()
        .filter(d -> there && d.group == count.from())
        .forEach(d -> d.where = Where.of(place(line, behind)));
    Draft toll = told ? toll(drafts, count.from(), count.meaning()) : null;
    if (toll != null && (!badly || toll.action == Action.WOUNDED)) {
      Draft share = share(line, toll, count, kind);
      share.where = there ? Where.of(place(line, behind)) : share.where;
      drafts.add(share);
      addIncluded(line, behind, share, drafts);
    }
  }

  /** "eight of them in Hebron". */
  private static boolean isThere(Line line, int in) {
    return line.isOneOf(in, "in|at|near") && place(line, in) != null;
  }

  private static @Nullable PlaceName place(Line line, int in) {
    int name = line.is(in + 1, WordClass.ARTICLE) ? in + 2 : in + 1;
    Mention<PlaceName> place = name < line.size() ? line.at(name, PlaceName.class) : null;
    return place == null ? null : place.meaning();
  }

  /** "of whom 90 were farmers, including 12 women": the women are a share of the farmers. */
  private static void addIncluded(Line line, int from, Draft share, List<Draft> drafts) {
    int i = from;
    while (i < line.size() && !line.covered(i, People.class)) {
      i++;
    }
    Mention<People> kind = i < line.size() ? line.at(i, People.class) : null;
    int list = kind == null ? -1 : line.is(kind.to(), ",") ? kind.to() + 1 : kind.to();
    Mention<People> part =
        line.is(list, "including") && list + 1 < line.size()
            ? line.at(list + 1, People.class)
            : null;
    Mention<Quantity> count = part == null ? null : line.at(list + 1, Quantity.class);
    if (part != null && count != null) {
      drafts.add(share(line, share, count, part.meaning()));
    }
  }

  /**
   * "women", "were women", "were reported to be women": what they were; null where not told, or
   * only what they were not.
   */
  static @Nullable People kind(Line line, int at) {
    int i = at;
    while (line.is(i, WordClass.BE)
        || line.is(i, WordClass.ADVERB)
        || line.is(i, WordClass.ARTICLE)) {
      if (line.is(i, "not")) {
        return null;
      }
      i++;
    }
    Mention<People> kind = i < line.size() ? line.at(i, People.class) : null;
    Quantity count = kind == null ? null : kind.meaning().quantity();
    boolean one = count == null || Quantity.is(count, 1);
    boolean tells =
        kind != null
            && (kind.meaning().category() != Category.PEOPLE || kind.meaning().who() != null);
    return kind != null && tells && one && !kind.meaning().bare() && !kind.meaning().named()
        ? kind.meaning()
        : null;
  }

  /** "Killed by gunmen, two of whom were boys": they are the gunmen. */
  private static boolean isOfDoers(Line line, int to) {
    Mention<People> last = line.last(to, People.class);
    int by = last == null ? -1 : last.from() - 1;
    by = line.is(by, WordClass.ARTICLE) ? by - 1 : by;
    return last != null && line.is(by, "by");
  }

  /** The last toll before the token that is no smaller; null where another share is told of it. */
  private static @Nullable Draft toll(List<Draft> drafts, int to, @Nullable Quantity part) {
    Draft toll = null;
    for (Draft draft : drafts) {
      boolean told = draft.group >= 0 && draft.group < to && draft.action.kind().counts();
      boolean again = draft.group == to;
      if (again) {
        return null;
      }
      if (told && draft.whole == null && isLarger(draft.people, part)) {
        toll = toll == null || draft.group >= toll.group ? draft : toll;
      }
    }
    return toll;
  }

  private static boolean isLarger(@Nullable People toll, @Nullable Quantity part) {
    Quantity all = toll == null ? null : toll.quantity();
    Long least = part == null ? null : part.min();
    return all != null && (all.max() == null || least == null || all.max() > least);
  }

  private static Draft share(
      Line line, Draft toll, Mention<Quantity> count, @Nullable People kind) {
    Draft share = new Draft(line, count.from(), count.to(), toll.action, toll.rule);
    People all = toll.people;
    Category like = all == null ? Category.PEOPLE : all.category();
    People some =
        People.bare(count.meaning(), kind == null ? like : kind.category(), null, "of them");
    share.people =
        kind != null
            ? some.as(kind)
            : all == null ? some : some.of(like, all.side()).in(all.group());
    share.group = count.from();
    share.by = toll.by;
    share.where = toll.where;
    share.when = toll.when;
    share.modality = toll.modality;
    share.whole = toll;
    share.share = true;
    return share;
  }
}
