package rashomon.peers;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP with its English models: sentences, tokens and parts of speech. */
final class OpenNlp {

  private OpenNlp() {}

  public static void main(String[] args) throws IOException {
    SentenceDetectorME sentences;
    TokenizerME tokens;
    POSTaggerME tags;
    try (InputStream s = model("sentence-1.3-2.5.4.bin");
        InputStream t = model("tokens-1.3-2.5.4.bin");
        InputStream p = model("pos-1.3-2.5.4.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(s));
      tokens = new TokenizerME(new TokenizerModel(t));
      tags = new POSTaggerME(new POSModel(p));
    }
    for (String text : Articles.in(args[0])) {
      for (String sentence : sentences.sentDetect(text)) {
        System.out.println(String.join(" ", tags.tag(tokens.tokenize(sentence))));
      }
    }
  }

  private static InputStream model(String name) {
    return OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name);
  }
}
