package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Trigger.Form;
import rashomon.claim.Trigger.Frame;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Time;
import rashomon.text.Lookup;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** Finds the words that carry claims, by the tables of verbs and nouns. */
public final class Triggers {

  private static final int REACH = 9;

  private record Entry(
      List<String> words, List<String> rest, Action action, Form form, Frame frame) {}

  private final Lookup<List<Entry>> byWord = new Lookup<>();

  private Triggers() {}

  /** Verbs and nouns of harm: what happens to people. */
  public static Triggers ofPeople(Knowledge knowledge) {
    Triggers triggers = new Triggers();
    knowledge.table("verbs.tsv").rows().forEach(triggers::addVerb);
    knowledge.table("harm-nouns.tsv").rows().forEach(triggers::addNoun);
    return triggers;
  }

  /** Verbs of taking, holding and leaving places. */
  public static Triggers ofPlaces(Knowledge knowledge) {
    Triggers triggers = new Triggers();
    knowledge.table("territory-verbs.tsv").rows().forEach(triggers::addVerb);
    return triggers;
  }

  private void addVerb(Row row) {
    add(row, "base", Form.BASE);
    add(row, "s", Form.S);
    boolean alike = row.get("participle").equals(row.get("past"));
    add(row, "past", alike ? Form.ED : Form.PAST);
    if (!alike) {
      add(row, "participle", Form.PARTICIPLE);
    }
    add(row, "ing", Form.ING);
  }

  private void add(Row row, String column, Form form) {
    Frame frame = row.one("frame", Frame.class);
    put(
        new Entry(
            norms(row.need(column)),
            norms(row.get("rest")),
            row.one("action", Action.class),
            form,
            frame));
  }

  private void addNoun(Row row) {
    Frame frame = row.one("frame", Frame.class);
    Form form = frame == Frame.STATE ? Form.STATE : Form.NOUN;
    put(
        new Entry(
            norms(row.need("word")), List.of(), row.one("action", Action.class), form, frame));
  }

  private void put(Entry entry) {
    byWord.orFresh(entry.words().get(0), ArrayList::new).add(entry);
  }

  private static List<String> norms(String words) {
    return Tokens.of(words).stream().map(Token::norm).toList();
  }

  /** The triggers of a sentence, in order; of two at one place the longer comes first. */
  public List<Trigger> in(Line line) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      List<Entry> entries = byWord.get(line.norm(i));
      for (int k = 0; entries != null && k < entries.size(); k++) {
        if (!line.covered(i, Time.class) && !isInName(line, i)) {
          match(line, i, entries.get(k), found);
        }
      }
    }
    return found;
  }

  /** "the Dead Sea": a capital beside a capital is a name, outside headlines. */
  private static boolean isInName(Line line, int i) {
    boolean name = i > 0 && line.isName(i) && (line.isName(i + 1) || line.isName(i - 1));
    return name
        && line.token(i).shape() == Token.Shape.CAPITAL
        && !line.isHeadline()
        && !line.token(i).text().equals(line.token(i).text().toUpperCase(java.util.Locale.ROOT));
  }

  private static void match(Line line, int i, Entry entry, List<Trigger> found) {
    int to = i + entry.words().size();
    if (!stands(line, i, entry.words())) {
      return;
    }
    int rest = entry.rest().isEmpty() ? to : rest(line, to, entry.rest());
    if (rest >= 0) {
      found.removeIf(
          t ->
              t.from() == i
                  && t.action() == entry.action()
                  && t.frame() == entry.frame()
                  && t.rest() < rest);
      found.add(new Trigger(i, to, rest, entry.action(), entry.form(), entry.frame()));
    }
  }

  /** Where the words that must follow end: right behind, or after a short object; -1 if nowhere. */
  private static int rest(Line line, int from, List<String> rest) {
    int limit = Math.min(line.size(), from + REACH);
    for (int i = from; i < limit && !line.isMark(i) && !isNext(line, i, rest); i++) {
      if (stands(line, i, rest)) {
        return i + rest.size();
      }
    }
    return -1;
  }

  /** "and": another clause, but not in "left nine rebels and two policemen dead". */
  private static boolean isNext(Line line, int i, List<String> rest) {
    Mention<People> next = line.norm(i).equals("and") ? line.at(i + 1, People.class) : null;
    boolean group = next != null && next.meaning().quantity() != null && !next.meaning().bare();
    return line.norm(i).equals("and") && !rest.get(0).equals("and") && !group;
  }

  private static boolean stands(Line line, int at, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!line.norm(at + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
