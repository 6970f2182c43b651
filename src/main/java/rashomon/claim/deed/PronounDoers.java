package rashomon.claim.deed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * "The militia roams the east. They have killed nine": the one party that the sentence before
 * names.
 */
public final class PronounDoers {

  private PronounDoers() {}

  /** Fills in who did it where only a pronoun says so. */
  public static void settle(List<Draft> drafts, Mentions mentions) {
    for (Draft draft : drafts) {
      boolean harm =
          draft.action.kind() == Kind.CASUALTIES || draft.action.kind() == Kind.DETENTION;
      int sentence = draft.line.sentence().index();
      if (harm && draft.by == null && sentence > 0 && (isPronoun(draft) || isDeedOf(draft))) {
        draft.by = only(mentions.lines().get(sentence - 1), draft);
      }
    }
  }

  /** Whether "they" or "it" stands right before the verb group, at the head of the sentence. */
  private static boolean isPronoun(Draft draft) {
    Line line = draft.line;
    int i = draft.from - 1;
    boolean passive = line.is(i, WordClass.BE);
    while (i > 0
        && (isReport(line, i) || line.is(i, WordClass.HAVE) || line.is(i, WordClass.ADVERB))) {
      i--;
    }
    boolean active = draft.rule.endsWith(".people") && !passive && draft.group > draft.from;
    return active && i == 0 && line.isOneOf(i, "they|it");
  }

  /** "Its attacks have killed nine": the deeds of whoever was named before. */
  private static boolean isDeedOf(Draft draft) {
    Line line = draft.line;
    int verb = 1;
    while (verb < draft.from && !line.is(verb, WordClass.ATTACK)) {
      verb++;
    }
    int next = verb + 1;
    while (next < draft.from
        && (line.is(next, WordClass.HAVE) || line.is(next, WordClass.ADVERB))) {
      next++;
    }
    return line.isOneOf(0, "its|their") && verb <= 2 && next == draft.from;
  }

  /** "are thought to". */
  private static boolean isReport(Line line, int i) {
    return line.is(i, WordClass.BE)
        || line.isOneOf(i, "to|thought|believed|said|known|alleged|estimated");
  }

  private static @Nullable PartyName only(Line line, Draft draft) {
    Set<String> keys = new TreeSet<>();
    PartyName found = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean armed =
          party.meaning().party() != null
              && OneOf.of("jihadist|rebel|militia|cartel|army").has(party.meaning().party().kind());
      if (armed && keys.add(party.meaning().key())) {
        found = party.meaning();
      }
    }
    boolean own = found != null && draft.people != null && draft.people.areOf(found);
    return keys.size() == 1 && !own ? found : null;
  }
}
