package rashomon.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import rashomon.source.Watcher;

/** Shows on standard error how much of a long run is read, how fast, and how long it may take. */
final class Progress implements Watcher {

  /** Who waits less than this needs no bar. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final int REDRAW = 200;
  private static final int KILOBYTE = 1000;

  private final Terminal terminal;
  private final Duration soon;
  private final Stopwatch watch = new Stopwatch();
  private long all;
  private long read;
  private long articles;
  private @Nullable ProgressBar bar;

  Progress(Terminal terminal) {
    this(terminal, SOON);
  }

  /**
   * One that shows itself later or sooner.
   *
   * @param soon who waits less needs no bar
   */
  Progress(Terminal terminal, Duration soon) {
    this.terminal = terminal;
    this.soon = soon;
  }

  @Override
  public void begin(long bytes) {
    all = bytes;
  }

  @Override
  public InputStream follow(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        add(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        add(Math.max(0, some));
        return some;
      }
    };
  }

  /** So many articles are read. */
  void tellOf(long number) {
    articles = number;
  }

  void add(long bytes) {
    read += bytes;
    if (bar == null && watch.elapsed().compareTo(soon) > 0) {
      bar = bar();
    }
    if (bar != null) {
      bar.setExtraMessage(articles + " articles");
      bar.stepTo(read / KILOBYTE);
    }
  }

  private ProgressBar bar() {
    PrintStream err = new PrintStream(terminal.err(), true, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(all == 0 ? -1 : all / KILOBYTE)
        .setUnit(" kB", 1)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REDRAW)
        .startsFrom(0, watch.elapsed())
        .setConsumer(new ConsoleProgressBarConsumer(err, terminal.page().width() - 1))
        .build();
  }

  /** Takes the bar off the screen. */
  void hide() {
    if (bar != null) {
      bar.close();
      bar = null;
      terminal.problems().print("\r" + " ".repeat(terminal.page().width() - 1) + "\r");
      terminal.problems().flush();
    }
  }
}
