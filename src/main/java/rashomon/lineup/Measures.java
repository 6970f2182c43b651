package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * What a figure counts, where accounts give the same telling figure for different things: 134
 * wounded, or 134 killed and wounded.
 */
final class Measures implements Family {

  /** Smaller figures fall together by chance. */
  private static final long TELLING = 20;

  private static final List<Rule<Named>> RULES =
      List.of(
          new Rule<>(
              "measure.other",
              "DESIGN 5: different scope",
              (a, b) ->
                  Rule.incomparable(
                      a.testimony().outlet()
                          + " has it for the "
                          + a.value().words()
                          + ", "
                          + b.testimony().outlet()
                          + " for the "
                          + b.value().words())));

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<String, List<Said<Named>>> byFigure = new TreeMap<>();
    for (Testimony t : body.news(Kind.CASUALTIES)) {
      People people = t.claim().people();
      Quantity quantity = people == null ? null : people.quantity();
      Long figure = quantity == null || quantity.vague() != null ? null : quantity.min();
      if (figure != null && figure >= TELLING && figure % 10 != 0) {
        String side = people.side() == null ? "" : body.camps().key(people.side());
        byFigure
            .computeIfAbsent(figure + "|" + side, k -> new ArrayList<>())
            .add(new Said<>(t, measure(t.claim().action())));
      }
    }
    return byFigure.entrySet().stream()
        .filter(e -> isContested(e.getValue()))
        .map(e -> asked(e.getKey().substring(0, e.getKey().indexOf('|')), e.getValue()))
        .collect(Collectors.toList());
  }

  private static Named measure(Action action) {
    String word =
        switch (action) {
          case KILLED -> "killed";
          case WOUNDED -> "wounded";
          case MISSING -> "missing";
          default -> "killed and wounded together";
        };
    return new Named(word, Set.of(word));
  }

  private static boolean isContested(List<Said<Named>> said) {
    return said.stream().map(s -> s.value().key()).distinct().count() > 1
        && said.stream().map(s -> s.testimony().file()).distinct().count() > 1;
  }

  private static Asked<Named> asked(String figure, List<Said<Named>> said) {
    Action action = Objects.requireNonNull(said.get(0)).testimony().claim().action();
    return new Asked<>("Whom do the " + figure + " count?", action, null, said, RULES);
  }
}
