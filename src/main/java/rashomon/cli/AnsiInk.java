package rashomon.cli;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import rashomon.lineup.Verdict;
import rashomon.report.Ink;
import rashomon.report.Mark;

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

  @Override
  public String mark(Mark mark, String words) {
    return switch (mark) {
      case TIME -> in(words, Style.fg_cyan);
      case QUANTITY, PEOPLE -> in(words, Style.fg_yellow);
      case PARTY -> in(words, Style.fg_magenta);
      case PLACE -> in(words, Style.fg_green);
      case SOURCE -> in(words, Style.fg_blue);
      case CUE -> in(words, Style.italic);
      case TRIGGER -> in(words, Style.bold, Style.underline, Style.fg_red);
      case LABEL -> faint(words);
    };
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  private static String in(String words, IStyle... styles) {
    return Style.on(styles) + words + Style.reset.off();
  }
}
