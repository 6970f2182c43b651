package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** A claim in the making: readers fill in one part after another. */
final class Draft {

  final Line line;
  final int from;
  final int to;
  final Action action;
  final String rule;
  @Nullable People people;
  @Nullable PartyName by;
  @Nullable PartyName lost;
  @Nullable PartyName against;
  @Nullable Where where;
  When when = When.UNKNOWN;
  Window window = Window.UNKNOWN;
  List<PartyName> brokers = new ArrayList<>();
  List<PartyName> parties = new ArrayList<>();
  List<Attribution> attribution = new ArrayList<>();
  Modality modality = Modality.STATED;
  Scope scope = Scope.MAIN;
  @Nullable Draft whole;

  /** Where in the sentence the group begins that it happened to; -1 for nobody. */
  int group = -1;

  /** Whether only "they", "we" or "it" tells whose deed it was. */
  boolean theirs;

  /** Whether it is told as a share of a toll that another sentence tells. */
  boolean share;

  /** Whether those who came have fled only where the article tells of others who did. */
  boolean beside;

  /** Whether a share stands where its toll is nowhere told: "among the dead were two nurses". */
  boolean alone;

  /**
   * @param from the first token of the words that carry it; {@code to} is after the last
   */
  Draft(Line line, int from, int to, Action action, String rule) {
    this.line = line;
    this.from = from;
    this.to = to;
    this.action = action;
    this.rule = rule;
  }

  Claim claim(String id, @Nullable String partOf, String text) {
    return new Claim(
        id,
        action,
        people,
        by,
        lost,
        against,
        where,
        when,
        window,
        brokers,
        parties,
        attribution,
        modality,
        scope,
        partOf,
        line.sentence().span().of(text),
        line.sentence().span(),
        line.sentence().span(from, to),
        rule);
  }
}
