package rashomon.spark;

import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;

/** The tables and rules, loaded once in each machine's JVM and used by all its tasks. */
final class Here {

  static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  private Here() {}
}
