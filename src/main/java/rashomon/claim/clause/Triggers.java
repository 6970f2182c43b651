package rashomon.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.knowledge.ByWord;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;
import rashomon.knowledge.Wordings;
import rashomon.mention.Line;
import rashomon.mention.People;
import rashomon.mention.Time;
import rashomon.text.Token;
import rashomon.text.Tokens;
import rashomon.text.WordMemory;

/** Finds the words that carry claims, by the tables of verbs and nouns. */
public final class Triggers {

  private static final int REACH = 9;

  /**
   * @param rest the words that must follow
   * @param complement what must stand behind those besides; null for nothing
   */
  private record Entry(
      List<String> words,
      List<String> rest,
      @Nullable Complement complement,
      Action action,
      Form form,
      Frame frame) {}

  /** The forms of a verb, each in the column of its name. */
  private static final List<Form> FORMS =
      List.of(Form.BASE, Form.S, Form.PAST, Form.PARTICIPLE, Form.ING);

  private final WordMemory<List<Entry>> entries;

  private Triggers(List<ByWord<List<Entry>>> tables) {
    entries = new WordMemory<>(word -> entries(tables, word.norm()));
  }

  /** What the tables have under the word, in their order; null for nothing. */
  private static @Nullable List<Entry> entries(List<ByWord<List<Entry>>> tables, String word) {
    List<Entry> all = new ArrayList<>();
    for (ByWord<List<Entry>> table : tables) {
      List<Entry> some = table.get(word);
      all.addAll(some == null ? List.of() : some);
    }
    return all.isEmpty() ? null : all;
  }

  /** Verbs and nouns of harm: what happens to people. */
  public static Triggers ofPeople(Knowledge knowledge) {
    return new Triggers(
        List.of(
            ByWord.of(knowledge, Wordings.HARM_VERBS, Triggers::verbs),
            ByWord.of(knowledge, Wordings.HARM_NOUNS, Triggers::nouns)));
  }

  /** Verbs of taking, holding and leaving places. */
  public static Triggers ofPlaces(Knowledge knowledge) {
    return new Triggers(List.of(ByWord.of(knowledge, Wordings.TERRITORY_VERBS, Triggers::verbs)));
  }

  private static @Nullable List<Entry> verbs(String word, List<Row> rows) {
    List<Entry> entries = new ArrayList<>();
    rows.forEach(row -> addVerb(word, row, entries));
    return entries.isEmpty() ? null : entries;
  }

  private static void addVerb(String first, Row row, List<Entry> entries) {
    Frame frame = row.one("frame", Frame.class);
    Action action = row.one("action", Action.class);
    boolean alike = row.get("participle").equals(row.get("past"));
    for (Form form : FORMS) {
      List<String> words = Tokens.norms(row.need(form.name().toLowerCase(Locale.ROOT)));
      if (words.get(0).equals(first) && (!alike || form != Form.PARTICIPLE)) {
        Form told = alike && form == Form.PAST ? Form.ED : form;
        for (String cell : alternatives(row.get("rest"))) {
          Complement last = Complement.of(cell);
          List<String> rest = Tokens.norms(last == null ? cell : last.before(cell));
          entries.add(new Entry(words, rest, last, action, told, frame));
        }
      }
    }
  }

  /** "from/off HOME" is "from HOME" and "off HOME". */
  private static List<String> alternatives(String rest) {
    List<String> all = List.of("");
    for (String word : rest.split(" ", -1)) {
      List<String> longer = new ArrayList<>();
      for (String begun : all) {
        for (String choice : word.split("/", -1)) {
          longer.add((begun + " " + choice.replace('_', ' ')).strip());
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<Entry> nouns(String word, List<Row> rows) {
    return rows.stream().map(Triggers::noun).toList();
  }

  private static Entry noun(Row row) {
    Frame frame = row.one("frame", Frame.class);
    Form form = frame == Frame.STATE ? Form.STATE : Form.NOUN;
    return new Entry(
        Tokens.norms(row.need("word")),
        List.of(),
        null,
        row.one("action", Action.class),
        form,
        frame);
  }

  /** Whether some trigger begins with the word. */
  public boolean mayBegin(Token word) {
    return entries.of(word) != null;
  }

  /** The triggers of a sentence, in order; of two at one place the longer comes first. */
  public List<Trigger> in(Line line) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      List<Entry> begun = entries.of(line.token(i));
      if (begun != null && !line.covered(i, Time.class) && !isInName(line, i)) {
        match(line, i, begun, found);
      }
    }
    return found;
  }

  private static void match(Line line, int i, List<Entry> entries, List<Trigger> found) {
    for (Entry entry : entries) {
      match(line, i, entry, found);
    }
  }

  /** "the Dead Sea": a capital beside a capital is a name, outside headlines. */
  private static boolean isInName(Line line, int i) {
    boolean name = i > 0 && line.isName(i) && (line.isName(i + 1) || line.isName(i - 1));
    return name
        && line.token(i).shape() == Token.Shape.CAPITAL
        && !line.isHeadline()
        && !line.token(i).text().equals(line.token(i).text().toUpperCase(Locale.ROOT));
  }

  private static void match(Line line, int i, Entry entry, List<Trigger> found) {
    int to = i + entry.words().size();
    if (!mayHave(line, entry) || !stands(line, i, entry.words())) {
      return;
    }
    int rest = entry.rest().isEmpty() && entry.complement() == null ? to : rest(line, to, entry);
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

  /** Whether the last of the words that must follow may stand in the sentence. */
  private static boolean mayHave(Line line, Entry entry) {
    List<String> rest = entry.rest();
    return rest.isEmpty() || line.mayHave(rest.get(rest.size() - 1));
  }

  /** Where the words that must follow end: right behind, or after a short object; -1 if nowhere. */
  private static int rest(Line line, int from, Entry entry) {
    List<String> rest = entry.rest();
    int limit = Math.min(line.size(), from + REACH);
    boolean joined = !rest.isEmpty() && rest.get(0).equals("and");
    for (int i = from; i < limit && !isWall(line, i) && (!isOtherClause(line, i) || joined); i++) {
      if (entry.complement() != null && line.isOneOf(i, "hostage|prisoner|captive")) {
        return -1; // "taken hostage, some with wounds"
      }
      int to = stands(line, i, rest) ? i + rest.size() : -1;
      to = to < 0 || entry.complement() == null ? to : entry.complement().end(line, to);
      if (to >= 0) {
        return to;
      }
    }
    return -1;
  }

  /** A mark, but for the one that opens a quotation: 'took "full control" of X'. */
  private static boolean isWall(Line line, int i) {
    return line.isMark(i) && !line.is(i, "\"");
  }

  /** "and", but for the one of "left two men and a boy dead". */
  private static boolean isOtherClause(Line line, int i) {
    boolean joins = line.covered(i - 1, People.class) && line.covered(i + 1, People.class);
    return line.is(i, "and") && !joins;
  }

  private static boolean stands(Line line, int at, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!line.is(at + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
