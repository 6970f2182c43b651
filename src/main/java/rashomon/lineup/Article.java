package rashomon.lineup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.document.Section.Part;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** One article under audit, with what it claims as news. */
record Article(Account account, List<Testimony> told, Body body) {

  Article {
    told = List.copyOf(told);
  }

  String file() {
    return account.document().file();
  }

  /** What it counts of that action, shares of other counts left out. */
  Stream<Testimony> counts(Action action) {
    return told.stream()
        .filter(t -> t.claim().action() == action && t.claim().partOf() == null)
        .filter(t -> t.claim().scope() == Scope.MAIN && !t.isDenied() && !t.isWish())
        .filter(t -> exact(t.claim()) != null);
  }

  /** The exact number of people of a claim, or null where it is not exact. */
  static @Nullable Long exact(Claim claim) {
    Quantity quantity = quantity(claim);
    return quantity != null && quantity.isExact() && quantity.vague() == null
        ? quantity.min()
        : null;
  }

  static long number(Claim claim) {
    return Objects.requireNonNull(exact(claim));
  }

  static @Nullable Quantity quantity(Claim claim) {
    return claim.people() == null ? null : claim.people().quantity();
  }

  /** The key of the side of its people; empty where none is named. */
  String side(Claim claim) {
    People people = claim.people();
    PartyName side = people == null ? null : people.side();
    return side == null ? "" : body.camps().key(side);
  }

  boolean isTitle(Claim claim) {
    return account.document().sections().stream()
        .anyMatch(s -> s.part() == Part.TITLE && s.span().contains(claim.trigger()));
  }

  Audit audit(String reason, String rule, List<Testimony> evidence) {
    return new Audit(file(), reason, rule, evidence.stream().map(Testimony::claim).toList());
  }

  static List<Testimony> and(List<Testimony> some, Testimony another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
