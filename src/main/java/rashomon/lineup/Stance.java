package rashomon.lineup;

import java.util.List;

/**
 * How one outlet answers a question.
 *
 * @param witnesses names of the innermost sources that its answers rest on, sorted
 */
public record Stance(String outlet, Standing standing, List<String> witnesses) {

  public Stance {
    witnesses = List.copyOf(witnesses);
  }
}
