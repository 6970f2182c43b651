package rashomon.mention;

/** Finds people for whom only a number stands: "killing 44", "31 dead", "12 others were hurt". */
final class BareFinder {

  private static final WordClasses BEHIND_PHRASE =
      WordClasses.of(
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.RELATIVE,
          WordClass.ADVERB,
          WordClass.VERB,
          WordClass.DESCRIBING,
          WordClass.ARTICLE);

  /** Words before a name that make the number behind it no part of it: "in Homs 12 died". */
  private static final WordClasses BEFORE_NUMBER =
      WordClasses.of(WordClass.VERB, WordClass.CONJUNCTION, WordClass.PREPOSITION);

  /** So many are no measure of a thing that arrives. */
  private static final int CROWD = 100;

  /** Above this no number between commas is an age. */
  private static final int OLDEST = 110;

  private BareFinder() {}

  static void find(Line line) {
    for (Mention<Quantity> q : line.all(Quantity.class)) {
      if (!Ages.has(line, q)
          && !line.covered(q.from(), People.class)
          && !line.covered(q.to() - 1, People.class)) {
        read(line, q);
      }
    }
  }

  private static void read(Line line, Mention<Quantity> q) {
    if (line.is(q.to(), "of")) {
      Partitives.read(line, q, q.to() + 1);
      return;
    }
    if (isRatio(line, q)) {
      return;
    }
    if (line.is(q.to(), "out") && line.is(q.to() + 1, "of")) {
      Partitives.readOutOf(line, q); // "four out of five soldiers"
      return;
    }
    if (line.is(q.to() - 1, "of") && line.is(q.to(), WordClass.THEM)) {
      Partitives.read(line, q, q.to()); // "dozens of them"
      return;
    }
    int to = q.to();
    while (line.is(to, WordClass.MORE)) {
      to++;
    }
    Mention<PartyName> party = MemberFinder.counted(line, to);
    if (party != null) {
      MemberFinder.add(line, q, party);
    } else if (isPeople(line, q)
        && (endsPhrase(line, to) || isCrowd(line, q) || isWithoutHome(line, to))
        && !isOfPlaces(line, to)) {
      line.add(q.from(), to, People.bare(q.meaning(), Category.PEOPLE, null, ""), "people.bare");
    } else if (party == null) {
      UnlistedNouns.read(line, q, to);
    }
  }

  /** "one in four of the recruits", "one in three soldiers": a share that counts nobody. */
  private static boolean isRatio(Line line, Mention<Quantity> q) {
    Mention<Quantity> whole = line.is(q.to(), "in") ? line.at(q.to() + 1, Quantity.class) : null;
    boolean some = whole != null && whole.from() == q.to() + 1;
    return some && (line.is(whole.to(), "of") || line.covered(whole.from(), People.class));
  }

  /** "23,000 arriving in X": so many on the way. */
  private static boolean isCrowd(Line line, Mention<Quantity> q) {
    Long least = q.meaning().min();
    return least != null
        && least >= CROWD
        && line.isOneOf(q.to(), "arriving|crossing|sheltering|fleeing|escaping|seeking");
  }

  /** "left 6,000 homeless", "tens of thousands abandoned their homes". */
  private static boolean isWithoutHome(Line line, int i) {
    boolean theirs = line.is(i + 1, WordClass.POSSESSIVE) || line.is(i + 1, "the");
    return line.is(i, "homeless")
            && (i + 1 >= line.size() || line.isMark(i + 1) || line.isAny(i + 1, BEHIND_PHRASE))
        || line.isOneOf(i, "abandoned|deserted|abandon|desert") && theirs;
  }

  private static boolean isPeople(Line line, Mention<Quantity> q) {
    boolean label =
        line.isName(q.from() - 1)
            && line.token(q.from()).isNumber()
            && !line.isOneOf(q.from() - 1, "another|these|those|all|the")
            && !line.isAny(q.from() - 1, BEFORE_NUMBER);
    boolean called =
        line.is(q.from(), "911")
            && line.isOneOf(q.from() - 1, "call|calls|called|calling|dialled|dialed");
    return !label && !called && !isAge(line, q) && !isOffspring(line, q.from());
  }

  /** "two northern towns", "three key bases": places, and nobody. */
  private static boolean isOfPlaces(Line line, int from) {
    int i = from;
    while (!line.is(i, WordClass.PLACES)
        && (line.is(i, WordClass.DESCRIBING) || line.is(i, WordClass.DESCRIBING_PLACE))) {
      i++;
    }
    return line.is(i, WordClass.PLACES)
        || line.isOneOf(i, "settlements|bases|posts|outposts|checkpoints|positions|bridges|hills");
  }

  /** "John Harper, 34, was shot dead", "Harper, 34 was shot": how old he was. */
  private static boolean isAge(Line line, Mention<Quantity> q) {
    int comma = q.from() - 1;
    boolean plain = q.to() - q.from() == 1 && line.token(q.from()).isNumber();
    Long years = q.meaning().max();
    return plain
        && years != null
        && years < OLDEST
        && line.is(comma, ",")
        && (line.isOneOf(q.to(), ",|of|from|and") || isOfOne(line, q, years) || isLast(line, q))
        && isOne(line, comma - 1);
  }

  /** "Harper, 34 was shot", where a comma was lost: several were, but one was. */
  private static boolean isOfOne(Line line, Mention<Quantity> q, long years) {
    return years > 1 && line.isOneOf(q.to(), "was|is|has");
  }

  /** "the death of Peter Okoro, 14": the number ends the sentence behind a name, not of a place. */
  private static boolean isLast(Line line, Mention<Quantity> q) {
    boolean end = q.to() >= line.size() || line.is(q.to(), ".");
    int name = q.from() - 2;
    return end && !line.covered(name, PlaceName.class) && !line.covered(name, Time.class);
  }

  /** Whether a name ends at the token, or what is told of one person. */
  private static boolean isOne(Line line, int i) {
    Mention<People> person = line.at(i, People.class);
    return line.isName(i) || person != null && Quantity.is(person.meaning().quantity(), 1);
  }

  /** "the mother of three": her children, to whom nothing was done. */
  private static boolean isOffspring(Line line, int i) {
    return line.is(i - 1, "of") && line.is(i - 2, WordClass.PARENT);
  }

  static boolean endsPhrase(Line line, int i) {
    return i >= line.size()
        || line.isMark(i)
        || line.isAny(i, BEHIND_PHRASE)
        || line.isOneOf(i, "according|feared|believed|presumed|reportedly")
        || line.covered(i, Time.class)
        || line.covered(i, Quantity.class);
  }
}
