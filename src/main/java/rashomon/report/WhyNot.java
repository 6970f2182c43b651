package rashomon.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.text.Sentence;
import rashomon.text.Token;

/** Why a sentence claims nothing though it has a word that could carry a claim. */
final class WhyNot {

  private final RuleRows rows;
  private final Function<Document, Account> reader;

  /**
   * @param reader reads the sentence by itself
   */
  WhyNot(RuleRows rows, Function<Document, Account> reader) {
    this.rows = rows;
    this.reader = reader;
  }

  /**
   * In one line; null where the sentence has no such word.
   *
   * @param mentions of the sentence; a word within a name carries nothing
   */
  @Nullable String of(Document document, Sentence sentence, List<Marked> mentions) {
    List<Token> tokens =
        sentence.tokens().stream()
            .filter(
                token ->
                    mentions.stream().noneMatch(m -> isName(m) && m.span().contains(token.span())))
            .toList();
    RuleRows.Found known = rows.carrier(tokens);
    if (known == null || known.words() == null) {
      return null;
    }
    List<Claim> alone = reader.apply(document.only(sentence.span())).claims();
    if (!alone.isEmpty()) {
      return "alone it reads "
          + words(alone.get(0))
          + "; in this article that is told already, or settled by another sentence";
    }
    String word = Printable.of(known.words().of(document.text()));
    return "“"
        + word
        + "” ("
        + known.place()
        + ") is known, but not in this form, or not told as an event";
  }

  private static boolean isName(Marked mention) {
    return switch (Mark.of(mention.meaning())) {
      case PARTY, PLACE, SOURCE -> true;
      default -> false;
    };
  }

  private static String words(Claim claim) {
    String action = claim.action().word().toUpperCase(Locale.ROOT).replace('-', ' ');
    return (action + " " + ClaimWords.of(claim)).strip();
  }
}
