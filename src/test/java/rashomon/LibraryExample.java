package rashomon;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import rashomon.knowledge.Knowledge;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.source.Problems;

/** How a Java program asks for what cannot both be true. */
final class LibraryExample {

  private LibraryExample() {}

  static String conflicts(String folder) {
    Rashomon rashomon = Rashomon.of(Knowledge.shipped());
    Problems problems = new Problems();
    Comparison comparison =
        rashomon.compare(
            rashomon.documents(List.of(folder), InputStream.nullInputStream(), problems), problems);
    return comparison.lineups().stream()
        .map(Lineup::questions)
        .flatMap(List::stream)
        .filter(question -> question.finding().verdict() == Verdict.CONFLICT)
        .map(Question::asks)
        .collect(Collectors.joining("\n"));
  }
}
