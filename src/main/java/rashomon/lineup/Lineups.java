package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rashomon.episode.Episode;
import rashomon.episode.Member;

/** Lines an episode up: asks every family's questions, weighs the answers, ranks the questions. */
final class Lineups {

  private static final Comparator<Question> GRAVEST =
      Comparator.comparing((Question q) -> q.finding().verdict())
          .thenComparing(Lineups::documents, Comparator.reverseOrder())
          .thenComparing(Lineups::witnesses, Comparator.reverseOrder());

  private Lineups() {}

  static Lineup of(Episode episode, List<Member> guests) {
    Body body = Body.of(episode, guests);
    List<Question> questions = new ArrayList<>();
    for (Family family : Families.ALL) {
      for (Asked<?> asked : family.ask(body)) {
        Question question = Weighing.of(asked, body);
        if (question != null) {
          questions.add(question);
        }
      }
    }
    questions.sort(GRAVEST);
    return new Lineup(
        episode, guests, witnesses(body), number(episode, questions), Audits.of(body));
  }

  private static int documents(Question question) {
    return (int)
        question.answers().stream().flatMap(a -> a.documents().stream()).distinct().count();
  }

  private static int witnesses(Question question) {
    return (int)
        question.answers().stream().flatMap(a -> a.witnesses().stream()).distinct().count();
  }

  private static List<Question> number(Episode episode, List<Question> questions) {
    List<Question> numbered = new ArrayList<>();
    for (Question q : questions) {
      String id = episode.id() + ".q" + (numbered.size() + 1);
      numbered.add(
          new Question(
              id,
              q.asks(),
              q.action(),
              q.who(),
              q.finding(),
              q.answers(),
              q.pairs(),
              q.silent(),
              q.stances()));
    }
    return numbered;
  }

  private static List<Witness> witnesses(Body body) {
    Map<Voice, Set<String>> documents =
        new TreeMap<>(Comparator.comparing(Voice::name).thenComparing(Voice::role));
    for (Testimony t : body.all()) {
      documents.computeIfAbsent(t.voice(), k -> new TreeSet<>()).add(t.file());
    }
    return documents.entrySet().stream()
        .map(e -> new Witness(e.getKey().name(), e.getKey().role(), List.copyOf(e.getValue())))
        .sorted(
            Comparator.comparingInt((Witness w) -> -w.documents().size())
                .thenComparing(Witness::name))
        .toList();
  }
}
