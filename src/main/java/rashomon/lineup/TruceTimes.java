package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.lineup.Truce.Told;

/** When each truce started and ended, how long it was to last, and which truces there were. */
final class TruceTimes implements Family {

  /** Two truces one after the other, and how their hours lie. */
  private static List<Rule<Named>> successive(List<Truce> truces) {
    return List.of(
        new Rule<>(
            "truce.successive",
            "DESIGN 5: successive truces",
            (a, b) -> {
              String hours = WindowRelation.sequence(named(truces, a), named(truces, b));
              String two = a.value().words() + " and " + b.value().words() + " are two truces";
              return Rule.incomparable(two + (hours == null ? "" : ": " + hours));
            }));
  }

  private static Truce named(List<Truce> truces, Said<Named> said) {
    return truces.stream()
        .filter(t -> t.name().equals(said.value().words()))
        .findFirst()
        .orElseThrow();
  }

  /** The rules of one of its ends; a conflict says how the two windows lie besides. */
  private static List<Rule<Instant>> related(Truce truce, List<Rule<Instant>> rules) {
    List<Rule<Instant>> related = new ArrayList<>();
    for (Rule<Instant> rule : rules) {
      related.add(
          new Rule<>(
              rule.name(),
              rule.source(),
              (a, b) -> {
                Rule.Judgement judgement = rule.test().apply(a, b);
                boolean conflict = judgement != null && judgement.verdict() == Verdict.CONFLICT;
                String hours = conflict ? WindowRelation.of(told(truce, a), told(truce, b)) : null;
                return judgement == null || hours == null
                    ? judgement
                    : Rule.conflict(judgement.reason() + "; " + hours);
              }));
    }
    return related;
  }

  private static Told told(Truce truce, Said<?> said) {
    return truce.tellings().stream()
        .filter(t -> t.testimony().equals(said.testimony()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Truce> truces = Truces.of(body);
    List<Asked<?>> asked = new ArrayList<>();
    for (Truce truce : truces) {
      String name = truce.name();
      asked.add(
          new Asked<>(
              "When did " + name + " start?",
              Action.STARTED,
              null,
              said(truce, Told::start),
              related(truce, WindowRules.start("window"))));
      asked.add(
          new Asked<>(
              "When did " + name + " end?",
              Action.ENDED,
              null,
              said(truce, Told::end),
              related(truce, WindowRules.end("window"))));
      asked.add(
          new Asked<>(
              "How long was " + name + " to last?",
              Action.AGREED,
              null,
              said(truce, Told::length),
              StretchRules.ALL));
    }
    if (truces.size() > 1) {
      asked.add(which(truces));
    }
    return asked;
  }

  private static <V extends Value> List<Said<V>> said(
      Truce truce, Function<Told, @Nullable V> value) {
    List<Said<V>> said = new ArrayList<>();
    for (Told told : truce.tellings()) {
      V v = value.apply(told);
      if (v != null) {
        said.add(new Said<>(told.testimony(), v));
      }
    }
    return TruceWords.ownFirst(said);
  }

  private static Asked<Named> which(List<Truce> truces) {
    List<Said<Named>> said = new ArrayList<>();
    for (Truce truce : truces) {
      Named value = new Named(truce.name(), Set.of(truce.name()));
      truce.testimonies().forEach(t -> said.add(new Said<>(t, value)));
    }
    return new Asked<>("Which truces were there?", Action.AGREED, null, said, successive(truces));
  }
}
