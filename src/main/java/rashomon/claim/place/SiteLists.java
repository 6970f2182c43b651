package rashomon.claim.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Sites without names that are told one by one: "two villages, a bridge and a police station". The
 * list counts only where "and" closes it, so that "a village, a key crossing" stays one.
 */
final class SiteLists {

  /** So many words may describe a site before its noun: "a strategic hilltop army base". */
  private static final int DESCRIBED = 5;

  private final Sites sites;

  SiteLists(Sites sites) {
    this.sites = sites;
  }

  /** The sites behind the first, which ends at {@code from}; empty where no list goes on there. */
  List<PlaceRead> behind(Line line, int from, boolean part) {
    List<PlaceRead> told = new ArrayList<>();
    int i = from;
    while (line.is(i, ",") || line.is(i, "and")) {
      boolean last = line.is(i, "and") || line.is(i + 1, "and");
      int item = line.is(i, ",") && line.is(i + 1, "and") ? i + 2 : i + 1;
      PlaceRead site = site(line, item, part);
      if (site == null || ownsVerb(line, site.to())) {
        return List.of();
      }
      told.add(site);
      if (last) {
        return told;
      }
      i = site.to();
    }
    return List.of();
  }

  /** "a bridge", "the main market", "three checkpoints": with its article or number. */
  private @Nullable PlaceRead site(Line line, int from, boolean part) {
    boolean article = line.is(from, WordClass.ARTICLE);
    boolean counted = line.covered(from, Quantity.class) || line.is(from, WordClass.MORE);
    if (!article && !counted) {
      return null;
    }
    for (int i = article ? from + 1 : from; i < Math.min(line.size(), from + DESCRIBED); i++) {
      PlaceRead site = sites.at(line, i, part, from);
      if (site != null) {
        return isThing(line, site.to()) ? null : site;
      }
      boolean wall =
          line.isMark(i) && !line.isOneOf(i, "'s|\u2019s|-")
              || line.is(i, WordClass.PREPOSITION)
              || line.is(i, WordClass.CONJUNCTION)
              || line.is(i, WordClass.RELATIVE)
              || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (wall) {
        return null;
      }
    }
    return null;
  }

  /** "a police station commander", "a bridge tax": the noun goes on. */
  private static boolean isThing(Line line, int to) {
    return to < line.size()
        && !line.isMark(to)
        && !line.is(to, WordClass.PREPOSITION)
        && !line.is(to, WordClass.CONJUNCTION)
        && !line.is(to, WordClass.RELATIVE)
        && !line.is(to, WordClass.ADVERB)
        && !line.covered(to, rashomon.mention.Time.class)
        && !line.isOneOf(to, "as|when|while|after|before|during|belonging|near|there");
  }

  /** "took a bridge, and the hospital was shelled": the next sentence. */
  private static boolean ownsVerb(Line line, int to) {
    return line.is(to, WordClass.BE)
        || line.is(to, WordClass.HAVE)
        || line.is(to, WordClass.VERB) && !line.is(to, WordClass.DESCRIBING);
  }
}
