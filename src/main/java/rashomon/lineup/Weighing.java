package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines the answers to one question up and weighs each pair of them. */
final class Weighing<V extends Value> {

  /** Values of one key, or the denial of them. */
  private record Reply<V extends Value>(boolean denied, List<Said<V>> said) {

    V value() {
      return said.get(0).value();
    }

    String words() {
      return (denied ? "denied: " : "") + value().words();
    }
  }

  private final Asked<V> asked;
  private final List<Reply<V>> replies;

  private Weighing(Asked<V> asked) {
    this.asked = asked;
    this.replies = replies(asked.said());
  }

  /** The question with its answers, pairs and finding; null where nobody answers. */
  static <V extends Value> @Nullable Question of(Asked<V> asked, Body body) {
    Asked<V> firm =
        new Asked<>(
            asked.asks(),
            asked.action(),
            asked.who(),
            asked.said().stream().filter(s -> !s.testimony().isWish()).toList(),
            asked.rules());
    return firm.said().isEmpty() ? null : new Weighing<>(firm).question(body);
  }

  private static <V extends Value> List<Reply<V>> replies(List<Said<V>> said) {
    Map<String, List<Said<V>>> byKey = new LinkedHashMap<>();
    for (Said<V> s : said) {
      String key = (s.testimony().isDenied() ? "denied: " : "") + s.value().key();
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
    }
    return byKey.values().stream()
        .map(all -> new Reply<>(all.get(0).testimony().isDenied(), all))
        .sorted(
            Comparator.comparingInt((Reply<V> r) -> -documents(r).size())
                .thenComparing(Reply::words))
        .toList();
  }

  private Question question(Body body) {
    List<Pair> pairs = pairs();
    List<String> silent = silent(body);
    return new Question(
        "",
        asked.asks(),
        asked.action(),
        asked.who(),
        finding(pairs),
        replies.stream().map(Weighing::answer).toList(),
        pairs,
        silent);
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      for (int j = i + 1; j < replies.size(); j++) {
        pairs.add(new Pair(i, j, compare(replies.get(i), replies.get(j))));
      }
    }
    return pairs;
  }

  /** The gravest finding over all that was said on either side. */
  private Finding compare(Reply<V> one, Reply<V> other) {
    Finding gravest = null;
    for (Said<V> a : distinct(one)) {
      for (Said<V> b : distinct(other)) {
        Finding finding = compare(a, b);
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
        return rule.blame() ? finding : Denials.firm(a, b, finding);
      }
    }
    return new Finding(Verdict.NOT_COMPARABLE, "no rule compares these", "none");
  }

  /** One of those that say the same at the same time. */
  private static <V extends Value> List<Said<V>> distinct(Reply<V> reply) {
    Map<String, Said<V>> distinct = new LinkedHashMap<>();
    List<Said<V>> firstFirst =
        reply.said().stream().sorted(Comparator.comparing((Said<V> s) -> !s.isFirst())).toList();
    for (Said<V> s : firstFirst) {
      Testimony t = s.testimony();
      String same =
          t.voice().name()
              + "|"
              + s.asOf()
              + "|"
              + t.claim().modality()
              + "|"
              + s.value()
              + "|"
              + t.claim().when().start()
              + "|"
              + t.claim().action();
      distinct.putIfAbsent(same, s);
    }
    return List.copyOf(distinct.values());
  }

  private Finding finding(List<Pair> pairs) {
    Set<String> documents = new TreeSet<>();
    replies.forEach(r -> documents.addAll(documents(r)));
    if (pairs.isEmpty()) {
      return documents.size() == 1
          ? new Finding(Verdict.SINGLE, "only " + outlet(replies.get(0)) + " answers", "single")
          : agreement(replies.get(0));
    }
    Finding gravest =
        pairs.stream().map(Pair::finding).min(Comparator.comparing(Finding::verdict)).orElseThrow();
    return gravest;
  }

  private static <V extends Value> String outlet(Reply<V> reply) {
    return reply.said().get(0).testimony().outlet();
  }

  private static <V extends Value> Finding agreement(Reply<V> reply) {
    List<String> witnesses = witnesses(reply);
    String said = documents(reply).size() + " accounts say " + reply.words();
    if (witnesses.size() > 1) {
      String reason = said + ", on the word of " + witnesses.size() + " witnesses";
      return new Finding(Verdict.AGREE, reason, "value.same");
    }
    List<String> copies =
        reply.said().stream()
            .map(Said::testimony)
            .filter(Testimony::copied)
            .map(Testimony::outlet)
            .distinct()
            .toList();
    String repeat =
        copies.isEmpty() ? "" : "; " + String.join(", ", copies) + " repeat its wording";
    String reason = said + ", all on the word of " + witnesses.get(0) + repeat;
    return new Finding(Verdict.AGREE, reason, "source.same");
  }

  private static <V extends Value> Answer answer(Reply<V> reply) {
    return new Answer(
        reply.words(),
        reply.said().stream()
            .map(s -> s.asOf().from())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        reply.said().stream().map(s -> s.testimony().claim()).distinct().toList(),
        List.copyOf(documents(reply)),
        witnesses(reply));
  }

  private static <V extends Value> Set<String> documents(Reply<V> reply) {
    return reply.said().stream()
        .map(s -> s.testimony().file())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <V extends Value> List<String> witnesses(Reply<V> reply) {
    return reply.said().stream().map(s -> s.voice().name()).distinct().sorted().toList();
  }

  private List<String> silent(Body body) {
    Map<String, Boolean> answers = new TreeMap<>();
    body.episode().accounts().forEach(a -> answers.put(a.document().file(), false));
    replies.forEach(r -> documents(r).forEach(d -> answers.put(d, true)));
    return answers.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
  }
}
