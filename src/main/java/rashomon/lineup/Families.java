package rashomon.lineup;

import java.util.List;

/** All families of questions, in the order in which equals are printed. */
final class Families {

  static final List<Family> ALL =
      List.of(new TruceTimes(), new TruceParties(), new Tolls(), new Territory());

  private Families() {}
}
