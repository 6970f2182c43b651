package rashomon.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.document.Portion;
import rashomon.document.Shard;
import rashomon.source.Problems;
import rashomon.source.Watcher;

/** The reading of one run's articles, and how it went. */
final class Reading implements AutoCloseable {

  private static final double MILLIS = 1e3;
  private static final int MEGABYTE = 1_000_000;

  private final List<String> paths;
  private final Terminal terminal;
  private final boolean shown;
  private final Progress progress;
  private final Stopwatch watch = new Stopwatch();
  private long articles;

  /**
   * Begins.
   *
   * @param shown whether its progress is shown
   */
  Reading(List<String> paths, Terminal terminal, boolean shown) {
    this.paths = List.copyOf(paths);
    this.terminal = terminal;
    this.shown = shown;
    progress = new Progress(terminal);
  }

  /** The articles, each read when its turn comes. */
  Stream<Document> documents(Rashomon rashomon, Problems problems) {
    return rashomon
        .documents(paths, terminal.in(), problems, shown ? progress : Watcher.NONE)
        .peek(document -> progress.tellOf(++articles));
  }

  /** The articles of one part of them. */
  Portion portion(Rashomon rashomon, Problems problems, Shard shard) {
    Portion portion = rashomon.documents(paths, terminal.in(), problems, shard);
    return new Portion(
        shard, portion.input(), portion.turns().peek(turn -> progress.tellOf(++articles)));
  }

  /** "120 articles in 1.9 s, 63 a second, 118 MB of memory". */
  String words() {
    double seconds = watch.elapsed().toMillis() / MILLIS;
    long memory = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    return String.format(
        Locale.ROOT,
        "%d articles in %.1f s, %.0f a second, %d MB of memory",
        articles,
        seconds,
        articles / Math.max(seconds, 1 / MILLIS),
        memory / MEGABYTE);
  }

  /** Takes what is shown off the screen. */
  void hide() {
    progress.hide();
  }

  @Override
  public void close() {
    hide();
  }
}
