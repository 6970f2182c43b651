package rashomon.report;

import rashomon.claim.Claim;

/** The part of a quote that carries its claim, in quotation marks. */
public final class Excerpt {

  private static final String MORE = "\u2026";
  private static final String MARKS = "\"\u201c\u201d\u201e";
  private static final String CLAUSE = ",;:\u2013\u2014";

  private Excerpt() {}

  /** The quote, or the clause around its trigger where it has more than {@code width} columns. */
  public static String of(Claim claim, int width) {
    String quote = claim.quote();
    int start = claim.span().start();
    int from = within(quote, claim.trigger().start() - start);
    int to = Math.max(from, within(quote, claim.trigger().end() - start));
    String all = Printable.of(quote);
    String words = all.length() <= width - 2 ? all : around(quote, from, to, width - 2);
    return "\u201c" + bare(words) + "\u201d";
  }

  private static int within(String quote, int at) {
    return Math.max(0, Math.min(quote.length(), at));
  }

  private static String around(String quote, int from, int to, int room) {
    String before = Printable.of(quote.substring(0, from));
    String trigger = Printable.of(quote.substring(from, to));
    String after = Printable.of(quote.substring(to));
    int free = room - trigger.length() - 4;
    String left = last(before, Math.max(free / 2, free - after.length()));
    String right = first(after, free - left.length());
    return left + gap(quote, from) + trigger + gap(quote, to) + right;
  }

  /** The blank between two words of the quote, if there is one. */
  private static String gap(String quote, int at) {
    boolean inside = at > 0 && at < quote.length();
    boolean blank =
        inside
            && (Character.isWhitespace(quote.charAt(at - 1))
                || Character.isWhitespace(quote.charAt(at)));
    return blank ? " " : "";
  }

  /** Without quotation marks of its own at the ends. */
  private static String bare(String words) {
    int start = !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0 ? 1 : 0;
    int end = words.length();
    return end - start > 1 && MARKS.indexOf(words.charAt(end - 1)) >= 0
        ? words.substring(start, end - 1)
        : words.substring(start);
  }

  /** The end of the words: from the last clause that fits, or from the first word that fits. */
  private static String last(String words, int room) {
    if (words.length() <= room) {
      return words;
    }
    int cut = words.length() - Math.max(0, room);
    for (int i = cut; i < words.length() - 8; i++) {
      if (CLAUSE.indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ') {
        return MORE + words.substring(i + 2);
      }
    }
    int space = words.indexOf(' ', cut);
    return space < 0 ? MORE : MORE + words.substring(space + 1);
  }

  private static String first(String words, int room) {
    if (words.length() <= room) {
      return words;
    }
    int space = room <= 0 ? -1 : words.lastIndexOf(' ', room);
    return space < 0 ? MORE : words.substring(0, space) + MORE;
  }
}
