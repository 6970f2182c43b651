package rashomon.cli;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import rashomon.lineup.Verdict;
import rashomon.report.Ink;

/** Colours for a terminal. */
final class AnsiInk implements Ink {

  @Override
  public String strong(String words) {
    return in(words, Style.bold);
  }

  @Override
  public String faint(String words) {
    return in(words, Style.faint);
  }

  @Override
  public String verdict(Verdict verdict, String words) {
    return switch (verdict) {
      case CONFLICT -> in(words, Style.bold, Style.fg_red);
      case CORRECTION -> in(words, Style.bold, Style.fg_magenta);
      case UPDATE -> in(words, Style.fg_yellow);
      case NOT_COMPARABLE -> in(words, Style.fg_cyan);
      case COMPATIBLE, AGREE -> in(words, Style.fg_green);
      case SINGLE -> faint(words);
    };
  }

  private static String in(String words, IStyle... styles) {
    return Style.on(styles) + words + Style.reset.off();
  }
}
