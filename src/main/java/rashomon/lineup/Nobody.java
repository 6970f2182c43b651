package rashomon.lineup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import rashomon.lineup.Tolls.Subject;
import rashomon.mention.Category;

/**
 * Who says that nobody was killed in a town answers as well how many terrorists, soldiers, or
 * children were: none (METHODS, "When accounts differ": the same question, the same people).
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
    boolean counted = said.stream().anyMatch(s -> !is(s.value()) && !s.value().loose());
    if (!some.equals(all) && same && counted) {
      said.addAll(none);
    }
  }

  static boolean is(Toll toll) {
    return Objects.equals(toll.quantity().max(), 0L) && !toll.loose();
  }
}
