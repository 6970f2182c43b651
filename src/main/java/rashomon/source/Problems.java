package rashomon.source;

import java.util.ArrayList;
import java.util.List;
import rashomon.source.Problem.Severity;

/** Collects what was wrong with the input, in order. */
public final class Problems {

  private final List<Problem> all = new ArrayList<>();

  /** Something could not be read. */
  public void add(String source, String message) {
    all.add(new Problem(Severity.ERROR, source, message));
  }

  /** Something was read, and is to be looked at; the exit code stays. */
  public void note(String source, String message) {
    all.add(new Problem(Severity.NOTE, source, message));
  }

  /** All that came since they were taken last. */
  public List<Problem> take() {
    List<Problem> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  public List<Problem> all() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Problem::isError);
  }
}
