package rashomon.claim.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.text.OneOf;

/**
 * "It said 50 rebels had died, but revised that number to 35": the figure told before, told anew.
 * What the number counts is said there only; where nobody was counted, nothing is claimed.
 */
final class RevisedTolls {

  private static final OneOf REVISED =
      OneOf.of(
          "revised|raised|lowered|reduced|corrected|cut|increased|updated|revise|raising|revising");

  /** Between the word and the figure: "revised that number down to". */
  private static final OneOf BETWEEN =
      OneOf.of(
          "that|the|this|its|their|it|number|figure|toll|count|total|estimate|later|down|up|upward"
              + "|upwards|downward|downwards|on|by|was|from");

  private static final int WITHIN = 8;

  private RevisedTolls() {}

  static void settle(List<Draft> drafts, Mentions mentions) {
    for (Line line : mentions.lines()) {
      for (int i = 1; i < line.size(); i++) {
        Mention<Quantity> figure = REVISED.has(line.norm(i)) ? figure(line, i) : null;
        Draft told = figure == null ? null : told(drafts, line, i);
        if (figure != null
            && told != null
            && told.people != null
            && !isTold(drafts, line, figure)) {
          drafts.add(drafts.indexOf(told) + 1, again(told, told.people, line, figure));
        }
      }
    }
  }

  /** The figure behind "to"; null where other words stand between. */
  private static @Nullable Mention<Quantity> figure(Line line, int verb) {
    for (int i = verb + 1; i < Math.min(line.size() - 1, verb + WITHIN); i++) {
      if (line.isOneOf(i, "to|at")) {
        Mention<Quantity> figure = line.at(i + 1, Quantity.class);
        boolean bare = figure != null && !line.covered(i + 1, Time.class);
        return bare && isAlone(line, figure.to()) ? figure : null;
      }
      boolean light = BETWEEN.has(line.norm(i)) || line.covered(i, Time.class);
      if (!light && !line.covered(i, Quantity.class)) {
        return null;
      }
    }
    return null;
  }

  /** "to 20 yesterday", "to 20.": of nothing else. */
  private static boolean isAlone(Line line, int to) {
    return to >= line.size()
        || line.isMark(to)
        || line.covered(to, Time.class)
        || line.isOneOf(to, "on|and|after|when|but|as|later|dead|killed");
  }

  /** The toll told last before, in the sentence or the one ahead of it. */
  private static @Nullable Draft told(List<Draft> drafts, Line line, int verb) {
    Draft last = null;
    for (Draft draft : drafts) {
      int gap = line.sentence().index() - draft.line.sentence().index();
      boolean before = gap == 1 || gap == 0 && draft.to <= verb;
      boolean counted = draft.people != null && draft.people.quantity() != null;
      boolean harm = draft.action == Action.KILLED || draft.action == Action.WOUNDED;
      last = before && counted && harm && draft.whole == null ? draft : last;
    }
    return last;
  }

  private static boolean isTold(List<Draft> drafts, Line line, Mention<Quantity> figure) {
    return drafts.stream()
        .anyMatch(
            d ->
                d.line.equals(line)
                    && d.people != null
                    && figure.meaning().equals(d.people.quantity()));
  }

  private static Draft again(Draft told, People people, Line line, Mention<Quantity> figure) {
    Draft again = new Draft(line, figure.from(), figure.to(), told.action, told.rule);
    again.people =
        new People(
            figure.meaning(),
            people.category(),
            people.side(),
            people.unit(),
            people.head(),
            false,
            people.bare(),
            people.group());
    again.by = told.by;
    again.where = told.where;
    again.when = told.when;
    again.attribution = new ArrayList<>(told.attribution);
    again.modality = told.modality;
    again.scope = told.scope;
    return again;
  }
}
