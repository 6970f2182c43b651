package rashomon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** The peer: Apache OpenNLP with its own English models, over the same articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpenNlp {

  private static final String EWT = "/opennlp-en-ud-ewt-";

  @Param("corpus")
  public String folder;

  private List<String> texts;
  private SentenceDetectorME sentences;
  private TokenizerME tokens;
  private POSTaggerME tags;

  @Setup
  public void read() throws IOException {
    texts =
        Rashomon.of(Knowledge.shipped())
            .documents(List.of(folder), InputStream.nullInputStream(), new Problems())
            .map(Document::text)
            .toList();
    try (InputStream s = model("sentence-1.3-2.5.4.bin");
        InputStream t = model("tokens-1.3-2.5.4.bin");
        InputStream p = model("pos-1.3-2.5.4.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(s));
      tokens = new TokenizerME(new TokenizerModel(t));
      tags = new POSTaggerME(new POSModel(p));
    }
  }

  private static InputStream model(String name) {
    return OpenNlp.class.getResourceAsStream(EWT + name);
  }

  @Benchmark
  public void sentencesAndTokens(Blackhole hole) {
    for (String text : texts) {
      for (String sentence : sentences.sentDetect(text)) {
        hole.consume(tokens.tokenize(sentence));
      }
    }
  }

  @Benchmark
  public void sentencesTokensAndTags(Blackhole hole) {
    for (String text : texts) {
      for (String sentence : sentences.sentDetect(text)) {
        hole.consume(tags.tag(tokens.tokenize(sentence)));
      }
    }
  }
}
