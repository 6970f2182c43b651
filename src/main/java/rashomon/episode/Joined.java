package rashomon.episode;

import java.util.HashMap;
import java.util.Map;

/** Files that are of one flare-up, each group by one of its files (union-find). */
final class Joined {

  private final Map<String, String> roots = new HashMap<>();

  /** The file that stands for the group. */
  String root(String file) {
    String root = file;
    for (String next = roots.get(root); next != null; next = roots.get(root)) {
      root = next;
    }
    if (!root.equals(file)) {
      roots.put(file, root);
    }
    return root;
  }

  /** Makes one group of two; the first one's file stands for both. */
  void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (!first.equals(second)) {
      roots.put(second, first);
    }
  }
}
