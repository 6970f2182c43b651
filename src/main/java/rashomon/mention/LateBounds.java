package rashomon.mention;

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
              || line.isOneOf(at + 2, "died|perished|fled");
      if (quantity != null
          && quantity.isExact()
          && quantity.min() != null
          && line.is(at, "at")
          && line.is(at + 1, "least")
          && verb) {
        line.remove(people);
        Quantity open = new Quantity(quantity.min(), null, false, null, quantity.step());
        line.add(people.from(), at + 2, people.meaning().with(open), people.rule());
      }
    }
  }
}
