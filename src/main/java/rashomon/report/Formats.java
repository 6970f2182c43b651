package rashomon.report;

import java.util.List;
import rashomon.report.html.LineupHtml;

/** The formats that reports are written in; the first is the one where none is asked for. */
public final class Formats {

  public static final List<ClaimFormat> OF_CLAIMS = List.of(new ClaimLines(), new ClaimText());
  public static final List<MentionFormat> OF_MENTIONS =
      List.of(new MentionText(), new MentionLines());
  public static final List<LineupFormat> OF_LINEUPS =
      List.of(new LineupText(), new LineupMarkdown(), new LineupJson(), new LineupHtml());

  private Formats() {}
}
