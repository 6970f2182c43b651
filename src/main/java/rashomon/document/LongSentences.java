package rashomon.document;

import java.util.List;
import java.util.Locale;
import rashomon.source.Problems;
import rashomon.text.Sentence;
import rashomon.text.Sentences;
import rashomon.text.Span;

/** Tells of paragraphs without stops, whose sentences are read in pieces. */
final class LongSentences {

  /** Characters that no sentence has: fewer are hardly {@link Sentences#LONGEST} words. */
  private static final int MANY = 2 * Sentences.LONGEST;

  private LongSentences() {}

  /** A note for the first such paragraph. */
  static void note(Document document, Problems problems) {
    if (!goesOn(document.text())) {
      return;
    }
    for (Span paragraph : document.paragraphs()) {
      int words = goesOn(paragraph.of(document.text())) ? longest(document, paragraph) : 0;
      if (words > Sentences.LONGEST) {
        problems.note(
            document.file(),
            String.format(
                Locale.ROOT,
                "line %d of its text: %,d words and marks without a stop are read in pieces of %d; "
                    + "end its sentences with stops",
                line(document.text(), paragraph),
                words,
                Sentences.LONGEST));
        return;
      }
    }
  }

  private static long line(String text, Span paragraph) {
    return 1 + text.chars().limit(paragraph.start()).filter(c -> c == '\n').count();
  }

  /** Whether nothing ends a sentence for so long. */
  private static boolean goesOn(String text) {
    int from = 0;
    for (int i = 0; i < text.length() && i - from < MANY; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        from = i + 1;
      }
    }
    return text.length() - from >= MANY;
  }

  /** The words of the paragraph's longest sentence; its pieces follow each other. */
  private static int longest(Document document, Span paragraph) {
    int longest = 0;
    int words = 0;
    for (Sentence piece : Sentences.of(document.text(), List.of(paragraph))) {
      words += piece.size();
      if (piece.size() <= Sentences.LONGEST / 2 || piece.token(piece.size() - 1).is(".")) {
        longest = Math.max(longest, words);
        words = 0;
      }
    }
    return Math.max(longest, words);
  }
}
