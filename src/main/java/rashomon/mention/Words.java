package rashomon.mention;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.ByWord;
import rashomon.knowledge.Knowledge;
import rashomon.text.OneOf;
import rashomon.text.Sentence;
import rashomon.text.Token;
import rashomon.text.WordMemory;

/**
 * What is known of the words of a sentence before anything is looked for: the classes of each, and
 * what may begin at it.
 */
final class Words {

  private record Known(WordClasses classes, long openings) {}

  private static final Known NOTHING = new Known(WordClasses.NONE, 0);

  private final ByWord<WordClasses> classes;
  private final HeadWords heads;
  private final BiPredicate<Opening, Token> opens;
  private final WordMemory<Known> words;

  /**
   * @param opens whether what the opening names may begin at the word
   */
  Words(Knowledge knowledge, HeadWords heads, BiPredicate<Opening, Token> opens) {
    this.heads = heads;
    classes = WordClass.load(knowledge);
    this.opens = opens;
    words = new WordMemory<>(this::read);
  }

  private @Nullable Known read(Token word) {
    WordClasses known = classes.get(word.norm());
    long openings = 0;
    for (Opening opening : Opening.values()) {
      openings |= opens.test(opening, word) ? opening.bit() : 0;
    }
    return known == null && openings == 0
        ? null
        : new Known(known == null ? WordClasses.NONE : known, openings);
  }

  Line line(Sentence sentence) {
    LineClasses classesOf = new LineClasses(sentence.size());
    long[] openings = new long[sentence.size()];
    for (int i = 0; i < openings.length; i++) {
      Token token = sentence.token(i);
      Known met = words.of(token);
      Known known = met == null ? NOTHING : met;
      classesOf.set(i, isAcronym(sentence, i) ? WordClasses.NONE : known.classes());
      openings[i] = known.openings();
    }
    return new Line(sentence, classesOf, openings);
  }

  /**
   * "US troops", "the WHO said", "IS fighters": no pronouns and no verb; where all is in capitals
   * only "US" before people ("THREE US SOLDIERS HURT").
   */
  private boolean isAcronym(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.shape() != Token.Shape.UPPER || !OneOf.of("us|who|is").has(token.norm())) {
      return false;
    }
    boolean people =
        token.norm().equals("us")
            && i + 1 < sentence.size()
            && heads.people().at(sentence.tokens(), i + 1) != null;
    return people || sentence.tokens().stream().anyMatch(t -> t.shape() == Token.Shape.LOWER);
  }
}
