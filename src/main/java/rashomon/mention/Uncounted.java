package rashomon.mention;

/** Numbers that count nobody: measures, money, labels, ages, and amounts that are asked for. */
final class Uncounted {

  private Uncounted() {}

  /** "40 km", "Resolution 2254", "$5,000": the number at [i, to), its bound at {@code at}. */
  static boolean isMeasure(Line line, int at, int i, int to) {
    return line.is(to, WordClass.MEASURE)
        || line.is(at - 1, WordClass.CURRENCY)
        || line.is(at - 1, WordClass.LABEL) && line.token(i).isNumber();
  }

  /** "aged 30 and 33", "ages 19 to 24", "under the age of six", "men of 30 and 33". */
  static boolean isAge(Line line, int at) {
    boolean of = line.is(at - 1, "of") && line.is(at - 2, WordClass.AGED);
    boolean second =
        line.is(at - 1, "and") && at > 2 && isAge(line, at - 2) && line.token(at - 2).isNumber();
    return line.isOneOf(at - 1, "aged|age|ages") || of || second;
  }

  /** "how many died", "twice as many". */
  static boolean isAsked(Line line, int i) {
    return line.isOneOf(i, "many|few") && line.is(i - 1, WordClass.DEGREE);
  }
}
