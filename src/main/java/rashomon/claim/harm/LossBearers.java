package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.claim.deed.DoerSubjects;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/**
 * Who bears losses that nobody counts: "the rebels suffered", "inflicting heavy losses on the
 * army", "upon them", "in the ranks of the militia".
 */
final class LossBearers {

  /** So far from the word its verb's subject or object may stand. */
  private static final int NEAR = 5;

  /** So far before "upon them" those may be named. */
  private static final int NAMED = 25;

  private LossBearers() {}

  /** The party or armed group right before the verb. */
  static @Nullable People before(Line line, int verb) {
    return people(line, verb - NEAR, verb, true);
  }

  /** Those whom the losses, told before the token, were inflicted on. */
  static @Nullable People at(Line line, int verb, int behind) {
    if (isInRanks(line, behind)) {
      int of = ranks(line, behind) + 1;
      return line.is(of, "of") ? people(line, of + 1, of + 1 + NEAR, false) : they(line, verb);
    }
    if (!line.isOneOf(behind, "on|upon|to|among|against")) {
      return null;
    }
    return line.is(behind + 1, "them")
        ? they(line, verb)
        : people(line, behind + 1, behind + 1 + NEAR, false);
  }

  /** "in the ranks of the militia", "among their ranks". */
  static boolean isInRanks(Line line, int behind) {
    return ranks(line, behind) > behind;
  }

  private static int ranks(Line line, int behind) {
    boolean in = line.isOneOf(behind, "in|among|to|within");
    for (int i = behind + 1; in && i <= behind + 2; i++) {
      if (line.isOneOf(i, "ranks|rank")) {
        return i;
      }
    }
    return -1;
  }

  /** "The army fought the rebels, inflicting heavy losses on them": not whose deed it is. */
  private static @Nullable People they(Line line, int verb) {
    PartyName doer = DoerSubjects.last(line, verb);
    People found = null;
    for (int i = Math.max(0, verb - NAMED); i < verb; i++) {
      People who = at(line, i);
      boolean other = who != null && (doer == null || !who.areOf(doer));
      found = other ? who : found;
    }
    return found;
  }

  /** The party or armed group within [from, to), the last or the first of them. */
  private static @Nullable People people(Line line, int from, int to, boolean last) {
    People found = null;
    for (int i = Math.max(0, from); i < Math.min(line.size(), to); i++) {
      if (!last && (line.is(i, WordClass.PREPOSITION) || line.isMark(i))) {
        return null;
      }
      People who = at(line, i);
      found = who == null ? found : who;
      if (!last && who != null) {
        return who;
      }
    }
    return found;
  }

  private static @Nullable People at(Line line, int i) {
    Mention<People> people = line.at(i, People.class);
    if (people != null && people.meaning().quantity() == null) {
      People p = people.meaning();
      boolean told = p.side() != null || p.category() != Category.PEOPLE;
      return told
          ? new People(null, p.category(), p.side(), "people", p.head(), false, false, p.group())
          : null;
    }
    Mention<PartyName> party = line.at(i, PartyName.class);
    return party == null || party.rule().equals("party.deed")
        ? null
        : HeavyLosses.none(Category.PEOPLE)
            .of(Category.ofMembers(party.meaning()), party.meaning());
  }
}
