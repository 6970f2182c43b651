package rashomon.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what was wrong with the input, in order. */
public final class Problems {

  private final List<Problem> all = new ArrayList<>();

  public void add(String source, String message) {
    all.add(new Problem(source, message));
  }

  public List<Problem> all() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
