package rashomon.lineup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;

/**
 * What accounts can be compared on, with their answers.
 *
 * @param id {@code e1.q3}
 * @param asks in words: "How many NDF members were killed?"
 * @param who the side or category asked about, or null
 * @param finding the gravest of its pairs; SINGLE where one account answers
 * @param silent the files of the episode that do not answer
 * @param stances how each outlet that answers stands to the others, by its name
 */
public record Question(
    String id,
    String asks,
    Action action,
    @Nullable String who,
    Finding finding,
    List<Answer> answers,
    List<Pair> pairs,
    List<String> silent,
    List<Stance> stances) {

  public Question {
    answers = List.copyOf(answers);
    pairs = List.copyOf(pairs);
    silent = List.copyOf(silent);
    stances = List.copyOf(stances);
  }
}
