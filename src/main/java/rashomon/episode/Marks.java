package rashomon.episode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** What is distinctive in an account: figures, deeds at a named place, brokers, named people. */
final class Marks {

  private Marks() {}

  static Set<String> of(List<Claim> claims) {
    Set<String> marks = new TreeSet<>();
    for (Claim claim : claims) {
      add(marks, claim);
    }
    return marks;
  }

  private static void add(Set<String> marks, Claim claim) {
    People people = claim.people();
    if (people != null && people.quantity() != null && people.quantity().min() != null) {
      long count = people.quantity().min();
      String side = people.side() == null ? "" : Sides.key(people.side());
      if (count > 1) {
        marks.add(claim.action().word() + " " + count + " " + side);
      }
    }
    if (people != null && people.named()) {
      marks.add("named " + Spelling.key(people.head()));
    }
    if (claim.kind() == Kind.TERRITORY && claim.where() != null) {
      marks.add(deed(claim, claim.by()) + " " + Spelling.key(claim.where().place()));
    }
    if (claim.kind() == Kind.CEASEFIRE) {
      claim.brokers().forEach(b -> marks.add(deed(claim, b)));
      marks.add(deed(claim, claim.by()));
    }
  }

  private static String deed(Claim claim, @Nullable PartyName by) {
    String deed = claim.kind() == Kind.CEASEFIRE ? "truce" : claim.action().word();
    return deed + " " + (by == null ? "" : Sides.key(by));
  }
}
