package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.mention.Category;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * "He was pronounced dead", "she later died": one person, told of shortly before. Where nobody is,
 * or the article has told of the dead already, nothing is claimed.
 */
public final class Pronouns {

  /** So many sentences back the person may be told of. */
  private static final int BACK = 2;

  private static final OneOf OBJECT = OneOf.of("him|her|himself|herself");

  private static final OneOf ALL = OneOf.of("he|she|him|her|himself|herself");

  private Pronouns() {}

  /** The pronoun before the verb; nobody where none stands there or the verb is not done. */
  static List<Patient> subject(Harm harm, Voice voice) {
    Line line = harm.line();
    int i = voice.start() - 1;
    while (line.is(i, WordClass.ADVERB) || line.norm(i).endsWith("ly")) {
      i--;
    }
    boolean held = harm.trigger().action().kind() == Kind.DETENTION && voice.passive();
    boolean told =
        line.isOneOf(i, "he|she")
            && (held || harm.trigger().action().kind() == Kind.CASUALTIES)
            && harm.trigger().form() != Trigger.Form.ING
            && !voice.negated();
    boolean bare =
        voice.start() == harm.trigger().from() && harm.trigger().frame() != Frame.PEOPLE_DO;
    return told && !bare ? List.of(new Patient(person(line, i), null)) : List.of();
  }

  /** "shot him dead", "wounding her": the one told of before, who is not the one that does it. */
  static List<Patient> object(Harm harm, Voice voice) {
    Line line = harm.line();
    int i = harm.trigger().to();
    boolean whose = line.is(i, "her") && !endsPhrase(line, i + 1);
    boolean idea =
        harm.trigger().form() == Trigger.Form.ING
            && line.isOneOf(voice.start() - 1, "of|about|from|without|against|considered");
    boolean told =
        OBJECT.has(line.norm(i)) && !idea && !whose && !voice.negated() && voice.modal().isEmpty();
    if (!told) {
      return List.of();
    }
    List<Patient> all = new ArrayList<>(List.of(new Patient(person(line, i), null)));
    if (line.is(i + 1, "and")) { // "killing him and his wife"
      all.addAll(harm.patients().after(i + 2, 2));
    }
    return all;
  }

  /** "abducted her on Friday", "shot her dead"; not "killed her son". */
  private static boolean endsPhrase(Line line, int i) {
    return i >= line.size()
        || line.isMark(i)
        || line.is(i, WordClass.PREPOSITION)
        || line.is(i, WordClass.CONJUNCTION)
        || line.is(i, WordClass.ADVERB)
        || line.covered(i, Time.class)
        || line.isOneOf(i, "dead|to");
  }

  private static Mention<People> person(Line line, int i) {
    People one = People.bare(Quantity.exactly(1), Category.PEOPLE, null, line.norm(i));
    return new Mention<>(
        line.sentence().index(), i, i + 1, line.sentence().span(i, i + 1), one, "people.pronoun");
  }

  /** Gives each pronoun the person it stands for; takes away those that tell nothing new. */
  public static void settle(List<Draft> drafts, Mentions mentions) {
    for (Draft draft : List.copyOf(drafts)) {
      if (isPronoun(draft)) {
        Mention<People> person = person(draft, mentions);
        if (person == null || isTold(drafts, draft)) {
          drafts.remove(draft);
        } else {
          draft.people = draft.people == null ? null : like(draft.people, person.meaning());
        }
        unwound(drafts, draft, person);
      }
    }
  }

  static boolean isPronoun(Draft draft) {
    return draft.people != null && draft.people.bare() && ALL.has(draft.people.head());
  }

  private static People like(People pronoun, People person) {
    return People.bare(Quantity.exactly(1), person.category(), person.side(), pronoun.head());
  }

  /** The article has told a toll of the same kind before: the person may be among them. */
  static boolean isTold(List<Draft> drafts, Draft draft) {
    for (Draft other : drafts.subList(0, drafts.indexOf(draft))) {
      if (other.action == draft.action && other.people != null && !isNobody(other.people)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNobody(People people) {
    return Quantity.is(people.quantity(), 0);
  }

  /** Who died of his wounds is told among the dead. */
  private static void unwound(List<Draft> drafts, Draft death, @Nullable Mention<People> person) {
    if (person != null && death.action == Action.KILLED) {
      drafts.removeIf(
          d ->
              d.action == Action.WOUNDED
                  && d.line.sentence().index() == person.sentence()
                  && d.group == person.from());
    }
  }

  /** The person told of last: in the sentence before the pronoun, or first in one before it. */
  private static @Nullable Mention<People> person(Draft draft, Mentions mentions) {
    int index = draft.line.sentence().index();
    List<Mention<People>> same = draft.line.all(People.class);
    for (int n = same.size() - 1; n >= 0; n--) {
      if (same.get(n).to() <= draft.group
          && fits(draft, draft.line, same.get(n))
          && !isDoer(draft, same.get(n))) {
        return same.get(n);
      }
    }
    for (int n = index - 1; n >= Math.max(0, index - BACK); n--) {
      Line line = mentions.lines().get(n);
      for (Mention<People> person : line.all(People.class)) {
        if (fits(draft, line, person)) {
          return person;
        }
      }
    }
    return null;
  }

  private static boolean fits(Draft draft, Line line, Mention<People> person) {
    People people = person.meaning();
    boolean woman = people.category() == Category.WOMAN;
    boolean she = draft.line.isOneOf(draft.group, "she|her|herself");
    return Quantity.is(people.quantity(), 1)
        && !(woman && !she)
        && !line.covered(person.to(), Cue.class)
        && !line.covered(person.from() - 1, Cue.class)
        && !line.is(person.from() - 1, WordClass.POSSESSIVE);
  }

  /** "A policeman shot him": the policeman is somebody else. */
  private static boolean isDoer(Draft draft, Mention<People> person) {
    if (!draft.line.isOneOf(draft.group, "him|her")) {
      return false;
    }
    Mention<PartyName> doer = draft.line.at(person.to() - 1, PartyName.class);
    if (doer != null && draft.by != null && doer.meaning().key().equals(draft.by.key())) {
      return true;
    }
    int verb = person.to();
    while (verb < draft.from
        && (draft.line.is(verb, WordClass.ADVERB)
            || draft.line.is(verb, WordClass.HAVE)
            || draft.line.norm(verb).endsWith("ly"))) {
      verb++;
    }
    return verb >= draft.from;
  }
}
