package rashomon.lineup.house;

import java.util.List;

/** All houses whose style is known, by name. */
public final class Houses {

  public static final List<House> ALL =
      List.of(new Acled(), new Ucdp(), new Airwars(), new IraqBodyCount());

  private Houses() {}
}
