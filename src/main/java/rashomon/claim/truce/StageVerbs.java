package rashomon.claim.truce;

import java.util.List;
import rashomon.claim.Action;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;

/**
 * The verbs of a truce in all their forms.
 *
 * @param before what stands before the truce that suffers it: "scrapped"
 * @param after what stands after the truce that does it: "collapsed"
 * @param passives what may follow "was", "has been": "signed", "torn up"
 */
record StageVerbs(Phrases<Action> before, Phrases<Action> after, Phrases<Action> passives) {

  private static final List<String> FORMS = List.of("base", "s", "past", "participle", "ing");

  /** Whether the truce does what a verb tells, or it is done to the truce. */
  private enum Role {
    DOES,
    SUFFERS
  }

  StageVerbs(Knowledge knowledge) {
    this(new Phrases<>(), new Phrases<>(), new Phrases<>());
    knowledge.table("truce-verbs.tsv").rows().forEach(this::add);
  }

  private void add(Row row) {
    Action action = row.one("action", Action.class);
    boolean suffers = row.one("role", Role.class) == Role.SUFFERS;
    boolean aim = suffers && action == Action.AGREED; // "securing a truce" is what talks are for
    if (aim) {
      put(before, "after " + phrase(row, "ing"), action);
    }
    for (String form : aim ? List.of("base", "past", "participle") : FORMS) {
      put(suffers ? before : after, phrase(row, form), action);
    }
    if (suffers) {
      put(passives, phrase(row, "participle"), action);
    }
  }

  private static void put(Phrases<Action> phrases, String phrase, Action action) {
    if (phrases.get(phrase) == null) {
      phrases.put(phrase, action);
    }
  }

  private static String phrase(Row row, String form) {
    return (row.need(form) + " " + row.get("rest")).strip();
  }
}
