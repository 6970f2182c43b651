package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rashomon.claim.Action;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.episode.Spelling;
import rashomon.lineup.Hold.State;
import rashomon.mention.PartyName;

/** How much of a place a side took or held, and who held it where two are said to. */
final class Territory implements Family {

  @Override
  public List<Asked<?>> ask(Body body) {
    List<Testimony> told =
        body.news(Action.CAPTURED, Action.HOLDS, Action.ENTERED).stream()
            .filter(t -> t.claim().where() != null && t.claim().by() != null && !t.isWish())
            .toList();
    Set<String> places = new TreeSet<>();
    told.forEach(t -> places.add(Atlas.key(t, where(t))));
    List<Asked<?>> asked = new ArrayList<>(extents(told, places, body));
    asked.addAll(holders(withStates(told, body), body));
    return asked;
  }

  /** That a place is held is often told in passing: it counts where somebody took that place. */
  private static List<Testimony> withStates(List<Testimony> told, Body body) {
    Set<String> taken = new TreeSet<>();
    told.forEach(t -> taken.add(Atlas.key(t, where(t))));
    List<Testimony> all = new ArrayList<>(told);
    body.all().stream()
        .filter(t -> t.claim().action() == Action.HOLDS && t.claim().scope() != Scope.MAIN)
        .filter(t -> t.claim().where() != null && t.claim().by() != null && !t.isWish())
        .filter(t -> t.claim().speaker() != null && taken.contains(Atlas.key(t, where(t))))
        .forEach(all::add);
    return all;
  }

  private static List<Asked<Hold>> extents(List<Testimony> told, Set<String> places, Body body) {
    Map<String, List<Said<Hold>>> bySubject = new TreeMap<>();
    Map<String, String> asks = new TreeMap<>();
    for (Testimony t : told) {
      if (t.isDenied()) {
        continue;
      }
      for (String place : subjects(t, places)) {
        PartyName by = by(t);
        String subject = place + "|" + body.camps().key(by);
        bySubject.computeIfAbsent(subject, k -> new ArrayList<>()).add(extent(t, place));
        if (Atlas.key(t, where(t)).equals(place)) {
          asks.putIfAbsent(
              subject,
              "How much of "
                  + body.atlas().name(place)
                  + " did "
                  + Phrasing.the(body.glossary().force(by))
                  + " hold?");
        }
      }
    }
    List<Asked<Hold>> asked = new ArrayList<>();
    bySubject.forEach(
        (subject, said) -> {
          String words = asks.get(subject);
          if (words != null) {
            asked.add(new Asked<>(words, Action.HOLDS, by(said).name(), said, HoldRules.ALL));
          }
        });
    return asked;
  }

  private static PartyName by(List<Said<Hold>> said) {
    return by(said.get(0).testimony());
  }

  /** The place itself, and every wider place that somebody speaks of. */
  private static Set<String> subjects(Testimony t, Set<String> places) {
    Set<String> subjects = new TreeSet<>();
    subjects.add(Atlas.key(t, where(t)));
    for (String wider : where(t).within()) {
      if (places.contains(Spelling.key(wider))) {
        subjects.add(Spelling.key(wider));
      }
    }
    return subjects;
  }

  private static Said<Hold> extent(Testimony t, String place) {
    boolean itself = Atlas.key(t, where(t)).equals(place);
    if (t.claim().action() == Action.ENTERED) {
      return new Said<>(t, new Hold(State.ENTERED, "entered"));
    }
    boolean whole = itself && !where(t).part();
    return new Said<>(
        t, whole ? new Hold(State.WHOLE, "all of it") : new Hold(State.PART, "part of it"));
  }

  /** Asked only where two sides are said to hold the same place. */
  private static List<Asked<Named>> holders(List<Testimony> told, Body body) {
    Map<String, List<Said<Named>>> byPlace = new TreeMap<>();
    for (Testimony t : told) {
      if (t.claim().action() != Action.ENTERED && !where(t).part()) {
        byPlace
            .computeIfAbsent(Atlas.key(t, where(t)), k -> new ArrayList<>())
            .add(holder(t, told, body));
      }
    }
    List<Asked<Named>> asked = new ArrayList<>();
    for (List<Said<Named>> said : byPlace.values()) {
      if (said.stream().map(s -> s.value().key()).distinct().count() > 1) {
        Testimony first = said.get(0).testimony();
        String place = body.atlas().name(Atlas.key(first, where(first)));
        asked.add(
            new Asked<>("Who held " + place + "?", Action.HOLDS, null, said, HolderRules.ALL));
      }
    }
    return asked;
  }

  /**
   * Who holds a place that by the same word another takes held it before, nobody says when: "they
   * took the town from the militia that controls the area".
   */
  private static Said<Named> holder(Testimony t, List<Testimony> told, Body body) {
    Named held = body.named(List.of(by(t)));
    boolean before =
        t.claim().action() == Action.HOLDS
            && told.stream()
                .filter(o -> o.file().equals(t.file()) && o.voice().equals(t.voice()))
                .filter(o -> isTaken(o, t))
                .anyMatch(o -> !body.named(List.of(by(o))).shares(held));
    return before ? new Said<>(t, held, AsOf.UNKNOWN) : new Said<>(t, held);
  }

  private static boolean isTaken(Testimony taking, Testimony holding) {
    boolean told = taking.claim().span().equals(holding.claim().span());
    return (told || taking.claim().action() == Action.CAPTURED)
        && Atlas.key(taking, where(taking)).equals(Atlas.key(holding, where(holding)));
  }

  private static Where where(Testimony t) {
    return java.util.Objects.requireNonNull(t.claim().where());
  }

  private static PartyName by(Testimony t) {
    return java.util.Objects.requireNonNull(t.claim().by());
  }
}
