package rashomon.claim.harm;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.text.OneOf;

/**
 * Takes "that fighter", "the militants", "members of the group" back to whose they are by the
 * sentence before: the fighters of the same word, or the one armed group that it names.
 */
public final class SameFighters {

  private static final Set<String> BANDS = Set.of("militia", "rebel", "jihadist");

  private static final String RANKS =
      "soldier|soldiers|servicemen|serviceman|troops|policemen|policeman|peacekeepers|marines";

  /** So many sentences back their army may be told. */
  private static final int BACK = 4;

  private SameFighters() {}

  public static void settle(List<Draft> drafts, Mentions mentions) {
    for (Draft draft : drafts) {
      People people = draft.people;
      boolean open =
          people != null && draft.action.kind().counts() && people.who() == null && !people.named();
      if (people != null && open) {
        PartyName named = who(draft, people, mentions);
        PartyName who = named == null ? ofOneArmy(draft, people, mentions) : named;
        draft.people = who == null ? people : people.of(people.category(), who);
      }
    }
  }

  private static @Nullable PartyName who(Draft draft, People people, Mentions mentions) {
    Line line = draft.line;
    int sentence = line.sentence().index();
    Mention<People> told = find(line, people);
    if (told == null || sentence == 0 || !isDefinite(line, told)) {
      return null;
    }
    Line before = mentions.lines().get(sentence - 1);
    PartyName same = same(before, people);
    boolean band =
        OneOf.of("militants|jihadists|extremists|terrorists").has(people.head())
            || isOfGroup(line, told.to());
    PartyName beside = same == null && band ? band(line, told.from(), draft.by) : null;
    return same != null || !band
        ? same
        : beside != null ? beside : band(before, before.size(), draft.by);
  }

  /**
   * "Two Turkish soldiers were killed. ... Four soldiers were wounded": the one army whose soldiers
   * the sentences before tell of.
   */
  private static @Nullable PartyName ofOneArmy(Draft draft, People people, Mentions mentions) {
    int own = draft.line.sentence().index();
    boolean counted = people.quantity() != null && draft.scope == Scope.MAIN;
    if (!counted || !OneOf.of(RANKS).has(people.head())) {
      return null;
    }
    PartyName only = null;
    int last = mentions.lines().size();
    for (int n = Math.max(0, own - BACK); n < Math.min(last, own + BACK); n++) {
      for (Mention<People> other : mentions.lines().get(n).all(People.class)) {
        PartyName told = other.meaning().side();
        boolean alike = stem(other.meaning().head()).equals(stem(people.head())) && told != null;
        if (alike && only != null && told != null && !told.key().equals(only.key())) {
          return null;
        }
        only = alike ? told : only;
      }
    }
    return only == null || draft.by != null && draft.by.key().equals(only.key()) ? null : only;
  }

  private static @Nullable Mention<People> find(Line line, People people) {
    for (Mention<People> told : line.all(People.class)) {
      boolean same =
          told.meaning().head().equals(people.head())
              && Objects.equals(told.meaning().quantity(), people.quantity());
      if (same) {
        return told;
      }
    }
    return null;
  }

  /** "that fighter", "two of the militants", "members of the group". */
  private static boolean isDefinite(Line line, Mention<People> told) {
    for (int i = Math.max(0, told.from() - 1); i < told.to() - 1; i++) {
      if (line.isOneOf(i, "the|that|those|these")) {
        return true;
      }
    }
    return isOfGroup(line, told.to());
  }

  private static boolean isOfGroup(Line line, int to) {
    return line.is(to, "of")
        && line.isOneOf(to + 1, "the|that|this")
        && line.isOneOf(to + 2, "group|organisation|organization|militia");
  }

  /** The side of those of the same word in the sentence before. */
  private static @Nullable PartyName same(Line before, People people) {
    PartyName who = null;
    for (Mention<People> other : before.all(People.class)) {
      boolean alike = stem(other.meaning().head()).equals(stem(people.head()));
      who = alike && other.meaning().side() != null ? other.meaning().side() : who;
    }
    return people.head().isEmpty() ? null : who;
  }

  private static String stem(String head) {
    String low = head.toLowerCase(Locale.ROOT);
    String one = low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
    return one.endsWith("men") ? one.substring(0, one.length() - 2) + "an" : one;
  }

  /** The one band that the sentence names, and that did not do it. */
  private static @Nullable PartyName band(Line before, int to, @Nullable PartyName by) {
    PartyName only = null;
    for (Mention<PartyName> party : before.all(PartyName.class)) {
      PartyName name = party.meaning();
      if (party.to() <= to && name.party() != null && BANDS.contains(name.party().kind())) {
        if (only != null && !only.key().equals(name.key())) {
          return null;
        }
        only = name;
      }
    }
    return only == null || by != null && by.key().equals(only.key()) ? null : only;
  }
}
