package rashomon.episode;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/**
 * What is distinctive in an account, by key, each in words: figures, deeds at a named place, the
 * parties to a truce and its days, named people.
 */
final class Marks {

  /** Before the key of a place that is besieged. */
  static final String SIEGE = "siege of ";

  /** Before the day on which a truce starts. */
  static final String TRUCE_FROM = "truce from ";

  private final Map<String, String> marks = new TreeMap<>();
  private final Camps camps;

  private Marks(Camps camps) {
    this.camps = camps;
  }

  /** Those of the news, and sieges even where they are only recalled. */
  static Map<String, String> of(Account account, Camps camps) {
    Marks marks = new Marks(camps);
    Profile.news(account).forEach(marks::add);
    account.claims().forEach(marks::siege);
    return marks.marks;
  }

  private void add(Claim claim) {
    if (claim.people() != null) {
      count(claim.action(), claim.people());
    }
    if (claim.kind() == Kind.TERRITORY && claim.where() != null) {
      hold(claim, claim.where());
    }
    if (claim.kind() == Kind.CEASEFIRE) {
      truce(claim);
    }
  }

  private void count(Action action, People people) {
    Long count = people.quantity() == null ? null : people.quantity().min();
    if (count != null && count > 1) {
      String side = people.side() == null ? "" : camps.key(people.side());
      String whose = people.side() == null ? "" : " of " + people.side().name();
      marks.put(action.word() + " " + count + " " + side, count + whose + " " + action.word());
    }
    if (people.named()) {
      marks.put("named " + Spelling.key(people.head()), people.head());
    }
  }

  private void siege(Claim claim) {
    boolean siege = claim.action() == Action.BESIEGED || claim.action() == Action.SIEGE_LIFTED;
    if (siege && claim.where() != null) {
      for (String name : claim.where().name().split(" and ", -1)) {
        marks.put(SIEGE + Spelling.key(name), "the siege of " + name);
      }
    }
  }

  private void hold(Claim claim, Where where) {
    PartyName by = claim.by();
    String key = claim.action().word() + " " + (by == null ? "" : camps.key(by));
    String who = by == null ? "" : by.name() + " ";
    String place = Spelling.key(where.place());
    String what = (where.part() ? "part of " : "") + where.name();
    marks.put(key + " " + place, who + claim.action().word() + " " + what);
  }

  private void truce(Claim claim) {
    claim
        .brokers()
        .forEach(b -> marks.put("truce " + camps.key(b), "a truce by way of " + b.name()));
    PartyName by = claim.by();
    if (by != null) {
      marks.put("truce " + camps.key(by), "what " + by.name() + " did with a truce");
    }
    day(TRUCE_FROM, claim.window().start());
    day("truce to ", claim.window().end());
  }

  private void day(String what, @Nullable Moment moment) {
    LocalDate day = moment == null ? null : moment.date();
    if (day != null) {
      marks.put(what + day, "a " + what + Naming.day(day));
    }
  }
}
