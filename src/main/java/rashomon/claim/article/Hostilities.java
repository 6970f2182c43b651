package rashomon.claim.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.deed.Doers;
import rashomon.claim.place.Whereabouts;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Token;

/**
 * Hostilities: that there was fighting, where and when, by whom and against whom. One claim a
 * sentence: enough to tell who began and since when, and to place the sentences around it.
 */
public final class Hostilities implements ClaimKind {

  private record Word(Action action, boolean noun) {}

  private final Phrases<Word> words = new Phrases<>();

  Hostilities(Knowledge knowledge) {
    for (Row row : knowledge.table("hostilities.tsv").rows()) {
      words.put(
          row.need("word"),
          new Word(row.one("action", Action.class), row.need("form").equals("noun")));
    }
  }

  @Override
  public boolean mayBeToldBy(Token word) {
    return words.mayBegin(word);
  }

  @Override
  public List<Draft> find(Line line) {
    Draft told = null;
    for (int i = 0; i < line.size(); i++) {
      Phrases.Hit<Word> word = words.at(line.sentence().tokens(), i);
      boolean fits = word != null && !line.covered(i, Time.class);
      if (fits && (told == null || isFirst(line, i, i + word.length()))) {
        told = draft(line, i, i + word.length(), word.value());
      }
    }
    return told == null ? List.of() : List.of(told);
  }

  /** "the clashes began when rebels fired first": who began is worth more than that they fought. */
  private static boolean isFirst(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "first")) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Line line, int from, int to, Word word) {
    Draft draft =
        new Draft(
            line,
            from,
            to,
            word.action(),
            word.action().word()
                + (!word.noun() ? ".verb" : begins(line, to) ? Claim.ONSET : ".noun"));
    draft.where = Where.of(Whereabouts.of(line, from, to));
    When own = Timing.beside(line, from);
    draft.when = own.isKnown() || word.noun() && !happens(line) ? own : Timing.of(line, from, to);
    draft.by = word.noun() ? owner(line, from, to) : attacker(line, from, to);
    draft.against = word.noun() ? null : object(line, to);
    draft.parties.addAll(between(line, to));
    return draft;
  }

  /** "The fighting began on Tuesday": from then on, and how long is not said. */
  private static boolean begins(Line line, int to) {
    return line.isOneOf(to, "began|begun|started")
        || line.isOneOf(to + 1, "began|begun|started") && line.is(to, WordClass.HAVE);
  }

  /** Whether the sentence tells that it happened, rather than speaking of it. */
  private static boolean happens(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(
          i,
          "hit|hits|struck|rocked|occurred|took|happened|erupted|broke|began|targeted|killed|killing|tore|ripped|exploded|continued|launched|carried")) {
        return true;
      }
    }
    return false;
  }

  /** "rebels shelled X", "X was shelled by rebels". */
  private static @Nullable PartyName attacker(Line line, int from, int to) {
    boolean passive =
        line.is(from - 1, WordClass.BE)
            || line.is(from - 1, WordClass.ADVERB) && line.is(from - 2, WordClass.BE)
            || line.is(to, "by");
    return passive ? Doers.after(line, to) : Doers.subject(line, from);
  }

  /** "regime shelling", "an attack by the rebels". */
  private static @Nullable PartyName owner(Line line, int from, int to) {
    Mention<PartyName> deed = line.at(from, PartyName.class);
    if (deed != null && deed.rule().equals("party.deed")) {
      return deed.meaning();
    }
    return line.is(to, "by") ? object(line, to + 1) : null;
  }

  private static @Nullable PartyName object(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 3); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null) {
        return party.meaning();
      }
    }
    return null;
  }

  /** "clashes between the army and the rebels". */
  private static List<PartyName> between(Line line, int to) {
    List<PartyName> parties = new ArrayList<>();
    boolean between = false;
    for (int i = to; i < line.size() && parties.size() < 2; i++) {
      between |= line.is(i, "between");
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (between && party != null && party.from() == i) {
        parties.add(party.meaning());
      }
    }
    return parties;
  }
}
