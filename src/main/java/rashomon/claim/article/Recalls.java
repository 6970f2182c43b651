package rashomon.claim.article;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Tells sentences that recall older events, by the phrases of {@code recalls.tsv} and by form. */
final class Recalls {

  private static final int NEAR = 9;
  private static final int LEAD = 1;
  private static final long MANY = 100;

  private final Phrases<String> phrases = new Phrases<>();

  Recalls(Knowledge knowledge) {
    for (Row row : knowledge.table("recalls.tsv").rows()) {
      phrases.put(row.need("phrase"), row.need("phrase"));
    }
  }

  boolean recalls(Draft draft) {
    return hasPhrase(draft)
        || isMeasure(draft.line, draft.from)
        || isRecord(draft)
        || isSinceThen(draft);
  }

  /** A phrase of the table in the draft's own clause, where no day of its own is told. */
  private boolean hasPhrase(Draft draft) {
    Moment start = draft.when.start();
    for (int i = 0; i < draft.line.size() && (start == null || !start.hasDay()); i++) {
      Phrases.Hit<String> hit = phrases.at(draft.line.sentence().tokens(), i);
      if (hit != null && !isWithin(draft.line, i + hit.length()) && !isApart(draft, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(Draft draft, int phrase) {
    for (int i = Math.min(draft.from, phrase); i < Math.max(draft.from, phrase); i++) {
      if (draft.line.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** "in the past 24 hours": the phrase goes on into a time or a number. */
  private static boolean isWithin(Line line, int end) {
    Mention<Time> time = line.at(end, Time.class);
    return line.covered(end, Quantity.class)
        || time != null && time.from() < end
        || line.isOneOf(end, "hours|days|day|week|month|few");
  }

  /** "the deadliest attack since rebels killed 30": what the news is measured by. */
  private static boolean isMeasure(Line line, int trigger) {
    for (int i = trigger - 1; i >= Math.max(1, trigger - NEAR); i--) {
      if (line.isOneOf(i, "since")) {
        return hasSuperlative(line, i);
      }
      if (Like.of("[,;:]").is(line.norm(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasSuperlative(Line line, int since) {
    for (int i = Math.max(0, since - NEAR); i < since; i++) {
      if (line.isOneOf(
          i, "first|worst|deadliest|bloodiest|biggest|largest|heaviest|fiercest|most")) {
        return true;
      }
    }
    return false;
  }

  /** "The group has killed hundreds": a record of deeds without a day, behind the lead. */
  private static boolean isRecord(Draft draft) {
    Line line = draft.line;
    Quantity count = draft.people == null ? null : draft.people.quantity();
    String vague = count == null || count.vague() == null ? "" : count.vague();
    boolean many =
        Like.of(".*(hundreds|thousands|scores).*").is(vague) || isBlamed(line, draft.from, count);
    return many
        && line.sentence().index() > LEAD
        && line.all(Time.class).isEmpty()
        && isPerfect(line, draft.from);
  }

  /** "Since then, more than 500 soldiers have been killed": over a long time. */
  private static boolean isSinceThen(Draft draft) {
    Line line = draft.line;
    Quantity count = draft.people == null ? null : draft.people.quantity();
    Long least = count == null ? null : count.min();
    return line.is(0, "since")
        && line.is(1, "then")
        && least != null
        && least >= MANY
        && hasPerfect(line);
  }

  private static boolean hasPerfect(Line line) {
    for (int i = 2; i < line.size(); i++) {
      if (line.isOneOf(i, "has|have")) {
        return true;
      }
    }
    return false;
  }

  /** "They are said to have killed 600 villagers": over the years. */
  private static boolean isBlamed(Line line, int trigger, @Nullable Quantity count) {
    Long least = count == null ? null : count.min();
    return least != null
        && least >= MANY
        && line.is(trigger - 1, "have")
        && line.is(trigger - 2, "to")
        && line.isOneOf(trigger - 3, "thought|believed|said|known|estimated|alleged");
  }

  /** "has killed", "has attacked villages and burnt": the perfect stands before it. */
  private static boolean isPerfect(Line line, int trigger) {
    for (int i = trigger - 1; i >= 0; i--) {
      if (line.isOneOf(i, "has|have")) {
        return !isFighting(line, i) && (line.norm(i + 1).endsWith("ed") || i >= trigger - 2);
      }
      if (line.isOneOf(i, "that|which|who|;|\"") && i > trigger - 4) {
        return false;
      }
    }
    return false;
  }

  /** The toll of the fighting itself is the news. */
  private static boolean isFighting(Line line, int end) {
    for (int i = 0; i < end; i++) {
      if (line.isOneOf(i, "fighting|clashes|violence|battle|battles|siege|unrest")) {
        return true;
      }
    }
    return false;
  }

  /** What everybody knows, told in passing inside of what somebody says, is the outlet's own. */
  void unsay(Draft draft) {
    boolean state = draft.action.kind() == Kind.TERRITORY || draft.action.kind() == Kind.CEASEFIRE;
    if (state
        && draft.scope == Scope.BACKGROUND
        && (isAside(draft.line, draft.from) || isMeasure(draft.line, draft.from))) {
      draft.attribution.clear();
    }
  }

  /** "Goma, which has been besieged since May". */
  private static boolean isAside(Line line, int trigger) {
    for (int i = trigger - 1; i >= Math.max(1, trigger - NEAR); i--) {
      if (line.isOneOf(i, "which|whose")) {
        return true;
      }
      if (line.is(i, "that")) {
        return !line.is(i - 1, WordClass.VERB) && i >= trigger - 2;
      }
      if (line.isMark(i)) {
        return false;
      }
    }
    return false;
  }
}
