package rashomon.lineup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.lineup.Tolls.Subject;
import rashomon.mention.Category;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Who says that nobody was killed in a strike answers as well how many terrorists, soldiers, or
 * children were: none (METHODS, "When accounts differ": the same question, the same people). Of
 * another kind of attack, a bomb on the day of a clash, it says nothing.
 */
final class Nobody {

  private Nobody() {}

  /** Adds such answers to the questions of the same deed and town that others answer. */
  static void spread(Map<Subject, List<Said<Toll>>> bySubject) {
    for (Subject all : List.copyOf(bySubject.keySet())) {
      List<Said<Toll>> none =
          Objects.requireNonNull(bySubject.get(all)).stream()
              .filter(said -> is(said.value()))
              .toList();
      boolean anybody = all.side().isEmpty() && all.category() == Category.PEOPLE;
      if (anybody && !none.isEmpty()) {
        bySubject.forEach((some, said) -> answer(all, none, some, said));
      }
    }
  }

  private static void answer(
      Subject all, List<Said<Toll>> none, Subject some, List<Said<Toll>> said) {
    boolean same = some.action() == all.action() && some.town().equals(all.town());
    if (!some.equals(all) && same) {
      List<Said<Toll>> counted = said.stream().filter(s -> isCount(s.value())).toList();
      none.stream()
          .filter(zero -> counted.stream().anyMatch(count -> isOneAttack(zero, count)))
          .forEach(said::add);
    }
  }

  private static boolean isCount(Toll toll) {
    return !is(toll) && !toll.loose();
  }

  /** Whether both articles tell of a strike, or both of a bomb, or both of a clash. */
  private static boolean isOneAttack(Said<Toll> one, Said<Toll> other) {
    Set<String> attacks = attacks(one);
    return attacks(other).stream().anyMatch(attacks::contains);
  }

  private static Set<String> attacks(Said<Toll> said) {
    Set<String> attacks = new TreeSet<>();
    Account account = said.testimony().account();
    for (Claim claim : account.claims()) {
      if (claim.kind() == Kind.HOSTILITIES && claim.scope() == Scope.MAIN) {
        attacks.add(claim.action().word());
      }
    }
    List<Token> quote = Tokens.of(said.testimony().claim().quote());
    for (Lexicon.Found word : Lexicon.in(quote)) {
      if (word.meaning() == Lexicon.Meaning.STRIKE) {
        attacks.add(quote.get(word.at()).norm());
      }
    }
    return attacks;
  }

  static boolean is(Toll toll) {
    return Objects.equals(toll.quantity().max(), 0L);
  }
}
