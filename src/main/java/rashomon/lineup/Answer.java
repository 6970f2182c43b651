package rashomon.lineup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;

/**
 * One value that accounts give to a question.
 *
 * @param value the value in words: "6", "at least 31", "Fri 23 Apr 19:00", "yes", "denied"
 * @param asOf the day up to which it speaks, or null
 * @param claims the claims that give it, in order of document and text
 * @param documents the files, sorted
 * @param witnesses names of the innermost sources, sorted
 */
public record Answer(
    String value,
    @Nullable LocalDate asOf,
    List<Claim> claims,
    List<String> documents,
    List<String> witnesses) {

  public Answer {
    claims = List.copyOf(claims);
    documents = List.copyOf(documents);
    witnesses = List.copyOf(witnesses);
  }
}
