package rashomon.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.mention.Bounds.Bound;
import rashomon.mention.Quantity.Step;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Finds how many: a number or vague word with its bounds ("at least 56", "some 30 to 40", "several
 * dozen"), as an interval (METHODS, "Vague numbers").
 */
final class QuantityFinder {

  private final NumberWords numbers;
  private final Figures figures;
  private final Bounds bounds;

  QuantityFinder(Knowledge knowledge) {
    numbers = new NumberWords(knowledge);
    figures = new Figures(numbers);
    bounds = new Bounds(knowledge);
  }

  void find(Line line) {
    line.walk(Opening.QUANTITY, i -> line.covered(i, Time.class) ? i + 1 : read(line, i));
  }

  /** A number, a bound before it or a quote around it, and the words that stand for one. */
  boolean mayBegin(Token word) {
    return numbers.mayBegin(word)
        || bounds.mayBegin(word)
        || OneOf.of("\"|between|nobody|none|any|no|another|a|not").has(word.norm());
  }

  /** Adds the quantity that begins here, if one does; the token to go on from. */
  private int read(Line line, int at) {
    if (isParticle(line, at) || isEach(line, at)) {
      return at + 1;
    }
    int none = notOne(line, at);
    if (none > 0) {
      line.add(at, none, Quantity.exactly(0), "quantity.nobody");
      return none;
    }
    Bounds.Before before = bounds.before(line.sentence().tokens(), at);
    int i = at + before.length();
    boolean quoted = line.is(i, "\"") && line.is(i + 2, "\"");
    return value(line, at, quoted ? i + 1 : i, before);
  }

  /** "handed over 31 men": the word belongs to the verb and bounds nothing. */
  private static boolean isParticle(Line line, int at) {
    return line.is(at, "over")
        && line.isOneOf(at - 1, "hand|hands|handed|handing|turn|turned|turning");
  }

  /** "every one of the 14 nuns", "each one of them": all, and not one. */
  private static boolean isEach(Line line, int at) {
    return line.is(at, "one") && line.isOneOf(at - 1, "every|each") && line.is(at + 1, "of");
  }

  /** "not a single nun", "not one soldier", but "not one but two": the token after it, or -1. */
  private static int notOne(Line line, int at) {
    int single = line.is(at + 1, "a") ? at + 2 : at + 1;
    boolean one =
        line.is(at, "not")
            && line.is(single, single == at + 2 ? "single" : "one")
            && !line.isOneOf(single + 1, "but|or|,");
    return one ? single + 1 : -1;
  }

  /** Reads the number or vague word at {@code i}; the token after it, or -1. */
  private int value(Line line, int at, int i, Bounds.Before before) {
    if (i >= line.size() || line.covered(i, Time.class)) {
      return -1;
    }
    Phrases.Hit<NumberWords.Vague> vague = numbers.vague(line.sentence().tokens(), i);
    if (vague != null && Uncounted.isAsked(line, i)) {
      return -1;
    }
    int special = Math.max(nobody(line, at, i), next(line, at, i));
    if (special > 0) {
      return special;
    }
    if (vague != null) {
      return addVague(line, at, i + vague.length(), vague.value());
    }
    Figures.Figure figure = figures.at(line, i);
    boolean counts =
        figure != null
            && !Uncounted.isAge(line, at)
            && !Uncounted.isMeasure(line, at, i, figure.to());
    return figure != null && counts ? add(line, at, figure, before) : -1;
  }

  /** "no one", "nobody", "none of them"; the token after it, or -1. */
  private static int nobody(Line line, int at, int i) {
    String word = line.norm(i);
    boolean one =
        OneOf.of("nobody|no-one").has(word) || word.equals("none") && line.is(i + 1, "of");
    if (word.equals("any") && line.is(i + 1, "of") && isDenied(line, i)) {
      line.add(at, i + 1, Quantity.exactly(0), "quantity.nobody");
      return i + 1;
    }
    boolean two = word.equals("no") && line.is(i + 1, "one");
    if (!one && !two) {
      return -1;
    }
    int to = two ? i + 2 : i + 1;
    line.add(at, to, Quantity.exactly(0), "quantity.nobody");
    return to;
  }

  /** "denied that any of their men died", "without any of them being hurt": nobody. */
  private static boolean isDenied(Line line, int any) {
    return line.isOneOf(any - 1, "denied|denies|deny|denying|without")
        || line.is(any - 1, "that") && line.isOneOf(any - 2, "denied|denies|deny|denying");
  }

  /**
   * "wounding a third", "and another was hurt": one more; "a third of them" is a share. The token
   * after it, or -1.
   */
  private static int next(Line line, int at, int i) {
    if (isAnother(line, i)) {
      line.add(at, i + 1, new Quantity(1L, 1L, false, null, Step.MORE), "quantity.next");
      return i + 1;
    }
    boolean next =
        line.is(i, "a")
            && line.is(i + 1, WordClass.ORDINAL)
            && !line.is(i + 2, "of")
            && !strikes(line, i + 2);
    if (!next) {
      return -1;
    }
    line.add(at, i + 2, new Quantity(1L, 1L, false, null, Step.MORE), "quantity.next");
    return i + 2;
  }

  /** "a second hit a school", "a third killed six": a shell or a bomb, and nobody. */
  private static boolean strikes(Line line, int i) {
    boolean object =
        line.is(i + 1, WordClass.ARTICLE)
            || line.isName(i + 1)
            || line.token(Math.min(i + 1, line.size() - 1)).isNumber();
    return line.isOneOf(i, "struck|landed|exploded|targeted|fell|detonated|blew|went")
        || object && line.isOneOf(i, "hit|killed|wounded|injured|destroyed|damaged");
  }

  /** "another was hurt": with no noun behind it; "one after another" is no person. */
  private static boolean isAnother(Line line, int i) {
    boolean stands =
        line.is(i, "another")
            && !line.is(i - 1, WordClass.PREPOSITION)
            && !line.isOneOf(i - 1, "one|after|yet");
    return stands
        && (line.is(i + 1, WordClass.BE)
            || line.is(i + 1, WordClass.HAVE)
            || line.is(i + 1, WordClass.HARM_STATE)
            || line.norm(i + 1).endsWith("ly") && line.is(i + 2, WordClass.HARM_STATE));
  }

  private static int addVague(Line line, int at, int wordTo, NumberWords.Vague vague) {
    int to = afterQuote(line, wordTo);
    Step step = step(line, at, to);
    Quantity quantity = new Quantity(vague.min(), vague.max(), false, vague.word(), step);
    line.add(at, to, quantity, "quantity.vague");
    return to;
  }

  /** "dozens" of them: a word in quotes with its "of" behind the quote. */
  private static int afterQuote(Line line, int to) {
    if (!line.is(to, "\"")) {
      return to;
    }
    return line.is(to + 1, "of") ? to + 2 : line.is(to + 1, "more") ? to + 1 : to;
  }

  private int add(Line line, int at, Figures.Figure figure, Bounds.Before before) {
    Phrases.Hit<Bound> after = bounds.after(line.sentence().tokens(), figure.to());
    int to = closed(line, at, figure.to() + (after == null ? 0 : after.length()));
    Bound bound = before.bound() == null && after != null ? after.value() : before.bound();
    boolean about = bound == Bound.ABOUT || before.about();
    Long min = bound == Bound.MOST ? null : Long.valueOf(figure.low());
    Long max = bound == Bound.LEAST ? null : Long.valueOf(figure.high());
    line.add(at, to, new Quantity(min, max, about, null, step(line, at, to)), rule(bound));
    return to;
  }

  /** “up to 1,000” soldiers: past the quote that closes behind a number quoted alone. */
  private static int closed(Line line, int at, int to) {
    boolean quoted = at > 0 && Written.isQuote(line.token(at - 1));
    boolean closes = quoted && to + 1 < line.size() && Written.isQuote(line.token(to));
    return closes && Like.of("\\p{L}.*").is(line.norm(to + 1)) ? to + 1 : to;
  }

  private static String rule(@Nullable Bound bound) {
    return "quantity." + (bound == null ? "number" : bound.name().toLowerCase(Locale.ROOT));
  }

  private static Step step(Line line, int at, int to) {
    boolean further = line.is(at - 1, "another") || line.is(at - 1, "further");
    if (further || line.isOneOf(to, "more|additional|other|others")) {
      return Step.MORE;
    }
    return line.is(at, "a") && line.is(at + 1, "total") ? Step.TOTAL : Step.PLAIN;
  }
}
