package rashomon.report;

import java.util.List;
import rashomon.report.annotation.AnswerAnnotations;
import rashomon.report.annotation.ClaimAnnotations;
import rashomon.report.csv.AnswerTable;
import rashomon.report.csv.ClaimTable;
import rashomon.report.csv.MentionTable;
import rashomon.report.html.LineupHtml;
import rashomon.report.json.ClaimArray;
import rashomon.report.json.ClaimLines;
import rashomon.report.json.EpisodeLines;
import rashomon.report.json.LineupJson;
import rashomon.report.json.MentionArray;
import rashomon.report.json.MentionLines;
import rashomon.report.json.PileLines;

/** The formats that reports are written in; the first is the one where none is asked for. */
public final class Formats {

  public static final List<ClaimFormat> OF_CLAIMS =
      List.of(
          new ClaimLines(),
          new ClaimText(),
          new PileLines(),
          new ClaimArray(),
          new ClaimTable(),
          new ClaimAnnotations());
  public static final List<MentionFormat> OF_MENTIONS =
      List.of(new MentionText(), new MentionLines(), new MentionArray(), new MentionTable());
  public static final List<LineupFormat> OF_LINEUPS =
      List.of(
          new LineupText(),
          new LineupMarkdown(),
          new LineupJson(),
          new LineupHtml(),
          new EpisodeLines(),
          new AnswerTable(),
          new AnswerAnnotations());

  private Formats() {}
}
