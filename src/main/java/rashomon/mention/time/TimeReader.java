package rashomon.mention.time;

import java.util.ArrayList;
import java.util.List;
import rashomon.document.Document;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.text.Sentence;
import rashomon.text.Token;

/**
 * Reads the time expressions of an article. What neither the article's day nor its other dates
 * settle stays unresolved: words and a value such as {@code XXXX-WXX-5}, without start and end.
 */
public final class TimeReader {

  private final TimeWords words;

  public TimeReader(TimeWords words) {
    this.words = words;
  }

  /** Whether the word is one that a phrase of time needs: a sentence without any tells none. */
  public boolean mayTell(Token word) {
    return Lexer.mayTell(words, word);
  }

  /** All time expressions, in order of the text; offsets are the sentences'. */
  public List<Mention<Time>> read(Document document, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      find(sentence, found);
    }
    return new Placing(found, Setting.of(document.anchor(), found)).all();
  }

  private void find(Sentence sentence, List<Found> found) {
    List<Node> nodes = Lexer.nodes(words, sentence);
    for (Node node : words.grammar().read(nodes, sentence)) {
      if (node.sense() != null && !(node.sense() instanceof Nothing)) {
        found.add(Found.of(sentence, nodes, node, node.sense()));
      }
    }
  }
}
