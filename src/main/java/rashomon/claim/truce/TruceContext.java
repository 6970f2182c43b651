package rashomon.claim.truce;

import java.util.EnumMap;
import java.util.Map;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Token;

/** The words around a truce, {@code truce-context.tsv}: fighting, halts, truces in trade. */
public final class TruceContext {

  private static final int MODIFIERS = 5;
  private static final int SIDES = 7;

  /** What a word makes of a truce near it; the table explains each. */
  enum Sense {
    FIGHTING,
    UNMADE,
    CIVIL_KIND,
    CIVIL_SIDE,
    HALT,
    HALTED,
    HALTED_IF_ARMED,
    ARMED,
    HALTED_BY_WHAT
  }

  private final Map<Sense, Phrases<Boolean>> words = new EnumMap<>(Sense.class);

  public TruceContext(Knowledge knowledge) {
    for (Sense sense : Sense.values()) {
      words.put(sense, new Phrases<>());
    }
    for (Row row : knowledge.table("truce-context.tsv").rows()) {
      of(row.one("sense", Sense.class)).put(row.need("words"), true);
    }
    for (Row row : knowledge.table("hostilities.tsv").rows()) {
      of(Sense.FIGHTING).put(row.need("word"), true);
    }
  }

  private Phrases<Boolean> of(Sense sense) {
    Phrases<Boolean> phrases = words.get(sense);
    if (phrases == null) {
      throw new IllegalStateException("no phrases of " + sense);
    }
    return phrases;
  }

  /** How many tokens say a word of the sense at the token; 0 where none do. */
  int length(Line line, int i, Sense sense) {
    Phrases.Hit<Boolean> hit =
        i < 0 || i >= line.size() ? null : of(sense).at(line.sentence().tokens(), i);
    return hit == null ? 0 : hit.length();
  }

  boolean has(Line line, int i, Sense sense) {
    return length(line, i, sense) > 0 && !line.covered(i, Time.class);
  }

  /** Whether a halt to fighting may begin with the word. */
  boolean mayHalt(Token word) {
    return of(Sense.HALT).mayBegin(word);
  }

  /** A halt to fighting in any words: how many tokens name it; 0 where none do. */
  int halt(Line line, int i) {
    boolean verb = line.is(i - 1, "to") || line.is(i - 1, WordClass.MODAL);
    boolean joined = line.isOneOf(i + 1, "of|to|in|on");
    if (verb || !joined || !has(line, i, Sense.HALT)) {
      return 0;
    }
    boolean armed = false;
    for (int k = i + 2; k < Math.min(line.size(), i + 2 + MODIFIERS); k++) {
      int halted = length(line, k, Sense.HALTED);
      halted = halted == 0 && armed ? length(line, k, Sense.HALTED_IF_ARMED) : halted;
      if (halted > 0 && !isModifier(line, k + halted)) {
        return k + halted - i;
      }
      armed |= has(line, k, Sense.ARMED);
      if (!has(line, k, Sense.HALTED_BY_WHAT) && !line.isName(k)) {
        return 0;
      }
    }
    return 0;
  }

  /** "the offensive operations": the word goes on to another. */
  private boolean isModifier(Line line, int next) {
    return length(line, next, Sense.HALTED) > 0 || length(line, next, Sense.HALTED_IF_ARMED) > 0;
  }

  /** "a trade truce", "called a truce with the bus company": none of a war. */
  boolean isCivil(Line line, int from, int to) {
    for (int i = from - 2; i < from; i++) {
      if (has(line, i, Sense.CIVIL_KIND)) {
        return true;
      }
    }
    for (int i = Math.max(0, from - SIDES); i < Math.min(line.size(), to + SIDES); i++) {
      boolean firmly =
          line.is(i, "firm") && line.isOneOf(i - 1, "held|hold|holds|holding|stand|stood");
      if (has(line, i, Sense.CIVIL_SIDE) && !line.isName(i) && !firmly) {
        return true;
      }
    }
    return false;
  }
}
