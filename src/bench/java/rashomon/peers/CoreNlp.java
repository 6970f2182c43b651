package rashomon.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Properties;

/** Stanford CoreNLP: tokens, sentences, tags, lemmas and entities, times of SUTime among them. */
final class CoreNlp {

  private CoreNlp() {}

  public static void main(String[] args) throws IOException {
    Properties asked = new Properties();
    asked.setProperty("annotators", "tokenize,pos,lemma,ner");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(asked);
    for (String text : Articles.in(args[0])) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2016-07-08");
      pipeline.annotate(document);
      for (CoreEntityMention entity : document.entityMentions()) {
        System.out.println(entity.entityType() + "\t" + entity.text());
      }
    }
  }
}
