package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.mention.Line;

/** Those let go on the other side: "swapped nine soldiers for 12 rebels", "freed ten in return". */
final class Exchanged {

  private Exchanged() {}

  /** The freed, and those whom they were freed for. */
  static List<Patient> with(Harm harm, List<Patient> freed) {
    if (freed.isEmpty() || harm.trigger().action() != Action.RELEASED) {
      return freed;
    }
    Line line = harm.line();
    int to = freed.get(freed.size() - 1).people().to();
    boolean in =
        line.is(to, "in") && line.isOneOf(to + 1, "exchange|return") && line.is(to + 2, "for");
    boolean swapped =
        line.is(to, "for")
            && line.isOneOf(
                harm.trigger().from(),
                "swap|swaps|swapped|swapping|exchange|exchanged|exchanging|traded|trading");
    List<Patient> others =
        in || swapped ? harm.patients().after(in ? to + 3 : to + 1, 0) : List.of();
    List<Patient> all = new ArrayList<>(freed);
    others.stream().filter(p -> p.people().meaning().quantity() != null).forEach(all::add);
    return all;
  }
}
