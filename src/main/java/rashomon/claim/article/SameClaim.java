package rashomon.claim.article;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.claim.harm.Victim;
import rashomon.claim.place.Whereabouts;
import rashomon.claim.truce.Truces;
import rashomon.knowledge.Names;
import rashomon.mention.Category;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Whether two sentences of one article claim the same (gold/GUIDE, "Once"). */
final class SameClaim {

  private static final int TOWN = 2;

  private SameClaim() {}

  /** A headline names the same number of people otherwise than the body does. */
  static boolean isRetold(Draft body, Draft title) {
    People told = title.people;
    return told != null
        && told.quantity() != null
        && told.quantity().vague() == null
        && !isOne(told)
        && body.people != null
        && body.action == title.action
        && sameCount(body.people.quantity(), told.quantity())
        && sameModality(body, title);
  }

  static boolean is(Draft a, Draft b, boolean title) {
    return a.action == b.action
        && a.scope == b.scope
        && samePeople(a.people, b.people)
        && !areListed(a, b)
        && (a.action.kind().counts() || sameMatter(a, b))
        && (!isOne(a.people) || sameOne(a, b, title))
        && sameModality(a, b);
  }

  /** "five men and five women were killed": two groups of one verb. */
  private static boolean areListed(Draft a, Draft b) {
    boolean one = a.line.equals(b.line) && a.group >= 0 && b.group >= 0 && a.rule.equals(b.rule);
    Draft first = a.group <= b.group ? a : b;
    Mention<People> group = one ? a.line.at(first.group, People.class) : null;
    int and = group == null ? -1 : group.to();
    boolean joined = and > 0 && a.line.is(and, "and") && and + 1 == Math.max(a.group, b.group);
    return joined
        && isCounted(a.people)
        && isCounted(b.people)
        && a.people != null
        && b.people != null
        && !a.people.head().equals(b.people.head());
  }

  private static boolean isCounted(@Nullable People people) {
    return people != null && people.quantity() != null && !people.bare();
  }

  /**
   * A single victim is the same where the words say so, or nothing tells the two apart; a headline
   * may name the larger place.
   */
  private static boolean sameOne(Draft a, Draft b, boolean title) {
    if (Victim.same(a, b) || Victim.differ(a, b)) {
      return Victim.same(a, b);
    }
    if (areTwo(a, b)) {
      return false;
    }
    boolean kind =
        a.people == null || b.people == null || a.people.category() == b.people.category();
    boolean place =
        a.where == null
            || b.where == null
            || Names.key(a.where.name()).equals(Names.key(b.where.name()))
            || title && isNarrower(a.where, b.where);
    return kind && place;
  }

  /** "A settler was killed, and soldiers killed the attacker": two nouns of one sentence. */
  private static boolean areTwo(Draft a, Draft b) {
    return a.line.equals(b.line)
        && a.group >= 0
        && b.group >= 0
        && a.group != b.group
        && a.people != null
        && b.people != null
        && isNoun(a.people)
        && isNoun(b.people)
        && !a.people.head().equals(b.people.head());
  }

  /** A noun of its own, and none for anybody: "the victim". */
  private static boolean isNoun(People people) {
    return !people.bare()
        && !people.named()
        && !people.head().isEmpty()
        && !OneOf.of("victim|man|woman|person|boy|girl|deceased|one|body|member|individual")
            .has(people.head());
  }

  private static boolean isNarrower(Where body, Where title) {
    return Whereabouts.narrowness(body.place()) > Whereabouts.narrowness(title.place());
  }

  private static boolean isOne(@Nullable People people) {
    return people != null
        && people.quantity() != null
        && Long.valueOf(1).equals(people.quantity().max());
  }

  /** Claims that count nobody are one where they speak of the same place or truce. */
  private static boolean sameMatter(Draft a, Draft b) {
    return samePlace(a, b)
        && (sameSide(a.by, b.by) || isByAnyName(a.by, b.by) || areTroops(a.by, b.by))
        && sameWindow(a.window, b.window)
        && (a.action.kind() != Kind.TERRITORY || sameDay(a.when.start(), b.when.start()))
        && (a.action.kind() != Kind.CEASEFIRE || Truces.sameParties(a, b));
  }

  /** "the rebels", and by their own name. */
  private static boolean isByAnyName(@Nullable PartyName a, @Nullable PartyName b) {
    return a != null && b != null && (isRebels(a) && !isState(b) || isRebels(b) && !isState(a));
  }

  /** "the troops", "the army": whoever's they are, one of the two names them. */
  private static boolean areTroops(@Nullable PartyName a, @Nullable PartyName b) {
    return a != null && b != null && (isTroops(a) && isState(b) || isTroops(b) && isState(a));
  }

  private static boolean isTroops(PartyName party) {
    return OneOf.of("troops|soldiers|army|military|forces|ground troops|army troops|army units")
        .has(party.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isRebels(PartyName party) {
    return OneOf.of("rebels|guerrillas|guerillas|insurgents|militants")
        .has(party.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isState(PartyName party) {
    return Like.of(".*(army|government|forces?|troops|military|police|regime|soldiers|coalition).*")
        .is(party.name().toLowerCase(Locale.ROOT));
  }

  private static boolean samePlace(Draft a, Draft b) {
    if (a.where == null || b.where == null) {
      return a.action.kind() == Kind.CEASEFIRE;
    }
    return Names.key(a.where.name()).equals(Names.key(b.where.name()))
            && a.where.part() == b.where.part()
        || a.action.kind() == Kind.CEASEFIRE && !areTowns(a.where, b.where);
  }

  /** Two towns have each a truce of its own. */
  private static boolean areTowns(Where a, Where b) {
    return Whereabouts.narrowness(a.place()) == TOWN
        && Whereabouts.narrowness(b.place()) == TOWN
        && !Names.key(a.name()).equals(Names.key(b.name()));
  }

  private static boolean sameWindow(Window a, Window b) {
    boolean words = a.words().isEmpty() || b.words().isEmpty() || a.words().equals(b.words());
    return words && sameMoment(a.start(), b.start()) && sameMoment(a.end(), b.end());
  }

  /** "took X in May ... took it again in June": of days and months that are told apart, two. */
  static boolean sameDay(@Nullable Moment a, @Nullable Moment b) {
    if (a == null || b == null || a.year() != b.year()) {
      return a == null || b == null;
    }
    boolean month = a.month() == 0 || b.month() == 0 || a.month() == b.month();
    return month && (!a.hasDay() || !b.hasDay() || a.day() == b.day());
  }

  private static boolean sameMoment(@Nullable Moment a, @Nullable Moment b) {
    return a == null || b == null || a.equals(b);
  }

  private static boolean sameModality(Draft a, Draft b) {
    return a.modality == b.modality
        || a.action.kind() == Kind.CASUALTIES
            && a.modality != Modality.DENIED
            && b.modality != Modality.DENIED;
  }

  private static boolean samePeople(@Nullable People a, @Nullable People b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return sameCount(a.quantity(), b.quantity())
        && sameCategory(a.category(), b.category())
        && sameSide(a.side(), b.side())
        && !(isForce(a) && b.category().isCivil())
        && !(isForce(b) && a.category().isCivil());
  }

  /** Of an army or an armed group: none of them is a civilian. */
  private static boolean isForce(People people) {
    PartyName side = people.side();
    return side != null && side.isForce();
  }

  private static boolean sameCount(@Nullable Quantity a, @Nullable Quantity b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return Objects.equals(a.min(), b.min()) && Objects.equals(a.vague(), b.vague());
  }

  private static boolean sameCategory(Category a, Category b) {
    return a == b || a == Category.PEOPLE || b == Category.PEOPLE;
  }

  private static boolean sameSide(@Nullable PartyName a, @Nullable PartyName b) {
    return a == null || b == null || a.key().equals(b.key());
  }
}
