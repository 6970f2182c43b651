package rashomon.mention;

import rashomon.text.OneOf;

/** Bounds that follow their group: "18 farmers at least were killed". */
final class LateBounds {

  private LateBounds() {}

  static void find(Line line) {
    for (Mention<People> people : line.all(People.class)) {
      int at = people.to();
      Quantity quantity = people.meaning().quantity();
      boolean verb =
          line.is(at + 2, WordClass.BE)
              || line.is(at + 2, WordClass.HAVE)
              || line.is(at + 2, WordClass.HARM_STATE)
              || OneOf.of("died|perished|fled").has(line.norm(at + 2));
      if (quantity != null
          && quantity.isExact()
          && quantity.min() != null
          && line.norm(at).equals("at")
          && line.norm(at + 1).equals("least")
          && verb) {
        line.remove(people);
        Quantity open = new Quantity(quantity.min(), null, false, null, quantity.step());
        line.add(people.from(), at + 2, people.meaning().with(open), people.rule());
      }
    }
  }
}
