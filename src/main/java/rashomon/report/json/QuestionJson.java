package rashomon.report.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.lineup.Answer;
import rashomon.lineup.Finding;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.house.Counting;
import rashomon.mention.Category;
import rashomon.report.VagueWords;

/** A question with its answers and verdicts as JSON (DESIGN section 9). */
final class QuestionJson {

  private QuestionJson() {}

  static void write(Json json, Question question, @Nullable Counting vague) throws IOException {
    json.object(
        () -> {
          json.text("id", question.id());
          json.text("asks", question.asks());
          json.text("kind", question.action().kind().word());
          json.text("action", question.action().word());
          writeWho(json, question.who());
          writeFinding(json, question.finding());
          json.list("answers", question.answers(), a -> writeAnswer(json, a, vague));
          json.list("pairs", question.pairs(), p -> writePair(json, p));
          json.strings("silent", question.silent());
        });
  }

  /** A category by its own word, else a party by its name. */
  private static void writeWho(Json json, @Nullable String who) throws IOException {
    if (who == null) {
      return;
    }
    boolean category = Arrays.stream(Category.values()).anyMatch(c -> c.word().equals(who));
    json.object(
        "who",
        () -> {
          if (category) {
            json.text("category", who);
          } else {
            json.object("party", () -> json.text("name", who));
          }
        });
  }

  private static void writeFinding(Json json, Finding finding) throws IOException {
    json.text("verdict", finding.verdict().word());
    json.text("reason", finding.reason());
    json.text("rule", finding.rule());
  }

  private static void writeAnswer(Json json, Answer answer, @Nullable Counting vague)
      throws IOException {
    json.object(
        () -> {
          json.text("value", answer.value());
          writeCount(json, answer, vague);
          json.text("asOf", iso(answer.asOf()));
          json.strings("claims", ids(answer.claims()));
          json.strings("documents", answer.documents());
          json.strings("witnesses", answer.witnesses());
        });
  }

  private static void writeCount(Json json, Answer answer, @Nullable Counting vague)
      throws IOException {
    VagueWords.Bounds count = VagueWords.bounds(answer, vague);
    if (count != null) {
      json.object(
          "count",
          () -> {
            json.number("min", count.min());
            json.number("max", count.max());
            json.text("by", count.by());
          });
    }
  }

  private static void writePair(Json json, Pair pair) throws IOException {
    json.object(
        () -> {
          json.numbers("answers", pair.first(), pair.second());
          writeFinding(json, pair.finding());
        });
  }

  static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}
