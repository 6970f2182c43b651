package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.episode.Days;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** How old the one child was that was killed, or wounded, where quotes tell its age. */
final class Ages implements Family {

  private static final List<Rule<Named>> RULES =
      List.of(
          new Rule<>(
              "age.day",
              "DESIGN 5: not-comparable",
              (a, b) -> {
                Days one = Spans.days(a.testimony().claim());
                Days other = Spans.days(b.testimony().claim());
                return one != null && other != null && one.gap(other) > 1
                    ? Rule.incomparable(a.words() + " and " + b.words() + " may be two children")
                    : null;
              }),
          new Rule<>(
              "age.other",
              "DESIGN 5: values that cannot both be",
              (a, b) -> Rule.conflict(a.words() + " and " + b.words() + " for one child")));

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<Action, List<Said<Named>>> byAction = new TreeMap<>();
    for (Testimony t : body.news(Kind.CASUALTIES)) {
      String age = isOneChild(t.claim()) ? age(t.claim()) : null;
      if (age != null && !t.isDenied()) {
        byAction
            .computeIfAbsent(t.claim().action(), k -> new ArrayList<>())
            .add(new Said<>(t, new Named(age, Set.of(age))));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byAction.forEach(
        (action, said) ->
            asked.add(
                new Asked<>(
                    "How old was the " + action.word() + " child?", action, "child", said, RULES)));
    return asked;
  }

  private static boolean isOneChild(Claim claim) {
    People people = claim.people();
    Quantity quantity = people == null ? null : people.quantity();
    return people != null
        && people.category() == Category.CHILD
        && quantity != null
        && Objects.equals(quantity.max(), 1L);
  }

  /** The one age that the quote tells; null where it tells none, or several. */
  private static @Nullable String age(Claim claim) {
    Set<String> ages = new TreeSet<>();
    List<Token> tokens = Tokens.of(claim.quote());
    for (Lexicon.Found found : Lexicon.in(claim.quote())) {
      if (found.meaning() == Lexicon.Meaning.AGE) {
        number(tokens, found.at() - 1, ages);
        number(tokens, found.to(), ages);
      }
    }
    for (Token token : tokens) {
      int old = token.norm().indexOf("-year-old");
      if (old > 0) {
        ages.add(token.norm().substring(0, old));
      }
    }
    return ages.size() == 1 ? ages.iterator().next() : null;
  }

  private static void number(List<Token> tokens, int i, Set<String> ages) {
    if (i >= 0 && i < tokens.size() && tokens.get(i).isNumber()) {
      ages.add(tokens.get(i).norm());
    }
  }
}
