package rashomon.lineup;

import java.util.List;

/** All families of questions, in the order in which equals are printed. */
final class Families {

  static final List<Family> ALL =
      List.of(
          new TruceTimes(),
          new TruceWords(),
          new TruceState(),
          new TruceBreaches(),
          new TruceParties(),
          new Talks(),
          new Tolls(),
          new Territory(),
          new Moves(),
          new Sieges(),
          new Strikes(),
          new Ordinals(),
          new Beginnings(),
          new Victims(),
          new Ages(),
          new Measures());

  private Families() {}
}
