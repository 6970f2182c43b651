package rashomon.turns;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/**
 * All claims beside OpenNLP's sentences and tokens in one process: both read the same articles,
 * pass after pass, in turn, so that whatever else the machine does slows both.
 *
 * <p>{@code java -Xmx2g -XX:+UseSerialGC -cp "target/rashomon.jar:target/bench/*"
 * src/bench/java/rashomon/turns/BesideOpenNlp.java FOLDER [PASSES]}, after {@code mvn -Pbench
 * -DskipTests package}, prints, of the second half of the passes, articles a second of the thread's
 * processor time, and claims' pace as a multiple of OpenNLP's.
 */
final class BesideOpenNlp {

  private final List<Document> articles;
  private final Rashomon rashomon = Rashomon.of(Knowledge.shipped());
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;

  /** What was made of the articles, so that no pass is for nothing. */
  private long made;

  private BesideOpenNlp(String folder) throws IOException {
    articles =
        rashomon.documents(List.of(folder), InputStream.nullInputStream(), new Problems()).toList();
    try (InputStream s = model("sentence");
        InputStream t = model("tokens")) {
      sentences = new SentenceDetectorME(new SentenceModel(s));
      tokens = new TokenizerME(new TokenizerModel(t));
    }
  }

  private static InputStream model(String name) {
    String file = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    return BesideOpenNlp.class.getResourceAsStream(file);
  }

  private void split() {
    for (Document article : articles) {
      for (String sentence : sentences.sentDetect(article.text())) {
        made += tokens.tokenize(sentence).length;
      }
    }
  }

  private void claims() {
    for (Document article : articles) {
      made += rashomon.read(article).claims().size();
    }
  }

  /** Articles a second of the thread's processor time. */
  private double pace(Runnable pass) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    pass.run();
    return articles.size() * 1e9 / (threads.getCurrentThreadCpuTime() - begun);
  }

  public static void main(String[] args) throws IOException {
    BesideOpenNlp both = new BesideOpenNlp(args[0]);
    int passes = args.length > 1 ? Integer.parseInt(args[1]) : 110;
    double[] split = new double[passes];
    double[] claims = new double[passes];
    double[] ratios = new double[passes];
    for (int i = 0; i < passes; i++) {
      split[i] = both.pace(both::split);
      claims[i] = both.pace(both::claims);
      ratios[i] = claims[i] / split[i];
    }
    System.out.printf("articles %d, things made %d%n", both.articles.size(), both.made);
    print("OpenNLP, sentences and tokens", split, "%.0f a second (best %.0f)%n", 1);
    print("rashomon, all claims", claims, "%.0f a second (best %.0f)%n", 1);
    print("claims to OpenNLP", ratios, "%.3f (three quarters of the pairs at least %.3f)%n", 0.25);
  }

  /** The median of the second half of the passes, and what so large a share of it stays below. */
  private static void print(String what, double[] all, String format, double share) {
    double[] warm = Arrays.copyOfRange(all, all.length / 2, all.length);
    Arrays.sort(warm);
    double other = warm[(int) (share * (warm.length - 1))];
    System.out.printf("%s: " + format, what, warm[warm.length / 2], other);
  }
}
