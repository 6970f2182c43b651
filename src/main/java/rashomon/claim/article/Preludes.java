package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.deed.Doers;
import rashomon.claim.deed.Ranks;
import rashomon.claim.deed.UnnamedDoers;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Puts victims where and when the sentence before begins their incident: "The bus pulled into
 * Ansongo on Friday. Four passengers were shot dead"; and lays them to whoever attacked in it.
 */
final class Preludes {

  private static final OneOf ATTACKED =
      OneOf.of(
          "attacked|ambushed|stormed|dynamited|raided|pounded|bombed|shelled|torched|overran|hurled"
              + "|lobbed|invaded|planted|descended|rampaged|blew|detonated");

  private static final OneOf OWN =
      OneOf.of("member|members|fighter|fighters|militants|men|attackers|assailants|commanders");

  private static final OneOf CARRIED =
      OneOf.of("abducted|kidnapped|carried|seized|taken|dragged|led|marched|snatched");

  private Preludes() {}

  /**
   * Fills in place and day of news that tells neither, from a sentence that no claim is made of.
   */
  static void fill(List<Draft> news, Mentions mentions) {
    for (Draft draft : news) {
      int n = draft.line.sentence().index() - 1;
      Line before = n < 0 || !isHarm(draft) ? null : mentions.lines().get(n);
      int scene = before == null || Attackers.isElsewhere(draft.line) ? -1 : scene(before);
      if (before != null && scene >= 0) {
        draft.when =
            draft.when.isKnown() || Scenes.isTotal(draft) || isSoFar(draft)
                ? draft.when
                : day(before, scene);
        PlaceName place = place(before, scene);
        boolean there = place == null || draft.where == null || isAt(draft.where, place);
        draft.where = draft.where == null ? Where.of(place) : draft.where;
        draft.by = draft.by == null && there ? attacker(before, scene, draft) : draft.by;
      }
    }
  }

  private static boolean isHarm(Draft draft) {
    return draft.action.kind() == Kind.CASUALTIES || draft.action.kind() == Kind.DETENTION;
  }

  /** The word that tells how an attack begins, in a sentence of what happened; -1 for none. */
  private static int scene(Line line) {
    int scene = -1;
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, WordClass.MODAL) || line.is(i, "if")) {
        return -1;
      }
      scene = scene < 0 && line.is(i, WordClass.SCENE) ? i : scene;
    }
    return scene;
  }

  /** "4,200 have been wounded": until now, and not on the day told before. */
  private static boolean isSoFar(Draft draft) {
    for (int i = draft.from - 2; i < draft.to; i++) {
      if (draft.line.isOneOf(i, "have|has")) {
        return true;
      }
    }
    return false;
  }

  /** "Fighters overran the post": they did it, where those who died are none of theirs. */
  private static @Nullable PartyName attacker(Line line, int scene, Draft draft) {
    boolean attack = ATTACKED.has(line.norm(scene)) && !line.is(scene - 1, WordClass.BE);
    boolean harm = draft.action.kind() == Kind.CASUALTIES && draft.action != Action.MISSING;
    boolean carried = draft.action == Action.DETAINED && CARRIED.has(word(draft));
    PartyName by =
        attack && (harm || carried) && !isOther(draft) ? Doers.subject(line, scene) : null;
    return by == null || UnnamedDoers.isNobody(by) || Ranks.mayBeOf(draft.people, by) ? null : by;
  }

  private static boolean isAt(Where where, PlaceName place) {
    return where.name().equals(place.name());
  }

  /** "nine died in clashes", "members of the group died": of another deed, or of the attackers. */
  private static boolean isOther(Draft draft) {
    Line line = draft.line;
    boolean other = draft.people != null && OWN.has(draft.people.head());
    for (int i = 0; i < line.size(); i++) {
      boolean deed = line.is(i, WordClass.ATTACK) || line.isOneOf(i, "clash|clashes|fighting");
      other |= deed && !line.isOneOf(i - 1, "the|that|this");
    }
    return other;
  }

  /** The first word of the claim that belongs to none of its people. */
  private static String word(Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      if (CARRIED.has(draft.line.norm(i))) {
        return draft.line.norm(i);
      }
    }
    return "";
  }

  /** The one day told; not a date with its year, which heads an entry of a chronicle. */
  private static When day(Line line, int scene) {
    List<Mention<Time>> days =
        line.all(Time.class).stream().filter(t -> t.meaning().isResolved()).toList();
    boolean news = days.size() == 1;
    for (int i = news ? days.get(0).from() : 0; news && i < days.get(0).to(); i++) {
      news = !(line.token(i).isNumber() && line.norm(i).length() == 4);
    }
    return news ? Timing.of(line, scene, scene + 1) : When.UNKNOWN;
  }

  private static @Nullable PlaceName place(Line line, int scene) {
    PlaceName place = Whereabouts.of(line, scene, scene + 1);
    for (Mention<PlaceName> named : line.all(PlaceName.class)) {
      boolean left = named.meaning().equals(place) && line.is(named.from() - 1, "from");
      if (left) {
        return null;
      }
    }
    boolean quarter = place != null && place.type().equals("quarter");
    return quarter || Whereabouts.narrowness(place) == 2 ? place : null;
  }
}
