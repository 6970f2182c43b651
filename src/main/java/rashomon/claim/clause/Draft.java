package rashomon.claim.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;

/** A claim in the making: readers fill in one part after another. */
public final class Draft {

  public final Line line;
  public final int from;
  public final int to;
  public final Action action;
  public final String rule;
  public @Nullable People people;
  public @Nullable PartyName by;
  public @Nullable PartyName lost;
  public @Nullable PartyName against;
  public @Nullable Where where;
  public When when = When.UNKNOWN;
  public Window window = Window.UNKNOWN;
  public List<PartyName> brokers = new ArrayList<>();
  public List<PartyName> parties = new ArrayList<>();
  public List<Attribution> attribution = new ArrayList<>();
  public Modality modality = Modality.STATED;
  public Scope scope = Scope.MAIN;
  public @Nullable Draft whole;

  /** Where in the sentence the group begins that it happened to; -1 for nobody. */
  public int group = -1;

  /** Whether only "they", "we" or "it" tells whose deed it was. */
  public boolean theirs;

  /** Whether it is told as a share of a toll that another sentence tells. */
  public boolean share;

  /** Whether those who came have fled only where the article tells of others who did. */
  public boolean beside;

  /** Whether a share stands where its toll is nowhere told: "among the dead were two nurses". */
  public boolean alone;

  /**
   * @param from the first token of the words that carry it; {@code to} is after the last
   */
  public Draft(Line line, int from, int to, Action action, String rule) {
    this.line = line;
    this.from = from;
    this.to = to;
    this.action = action;
    this.rule = rule;
  }

  public Claim claim(String id, @Nullable String partOf, String text) {
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
