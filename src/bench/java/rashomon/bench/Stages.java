package rashomon.bench;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import rashomon.lineup.Comparison;
import rashomon.source.Problems;
import rashomon.text.Sentence;
import rashomon.text.Sentences;

/** One pass over all articles of a folder, stage by stage, each with the stages before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {

  @Param("corpus")
  public String folder;

  private Rashomon rashomon;
  private List<Document> articles;

  @Setup
  public void read() {
    rashomon = Rashomon.of(Knowledge.shipped());
    articles = documents();
    System.out.println("articles: " + articles.size());
  }

  @Benchmark
  public List<Document> documents() {
    return rashomon
        .documents(List.of(folder), InputStream.nullInputStream(), new Problems())
        .toList();
  }

  @Benchmark
  public void sentences(Blackhole hole) {
    for (Document article : articles) {
      List<Sentence> sentences = Sentences.of(article.text(), article.paragraphs());
      hole.consume(sentences);
    }
  }

  @Benchmark
  public void mentions(Blackhole hole) {
    articles.forEach(article -> hole.consume(rashomon.mark(article)));
  }

  @Benchmark
  public void claims(Blackhole hole) {
    articles.forEach(article -> hole.consume(rashomon.read(article)));
  }

  @Benchmark
  public Comparison lineup() {
    return rashomon.compare(articles.stream(), new Problems());
  }
}
