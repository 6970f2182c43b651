package rashomon.claim;

import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Tells sentences that recall older events, by the phrases of {@code recalls.tsv} and by form. */
final class Recalls {

  private static final int NEAR = 9;
  private static final int LEAD = 1;

  private final Phrases<String> phrases = new Phrases<>();

  Recalls(Knowledge knowledge) {
    for (Row row : knowledge.table("recalls.tsv").rows()) {
      phrases.put(row.need("phrase"), row.need("phrase"));
    }
  }

  boolean recalls(Draft draft) {
    return hasPhrase(draft.line) || isMeasure(draft.line, draft.from) || isRecord(draft);
  }

  private boolean hasPhrase(Line line) {
    for (int i = 0; i < line.size(); i++) {
      Phrases.Hit<String> hit = phrases.at(line.sentence().tokens(), i);
      if (hit != null
          && !line.covered(i + hit.length(), Quantity.class)
          && !OneOf.of("hours|days|day|week|month|few").has(line.norm(i + hit.length()))) {
        return true;
      }
    }
    return false;
  }

  /** "the deadliest attack since rebels killed 30": what the news is measured by. */
  private static boolean isMeasure(Line line, int trigger) {
    for (int i = trigger - 1; i >= Math.max(1, trigger - NEAR); i--) {
      if (OneOf.of("since").has(line.norm(i))) {
        return hasSuperlative(line, i);
      }
      if (line.norm(i).matches("[,;:]")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasSuperlative(Line line, int since) {
    for (int i = Math.max(0, since - NEAR); i < since; i++) {
      if (OneOf.of("first|worst|deadliest|bloodiest|biggest|largest|heaviest|fiercest|most")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The group has killed hundreds": a record of deeds without a day, behind the lead. */
  private static boolean isRecord(Draft draft) {
    Line line = draft.line;
    boolean perfect =
        OneOf.of("has|have").has(line.norm(draft.from - 1))
            || line.is(draft.from - 1, WordClass.ADVERB)
                && OneOf.of("has|have").has(line.norm(draft.from - 2));
    Quantity count = draft.people == null ? null : draft.people.quantity();
    boolean many =
        count != null && count.vague() != null && count.vague().matches(".*(hundreds|thousands).*");
    return perfect && many && line.sentence().index() > LEAD && line.all(Time.class).isEmpty();
  }
}
