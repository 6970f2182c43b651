package rashomon.episode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** What is distinctive in an account: figures, deeds at a named place, brokers, named people. */
final class Marks {

  /** Before the key of a place that is besieged. */
  static final String SIEGE = "siege of ";

  private Marks() {}

  static Set<String> of(List<Claim> claims, Camps camps) {
    Set<String> marks = new TreeSet<>();
    for (Claim claim : claims) {
      add(marks, claim, camps);
    }
    return marks;
  }

  private static void add(Set<String> marks, Claim claim, Camps camps) {
    People people = claim.people();
    if (people != null && people.quantity() != null && people.quantity().min() != null) {
      long count = people.quantity().min();
      String side = people.side() == null ? "" : camps.key(people.side());
      if (count > 1) {
        marks.add(claim.action().word() + " " + count + " " + side);
      }
    }
    if (people != null && people.named()) {
      marks.add("named " + Spelling.key(people.head()));
    }
    if (claim.action() == Action.BESIEGED && claim.where() != null) {
      for (String name : claim.where().name().split(" and ", -1)) {
        marks.add(SIEGE + Spelling.key(name));
      }
    } else if (claim.kind() == Kind.TERRITORY && claim.where() != null) {
      marks.add(deed(claim, claim.by(), camps) + " " + Spelling.key(claim.where().place()));
    }
    if (claim.kind() == Kind.CEASEFIRE) {
      claim.brokers().forEach(b -> marks.add(deed(claim, b, camps)));
      if (claim.by() != null) {
        marks.add(deed(claim, claim.by(), camps));
      }
      addDay(marks, "truce from ", claim.window().start());
      addDay(marks, "truce to ", claim.window().end());
    }
  }

  private static void addDay(Set<String> marks, String what, @Nullable Moment moment) {
    if (moment != null && moment.hasDay()) {
      marks.add(what + moment.date());
    }
  }

  private static String deed(Claim claim, @Nullable PartyName by, Camps camps) {
    String deed = claim.kind() == Kind.CEASEFIRE ? "truce" : claim.action().word();
    return deed + " " + (by == null ? "" : camps.key(by));
  }
}
