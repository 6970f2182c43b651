package rashomon.lineup;

import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;
import static rashomon.lineup.Rule.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.episode.Days;
import rashomon.lineup.Hold.State;
import rashomon.lineup.Rule.Judgement;

/** Whether the truce held, was broken, or collapsed. */
final class TruceState implements Family {

  private static final List<Rule<Hold>> RULES =
      List.of(
          new Rule<>("state.vaguer", "DESIGN 5: one is vaguer", TruceState::vaguer),
          new Rule<>("state.changed", "DESIGN 5: a value that can move on", TruceState::changed),
          new Rule<>("state.until", "DESIGN 5: a value that can move on", TruceState::until),
          new Rule<>("state.other", "DESIGN 5: values that cannot both be", TruceState::other),
          new Rule<>("state.undated", "DESIGN 5: not sure", TruceState::undated));

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Testimony> told = body.news(Action.HOLDING, Action.VIOLATED, Action.ENDED);
    Set<String> broken = new HashSet<>();
    Set<String> holding = new HashSet<>();
    for (Testimony t : told) {
      (t.claim().action() == Action.HOLDING ? holding : broken).add(t.file());
    }
    broken.retainAll(holding);
    List<Said<Hold>> said = new ArrayList<>();
    for (Testimony t : told) {
      if (!t.isDenied()) {
        said.add(new Said<>(t, value(t, broken), asOf(t)));
      }
    }
    return List.of(new Asked<>("Did the truce hold?", Action.HOLDING, null, said, RULES));
  }

  /** Calm told with a breach, or as fragile, is no word that the truce held to the end. */
  private static Hold value(Testimony t, Set<String> both) {
    return switch (t.claim().action()) {
      case HOLDING ->
          both.contains(t.file()) || Lexicon.has(t.claim().quote(), Lexicon.Meaning.SHAKY)
              ? new Hold(State.MOSTLY, "it held for a time")
              : new Hold(State.HOLDS, "it held");
      case ENDED -> new Hold(State.ENDED, "it collapsed");
      default -> new Hold(State.BROKEN, "it was broken");
    };
  }

  private static AsOf asOf(Testimony t) {
    Days days = Spans.days(t.claim());
    return days == null ? t.asOf() : AsOf.on(days.first(), days.last());
  }

  private static @Nullable Judgement vaguer(Said<Hold> a, Said<Hold> b) {
    boolean holds = a.value().state() == State.HOLDS || b.value().state() == State.HOLDS;
    boolean mostly = a.value().state() == State.MOSTLY || b.value().state() == State.MOSTLY;
    boolean ended = a.value().state() == State.ENDED || b.value().state() == State.ENDED;
    return !holds && !(mostly && ended) || mostly && !ended
        ? compatible(a.words() + " and " + b.words() + " can both be true")
        : null;
  }

  private static @Nullable Judgement changed(Said<Hold> a, Said<Hold> b) {
    if (!a.asOf().before(b.asOf()) && !b.asOf().before(a.asOf())) {
      return null;
    }
    boolean ordered = a.asOf().before(b.asOf());
    Said<Hold> first = ordered ? a : b;
    Said<Hold> then = ordered ? b : a;
    return update("from " + first.words() + " to " + then.words());
  }

  /** One that held for a time, or "is holding but fragile", may have ended since. */
  private static @Nullable Judgement until(Said<Hold> a, Said<Hold> b) {
    boolean ended = a.value().state() == State.ENDED;
    Said<Hold> end = ended ? a : b;
    Said<Hold> held = ended ? b : a;
    boolean calm = held.value().state() == State.MOSTLY && a.asOf().same(b.asOf());
    return calm && end.value().state() == State.ENDED
        ? compatible(held.words() + ", and may have until it ended: " + end.words())
        : null;
  }

  private static @Nullable Judgement other(Said<Hold> a, Said<Hold> b) {
    return a.asOf().same(b.asOf())
        ? conflict(a.words() + " and " + b.words() + " cannot both be true")
        : null;
  }

  private static Judgement undated(Said<Hold> a, Said<Hold> b) {
    return incomparable(a.words() + " and " + b.words() + " may be of different days");
  }
}
