package rashomon.lineup;

import java.util.List;
import java.util.stream.Stream;

/** How two counts of the same people relate; the first rule that speaks wins. */
final class TollRules {

  static final List<Rule<Toll>> ALL =
      Stream.of(TollScope.FIRST, TollsAlike.RULES, TollScope.APART, TollsApart.RULES)
          .flatMap(List::stream)
          .toList();

  private TollRules() {}
}
