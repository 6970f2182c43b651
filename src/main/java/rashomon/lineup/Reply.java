package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that was said of one value, or against it.
 *
 * @param denied whether they deny it
 */
record Reply<V extends Value>(boolean denied, List<Said<V>> said) {

  Reply {
    said = List.copyOf(said);
  }

  /** What was said, by value; what most articles say comes first. */
  static <V extends Value> List<Reply<V>> of(List<Said<V>> said) {
    Map<String, List<Said<V>>> byKey = new LinkedHashMap<>();
    for (Said<V> s : said) {
      String key = (s.testimony().isDenied() ? "denied: " : "") + s.value().key();
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
    }
    return byKey.values().stream()
        .map(all -> new Reply<>(all.get(0).testimony().isDenied(), all))
        .sorted(
            Comparator.comparingInt((Reply<V> r) -> -r.documents().size())
                .thenComparing(Reply::words))
        .toList();
  }

  /** The value; where parties of one side are named for it, each of them: "NDF / government". */
  String words() {
    String words =
        said.stream()
            .map(s -> s.value())
            .filter(v -> v instanceof Named || v.equals(said.get(0).value()))
            .map(Value::words)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" / "));
    return (denied ? "denied: " : "") + words;
  }

  /** The files, sorted. */
  List<String> documents() {
    TreeSet<String> files = new TreeSet<>();
    said.forEach(s -> files.add(s.testimony().file()));
    return List.copyOf(files);
  }

  /** The innermost sources, sorted. */
  List<String> witnesses() {
    return said.stream().map(s -> s.voice().name()).distinct().sorted().toList();
  }

  /** One of those who say the same in the same way at the same time; the first to say it first. */
  List<Said<V>> distinct() {
    Map<String, Said<V>> distinct = new LinkedHashMap<>();
    said.stream()
        .sorted(Comparator.comparing((Said<V> s) -> !s.isFirst()))
        .forEach(s -> distinct.putIfAbsent(likeness(s), s));
    return List.copyOf(distinct.values());
  }

  static String likeness(Said<?> s) {
    Testimony t = s.testimony();
    return String.join(
        "|",
        s.voice().name(),
        s.asOf().toString(),
        s.value().toString(),
        t.claim().modality().word(),
        t.claim().action().word(),
        t.claim().when().toString());
  }

  Answer answer() {
    return new Answer(
        words(),
        said.stream()
            .map(s -> s.asOf().from())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        said.stream().map(s -> s.testimony().claim()).distinct().toList(),
        documents(),
        witnesses());
  }

  /** What it is that all say the same: a verdict on one answer. */
  Finding alone() {
    if (documents().size() == 1) {
      String outlet = said.get(0).testimony().outlet();
      return new Finding(Verdict.SINGLE, "only " + outlet + " answers", "single");
    }
    String accounts = documents().size() + " accounts say " + words();
    if (witnesses().size() > 1) {
      String reason = accounts + ", on the word of " + witnesses().size() + " witnesses";
      return new Finding(Verdict.AGREE, reason, "value.same");
    }
    String reason = accounts + ", all on the word of " + witnesses().get(0) + copies();
    return new Finding(Verdict.AGREE, reason, "source.same");
  }

  private String copies() {
    List<String> copies =
        said.stream()
            .map(Said::testimony)
            .filter(Testimony::copied)
            .map(Testimony::outlet)
            .distinct()
            .toList();
    return copies.isEmpty() ? "" : "; copied by " + String.join(", ", copies);
  }
}
