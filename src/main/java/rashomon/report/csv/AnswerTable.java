package rashomon.report.csv;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.episode.Episode;
import rashomon.lineup.Answer;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.report.Accounts;
import rashomon.report.Edition;
import rashomon.report.LineupFormat;
import rashomon.report.Page;
import rashomon.report.VagueWords;

/**
 * A comparison as a table: one row an answer, with its question, the verdict on it, and the words
 * of the first claim that gives it. All claims that give it are named; the table of claims has
 * their words.
 */
public final class AnswerTable implements LineupFormat {

  /**
   * An answer in its place.
   *
   * @param number from 1, in the order of the question's answers
   */
  record Row(
      Edition edition,
      Lineup lineup,
      Accounts accounts,
      Question question,
      Answer answer,
      int number) {

    Episode episode() {
      return lineup.episode();
    }

    /** The claim whose words stand for the answer. */
    @Nullable Claim first() {
      return answer.claims().isEmpty() ? null : answer.claims().get(0);
    }

    @Nullable Document document() {
      Claim claim = first();
      return claim == null ? null : accounts.document(claim);
    }

    VagueWords.@Nullable Bounds count() {
      return VagueWords.bounds(answer, edition.vague());
    }
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean hasTags() {
    return true;
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Sheets<Row> table = new Sheets<>(AnswerColumns.ALL, page, out);
    for (Lineup lineup : edition.comparison().lineups()) {
      Accounts accounts = new Accounts(lineup);
      for (Question question : lineup.questions()) {
        int number = 1;
        for (Answer answer : question.answers()) {
          table.row(new Row(edition, lineup, accounts, question, answer, number++));
        }
      }
    }
    table.end();
  }
}
