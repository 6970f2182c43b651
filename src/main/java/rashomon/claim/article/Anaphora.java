package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Bearings;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PlaceName;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Takes "the town", "the two villages", "the area" back to the place named last. */
final class Anaphora {

  private static final String SETTLEMENT =
      "city|town|village|villages|towns|enclave|enclaves|settlement|hamlet|cities|suburb";
  private static final String QUARTER =
      "district|neighborhood|neighbourhood|quarter|neighborhoods|neighbourhoods|districts";
  private static final String REGION =
      "province|governorate|region|state|oblast|department|district|county|provinces|countryside";
  private static final String ANY =
      "area|areas|place|zone|territory|region|province|sites|positions|points";

  /** So far behind the verb its object may stand. */
  private static final int OBJECT = 4;

  /** So many sentences back a place may have been taken that no mention tells of. */
  private static final int BACK = 3;

  private Anaphora() {}

  static void resolve(List<Draft> drafts, Mentions mentions) {
    for (Draft draft : drafts) {
      PlaceName later =
          isUnnamed(draft) && isLead(draft) ? NamedLater.of(drafts, draft, mentions) : null;
      if (later != null) {
        draft.where = new Where(later, draft.where != null && draft.where.part());
      } else if (draft.where != null && Capitals.is(draft.where.name()) && isUnnamed(draft)) {
        PlaceName capital = Capitals.of(mentions, draft);
        draft.where = capital == null ? draft.where : new Where(capital, draft.where.part());
      } else if (draft.where != null && isGeneric(draft, draft.where) && !isAnother(draft)) {
        PlaceName told = last(mentions, draft, word(draft.where));
        boolean town = OneOf.of("town|city|village|enclave|settlement").has(word(draft.where));
        PlaceName named = told == null && town ? taken(drafts, draft) : told;
        draft.where =
            named == null
                ? unnamed(draft)
                : new Where(
                    named,
                    draft.where.part()
                        || OneOf.of("sites|positions|points").has(word(draft.where)));
      }
    }
  }

  /**
   * "in the neighbourhood", with none named before: no place; a place taken stays as it is told.
   */
  private static @Nullable Where unnamed(Draft draft) {
    return draft.action.kind() == Kind.TERRITORY ? draft.where : null;
  }

  private static boolean isGeneric(Draft draft, Where where) {
    boolean plain =
        where.name().indexOf(' ') < 0
            || isDefinite(draft.line, where.name())
            || Like.of("(?i)(two|both|three|these) .*").is(where.name());
    return plain
        && where.place().place() == null
        && OneOf.of(SETTLEMENT + "|" + QUARTER + "|" + ANY).has(word(where));
  }

  private static boolean isUnnamed(Draft draft) {
    Where where = draft.where;
    return where != null
        && where.place().place() == null
        && where.name().equals(where.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** "a town", "a key base", "the country's second-largest city": named further on, if at all. */
  private static boolean isLead(Draft draft) {
    String[] words = draft.where == null ? new String[0] : draft.where.name().split(" ", -1);
    Line line = draft.line;
    for (int i = draft.from; i + words.length <= line.size(); i++) {
      boolean here = words.length > 0 && line.is(i, words[0]);
      if (here && line.is(i + words.length - 1, words[words.length - 1])) {
        return line.isOneOf(i - 1, "a|an|another|'s|\u2019s|strategic|key")
            || OneOf.of("second|third|largest|main|key|strategic|unofficial").has(words[0])
            || words[0].contains("-");
      }
    }
    return false;
  }

  /** "took a town": none that was spoken of. */
  private static boolean isAnother(Draft draft) {
    String word = draft.where == null ? "" : word(draft.where);
    boolean town = OneOf.of(SETTLEMENT + "|" + QUARTER).has(word);
    for (int i = draft.from; town && i < Math.min(draft.line.size(), draft.to + OBJECT); i++) {
      if (draft.line.is(i, word)) {
        return draft.line.isOneOf(i - 1, "a|an|another");
      }
    }
    return false;
  }

  /** "the coastal town": told of before; "a coastal town" is another. */
  private static boolean isDefinite(Line line, String name) {
    String[] words = name.split(" ", -1);
    for (int i = 1; i + words.length <= line.size() && words.length == 2; i++) {
      boolean here = line.is(i, words[0]) && line.is(i + 1, words[1]);
      if (here && OneOf.of(SETTLEMENT).has(words[1])) {
        return line.is(i - 1, "the");
      }
    }
    return false;
  }

  private static String word(Where where) {
    String name = where.name().toLowerCase(java.util.Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The place spoken of last; one that only tells where another lies where there is no other. */
  private static @Nullable PlaceName last(Mentions mentions, Draft draft, String word) {
    boolean town = OneOf.of(SETTLEMENT + "|" + QUARTER).has(word);
    PlaceName told = town ? last(mentions, draft, word, false) : null;
    return told == null ? last(mentions, draft, word, true) : told;
  }

  /** The place of the last claim of territory before, where the text spoke of none since. */
  private static @Nullable PlaceName taken(List<Draft> drafts, Draft draft) {
    PlaceName taken = null;
    for (Draft other : drafts) {
      int gap = draft.line.sentence().index() - other.line.sentence().index();
      boolean before = gap > 0 && gap <= BACK || gap == 0 && other.from < draft.from;
      Where where = other.where;
      boolean named =
          where != null && !where.name().equals(where.name().toLowerCase(java.util.Locale.ROOT));
      if (before && named && where != null && other.action.kind() == Kind.TERRITORY) {
        taken = fits(where.place(), "town") ? where.place() : null;
      }
    }
    return taken;
  }

  private static @Nullable PlaceName last(
      Mentions mentions, Draft draft, String word, boolean bearings) {
    for (int n = draft.line.sentence().index(); n >= 0; n--) {
      Line line = mentions.lines().get(n);
      List<Mention<PlaceName>> places = line.all(PlaceName.class);
      for (int p = places.size() - 1; p >= 0; p--) {
        boolean before = line != draft.line || places.get(p).to() <= draft.from;
        boolean aside =
            !bearings && Bearings.is(line, places.get(p)) && !isCity(line, places.get(p), word);
        if (before
            && !aside
            && (fits(places.get(p).meaning(), word) || isNamesake(line, places.get(p), word))) {
          return pair(line, places, p, word);
        }
      }
    }
    return null;
  }

  /** "marched on the provincial capital, X. The city": X, whatever way leads there. */
  private static boolean isCity(Line line, Mention<PlaceName> place, String word) {
    boolean capital =
        line.is(place.from() - 1, "capital")
            || line.is(place.from() - 1, ",") && line.is(place.from() - 2, "capital");
    return word.equals("city") && (capital || place.meaning().name().endsWith(" City"));
  }

  private static boolean fits(PlaceName place, String word) {
    String type = place.type();
    if (OneOf.of(SETTLEMENT).has(word)) {
      return type.equals("settlement") || type.equals("city") || type.isEmpty();
    }
    return OneOf.of(QUARTER).has(word) ? type.equals("quarter") : !type.equals("country");
  }

  /**
   * "Raqqa ... the town": the capital that a province is named after, where no province is said.
   */
  private static boolean isNamesake(Line line, Mention<PlaceName> place, String word) {
    PlaceName name = place.meaning();
    return OneOf.of("city|town").has(word)
        && Whereabouts.narrowness(name) == 1
        && name.name().indexOf(' ') < 0
        && !line.isOneOf(place.from(), "africa|asia|europe|america")
        && !line.isOneOf(place.to(), REGION)
        && !line.isOneOf(place.to() - 1, REGION);
  }

  /** "X and Y ... the two villages": both. */
  private static PlaceName pair(Line line, List<Mention<PlaceName>> places, int p, String word) {
    PlaceName last = places.get(p).meaning();
    boolean several = word.endsWith("s") || word.equals("cities");
    boolean joined =
        p > 0
            && line.is(places.get(p).from() - 1, "and")
            && places.get(p - 1).to() == places.get(p).from() - 1;
    if (!several || !joined) {
      return last;
    }
    return new PlaceName(
        places.get(p - 1).meaning().name() + " and " + last.name(),
        last.type(),
        last.within(),
        null);
  }
}
