package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines the answers to one question up and weighs each pair of them. */
final class Weighing<V extends Value> {

  /** Answers that are weighed against each other, those of most articles first: nobody has more. */
  private static final int MOST = 200;

  private final Asked<V> asked;
  private final List<Reply<V>> replies;
  private final Stances<V> stances;

  private Weighing(Asked<V> asked) {
    this.asked = asked;
    this.replies = Reply.of(asked.said().stream().filter(s -> !s.testimony().isWish()).toList());
    this.stances = new Stances<>(replies);
  }

  /** The question with its answers, pairs and finding; null where nobody answers. */
  static <V extends Value> @Nullable Question of(Asked<V> asked, Body body) {
    Weighing<V> weighing = new Weighing<>(asked);
    return weighing.replies.isEmpty() ? null : weighing.question(body);
  }

  private Question question(Body body) {
    List<Pair> pairs = pairs();
    return new Question(
        "",
        asked.asks(),
        asked.action(),
        asked.who(),
        finding(pairs),
        replies.stream().map(Reply::answer).toList(),
        pairs,
        silent(body),
        stances.all());
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List<List<Said<V>>> distinct = replies.stream().limit(MOST).map(Reply::distinct).toList();
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        pairs.add(new Pair(i, j, compare(distinct.get(i), distinct.get(j))));
      }
    }
    return pairs;
  }

  /** The gravest finding over all that was said on either side. */
  private Finding compare(List<Said<V>> one, List<Said<V>> other) {
    Finding gravest = null;
    for (Said<V> a : one) {
      for (Said<V> b : other) {
        Finding finding = compare(a, b);
        stances.note(a, b, finding.verdict());
        if (gravest == null || finding.verdict().compareTo(gravest.verdict()) < 0) {
          gravest = finding;
        }
      }
    }
    return Objects.requireNonNull(gravest);
  }

  private Finding compare(Said<V> a, Said<V> b) {
    if (a.testimony().isDenied() || b.testimony().isDenied()) {
      return Denials.compare(a, b);
    }
    for (Rule<V> rule : asked.rules()) {
      Finding finding = rule.apply(a, b);
      if (finding != null) {
        return Denials.firm(a, b, finding, rule.blame());
      }
    }
    return new Finding(Verdict.NOT_COMPARABLE, "no rule compares these", "none");
  }

  private Finding finding(List<Pair> pairs) {
    Finding gravest =
        pairs.stream()
            .map(Pair::finding)
            .min(Comparator.comparing(Finding::verdict))
            .orElseGet(() -> replies.get(0).alone());
    if (replies.size() <= MOST) {
      return gravest;
    }
    String some = "; of %d answers the first %d are weighed".formatted(replies.size(), MOST);
    return new Finding(gravest.verdict(), gravest.reason() + some, gravest.rule());
  }

  private List<String> silent(Body body) {
    Set<String> answer = new HashSet<>();
    replies.forEach(r -> answer.addAll(r.documents()));
    return body.episode().accounts().stream()
        .map(a -> a.document().file())
        .filter(file -> !answer.contains(file))
        .sorted()
        .toList();
  }
}
