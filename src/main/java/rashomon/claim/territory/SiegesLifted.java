package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Governors;
import rashomon.claim.deed.Doers;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Sieges that come to an end, whatever stands between the words: "broke a siege they had laid on
 * X", "the army's siege of X was lifted", "the lifting of the blockade on the families of X".
 */
final class SiegesLifted {

  private static final String RULE = "siege-lifted.siege";

  /** So far before the siege the verb may stand that ends it, and so far behind it its place. */
  private static final int VERB = 6;

  private static final int PLACE = 10;

  private final Objects objects;
  private final Governors governors;

  SiegesLifted(Governors governors, Objects objects) {
    this.objects = objects;
    this.governors = governors;
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; line.has(WordClass.SIEGE) && i < line.size(); i++) {
      if (line.is(i, WordClass.SIEGE)) {
        drafts.addAll(drafts(line, i));
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Line line, int siege) {
    int verb = verb(line, siege);
    int fate = verb < 0 ? fate(line, siege) : -1;
    if (verb < 0 && fate < 0) {
      return List.of();
    }
    Modality modality = isSought(line, verb) ? null : modality(line, verb < 0 ? fate : verb);
    List<Draft> drafts = new ArrayList<>();
    for (Where where : modality == null ? List.<Where>of() : places(line, siege)) {
      PartyName by = verb < 0 ? Doers.after(line, fate) : Doers.subject(line, verb);
      int from = verb < 0 ? siege : verb;
      Draft draft = TerritoryDraft.of(line, from, siege + 1, Action.SIEGE_LIFTED, RULE, where, by);
      draft.modality = modality;
      drafts.add(draft);
    }
    return drafts;
  }

  /** "edging towards a deal to end the siege". */
  static boolean isSought(Line line, int verb) {
    boolean noun = verb >= 0 && line.isOneOf(verb + 1, "to|of");
    for (int i = verb - 1; i >= Math.max(0, verb - PLACE); i--) {
      if (line.isOneOf(i, "towards|toward|talks|negotiations|hopes|hope")
          || noun && isAsked(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(Line line, int i) {
    return Like.of("(demand|urg|call|appeal|seek|press|want)(e|s|es|ed|ing)?|sought")
        .is(line.norm(i));
  }

  private @Nullable Modality modality(Line line, int verb) {
    return switch (governors.of(line, verb)) {
      case REAL -> isDeal(line, verb) ? Modality.PLANNED : Modality.STATED;
      case NONE -> line.is(verb - 1, "not") ? Modality.DENIED : Modality.STATED;
      case DEMANDED -> Modality.DEMANDED;
      case PLANNED -> Modality.PLANNED;
      default -> null;
    };
  }

  /** "agreed on a deal to lift the siege": it is to be lifted. */
  static boolean isDeal(Line line, int verb) {
    boolean deal = false;
    for (int i = verb - 1; i >= Math.max(0, verb - VERB); i--) {
      deal |= line.isOneOf(i, "deal|agreement|accord|agreed|agree|pact");
    }
    return deal;
  }

  /** "broke [a siege]", "lifting of [the army's siege]", "an end to [the siege]"; or -1. */
  private static int verb(Line line, int siege) {
    for (int i = siege - 1; i >= Math.max(0, siege - VERB); i--) {
      if (line.is(i, WordClass.ENDING)) {
        return i;
      }
      boolean noun = line.is(i, "end") && line.is(i + 1, "to");
      if (noun) {
        return i;
      }
      boolean wall =
          line.isMark(i) && !line.is(i, "'")
              || line.is(i, WordClass.RELATIVE)
              || line.is(i, WordClass.CONJUNCTION)
              || line.is(i, WordClass.PREPOSITION) && !line.isOneOf(i, "of|to|through")
              || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (wall) {
        return -1;
      }
    }
    return -1;
  }

  /** "the siege of X [has been] broken", "was lifted"; the participle, or -1. */
  private static int fate(Line line, int siege) {
    for (int i = siege + 1; i < Math.min(line.size(), siege + PLACE); i++) {
      boolean passive = line.is(i - 1, WordClass.BE) || line.is(i - 2, WordClass.BE);
      if (passive && line.is(i, WordClass.ENDED) || isOver(line, i)) {
        return i;
      }
      if (line.isOneOf(i, ".|;|who|which|and|but")) {
        return -1;
      }
    }
    return -1;
  }

  /** "the siege of X ended on Friday", "has ended", "is over". */
  private static boolean isOver(Line line, int i) {
    boolean over = line.is(i, "over") && line.is(i - 1, WordClass.BE);
    boolean ended =
        line.is(i, "ended")
            && (line.isName(i - 1) || line.is(i - 1, WordClass.HAVE))
            && !line.is(i + 1, WordClass.ARTICLE);
    return over || ended;
  }

  /** "on X", "they had laid on X", "imposed on the families of X". */
  private List<Where> places(Line line, int siege) {
    for (int i = siege + 1; i < Math.min(line.size(), siege + PLACE); i++) {
      if (line.isOneOf(i, "on|of|around|upon|against|to")) {
        List<Where> places = objects.after(line, i + 1);
        return places.isEmpty() ? ofPeople(line, i + 1) : places;
      }
      if (line.isOneOf(i, ".|;|,|in|after|since|who|and|but")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "the families of X", "the people trapped in X". */
  private List<Where> ofPeople(Line line, int from) {
    boolean people = false;
    for (int i = from; i < Math.min(line.size(), from + PLACE); i++) {
      people |=
          line.covered(i, People.class)
              || line.isOneOf(i, "people|families|residents|civilians|inhabitants|population");
      if (people && line.isOneOf(i, "of|in|inside")) {
        return objects.after(line, i + 1);
      }
      if (line.isMark(i)) {
        return List.of();
      }
    }
    return List.of();
  }
}
