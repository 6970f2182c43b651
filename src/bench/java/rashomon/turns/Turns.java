package rashomon.turns;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two builds beside each other in one process: each reads the same articles, pass after pass, in
 * turn, so that whatever else the machine does slows both.
 *
 * <p>{@code java -Xmx2g -XX:+UseSerialGC src/bench/java/rashomon/turns/Turns.java A.jar B.jar
 * FOLDER [PASSES]} prints, of the second half of the passes, articles a second of the thread's
 * processor time, what each article allocates, and B's pace as a multiple of A's.
 */
final class Turns {

  private final Object rashomon;
  private final Method read;
  private final List<?> articles;
  private final double[] paces;
  private long allocated;

  private Turns(String jar, String folder, int passes) throws Exception {
    URL[] path = {Path.of(jar).toUri().toURL()};
    ClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    Class<?> type = loader.loadClass("rashomon.Rashomon");
    Class<?> knowledge = loader.loadClass("rashomon.knowledge.Knowledge");
    Class<?> problems = loader.loadClass("rashomon.source.Problems");
    Object tables = knowledge.getMethod("shipped").invoke(null);
    rashomon = type.getMethod("of", knowledge).invoke(null, tables);
    Stream<?> all =
        (Stream<?>)
            type.getMethod("documents", List.class, InputStream.class, problems)
                .invoke(
                    rashomon,
                    List.of(folder),
                    InputStream.nullInputStream(),
                    problems.getConstructor().newInstance());
    articles = all.toList();
    read = type.getMethod("read", loader.loadClass("rashomon.document.Document"));
    paces = new double[passes];
  }

  private void pass(int number) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long bytes = threads.getThreadAllocatedBytes(self);
    long begun = threads.getCurrentThreadCpuTime();
    for (Object article : articles) {
      read.invoke(rashomon, article);
    }
    paces[number] = articles.size() * 1e9 / (threads.getCurrentThreadCpuTime() - begun);
    allocated = (threads.getThreadAllocatedBytes(self) - bytes) / articles.size();
  }

  public static void main(String[] args) throws Exception {
    int passes = args.length > 3 ? Integer.parseInt(args[3]) : 50;
    Turns a = new Turns(args[0], args[2], passes);
    Turns b = new Turns(args[1], args[2], passes);
    double[] ratios = new double[passes];
    for (int i = 0; i < passes; i++) {
      (i % 2 == 0 ? a : b).pass(i);
      (i % 2 == 0 ? b : a).pass(i);
      ratios[i] = b.paces[i] / a.paces[i];
    }
    for (Turns one : List.of(a, b)) {
      double[] last = last(one.paces);
      System.out.printf(
          "%s: %.0f articles a second (best %.0f), %d KB each%n",
          one == a ? "A" : "B", last[last.length / 2], last[last.length - 1], one.allocated / 1024);
    }
    double[] last = last(ratios);
    System.out.printf(
        "B to A: %.3f (half of the pairs %.3f to %.3f)%n",
        last[last.length / 2], last[last.length / 4], last[last.length * 3 / 4]);
  }

  /** Those of the second half, in order of size. */
  private static double[] last(double[] all) {
    double[] last = Arrays.copyOfRange(all, all.length / 2, all.length);
    Arrays.sort(last);
    return last;
  }
}
