package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** To whom a verb was done: "killed six", "six were killed", "families fled". */
final class VerbPatients {

  /** So far behind the verb the parts of its toll may begin. */
  private static final int PARTS_WITHIN = 14;

  private static final int OBJECT_WITHIN = 4;

  /** So many words the subject of a relative clause has: "whom the leftist rebels". */
  private static final int SUBJECT_WITHIN = 6;

  /** So far into the sentence its subject may begin. */
  private static final int OPENING = 2;

  /** So many words a clause has that stands before its subject. */
  private static final int FRONTED = 8;

  private VerbPatients() {}

  static List<Patient> of(Harm harm, Voice voice) {
    if (harm.trigger().frame() == Frame.PEOPLE_DO) {
      List<Patient> figure = TollFigures.ofGroup(harm);
      if (!figure.isEmpty()) { // "brought to 40 the number of nuns who have died"
        return figure;
      }
      List<Patient> subject = harm.patients().before(reported(harm.line(), voice.start()));
      if (isOfAnother(harm, voice, subject) || isOfSide(harm.line(), voice.start(), subject)) {
        return List.of();
      }
      List<Patient> wounded = subject.isEmpty() ? WoundedDead.of(harm, voice) : subject;
      List<Patient> told = wounded.isEmpty() ? displaced(harm, voice) : wounded;
      told = told.isEmpty() ? opening(harm, voice) : told;
      told = told.isEmpty() ? fronted(harm) : told;
      boolean dead = harm.trigger().action() == Action.KILLED;
      return told.isEmpty()
          ? Pronouns.subject(harm, voice)
          : dead && told.size() == 1 ? withParts(harm, told) : told;
    }
    if (isBomb(harm)) {
      return List.of();
    }
    if (!voice.passive()) {
      List<Patient> object = harm.patients().after(JoinedHarm.objectFrom(harm), OBJECT_WITHIN);
      object = object.isEmpty() ? oneself(harm, voice) : withPartsBehind(harm, object);
      object = Exchanged.with(harm, object);
      object = object.isEmpty() ? Pronouns.object(harm, voice) : object;
      return object.isEmpty() ? relative(harm, voice) : object;
    }
    List<Patient> number = TollFigures.ofGroup(harm);
    if (!number.isEmpty()) {
      return number;
    }
    List<Patient> emptied = emptiedOf(harm);
    if (!emptied.isEmpty()) {
      return emptied;
    }
    List<Patient> suffering = suffering(harm, voice);
    List<Patient> told = suffering.isEmpty() ? JoinedHarm.subject(harm, voice) : suffering;
    return told.isEmpty() ? Pronouns.subject(harm, voice) : withParts(harm, told);
  }

  /** "are known to have died": where "are" stands; the token itself where nothing reports it. */
  private static int reported(Line line, int to) {
    int word = to - 1;
    boolean report =
        line.is(to, "to") && line.isOneOf(word, "known|confirmed|thought|believed|feared|presumed");
    int be = line.is(word - 1, WordClass.ADVERB) ? word - 2 : word - 1;
    return report && line.is(be, WordClass.BE) ? be : to;
  }

  /** "the town was evacuated of hundreds of civilians", "emptied of its people": of whom. */
  private static List<Patient> emptiedOf(Harm harm) {
    boolean told = harm.line().is(harm.trigger().rest() - 1, "of");
    int of = told ? harm.trigger().rest() - 1 : harm.trigger().rest();
    boolean moved = harm.trigger().action().kind() == Kind.DISPLACEMENT && !isWay(harm.line(), of);
    boolean emptied = moved && harm.line().is(of, "of");
    return emptied ? harm.patients().after(of + 1, OBJECT_WITHIN) : List.of();
  }

  /** "were driven out of X". */
  private static boolean isWay(Line line, int of) {
    return line.is(of - 1, "out");
  }

  /** "killed himself and three soldiers": the doer and those beside him. */
  private static List<Patient> oneself(Harm harm, Voice voice) {
    Line line = harm.line();
    int self = harm.trigger().to();
    if (!line.isOneOf(self, "himself|herself|themselves")) {
      return List.of();
    }
    List<Patient> all = new ArrayList<>(harm.patients().before(voice.start()));
    if (line.is(self + 1, "and")) {
      all.addAll(harm.patients().after(self + 2, OBJECT_WITHIN));
    }
    return all;
  }

  /** "Hundreds of families took their cattle and fled", "slept in the open after fleeing": they. */
  private static List<Patient> opening(Harm harm, Voice voice) {
    Line line = harm.line();
    boolean joined = line.isOneOf(voice.start() - 1, "and|after|before|having");
    if (!joined || harm.trigger().action().kind() != Kind.DISPLACEMENT) {
      return List.of();
    }
    boolean after = // "are living in camps after fleeing X"
        line.is(voice.start() - 1, "after") && harm.trigger().action() == Action.DISPLACED;
    for (Mention<People> group : line.all(People.class)) {
      boolean verb =
          line.is(group.to(), WordClass.VERB)
              || after && line.is(group.to(), WordClass.BE)
              || line.norm(group.to()).endsWith("ed");
      boolean told = group.meaning().quantity() != null && group.to() < voice.start();
      if (group.from() <= OPENING) {
        return told && verb ? List.of(new Patient(group, null)) : List.of();
      }
    }
    return List.of();
  }

  /** "Fleeing the fighting, 3,000 families reached X": the subject behind the comma. */
  private static List<Patient> fronted(Harm harm) {
    Line line = harm.line();
    Trigger verb = harm.trigger();
    boolean first = verb.from() == 0 && verb.form() == Trigger.Form.ING;
    for (int i = verb.rest(); first && i < Math.min(line.size() - 1, verb.rest() + FRONTED); i++) {
      if (line.is(i, ",")) {
        Mention<People> group = line.at(i + 1, People.class);
        boolean counted = group != null && group.meaning().quantity() != null;
        return counted ? List.of(new Patient(group, null)) : List.of();
      }
    }
    return List.of();
  }

  /** "Thousands displaced by the war went home": those who had been displaced. */
  private static List<Patient> displaced(Harm harm, Voice voice) {
    if (harm.trigger().action() != Action.RETURNED) {
      return List.of();
    }
    for (Trigger other : harm.all()) {
      boolean before = other.action() == Action.DISPLACED && other.to() < voice.start();
      Mention<People> group = before ? harm.line().at(other.from() - 1, People.class) : null;
      if (group != null && group.to() == other.from()) {
        return List.of(new Patient(group, null));
      }
    }
    return List.of();
  }

  /** "blew himself up": a bomber's own death counts where the article counts it. */
  private static boolean isBomb(Harm harm) {
    Line line = harm.line();
    return line.norm(harm.trigger().from()).startsWith("bl")
        && line.isOneOf(harm.trigger().to(), "himself|herself|themselves|itself");
  }

  /** "nine nurses whom the rebels had abducted": the counted group before the relative. */
  private static List<Patient> relative(Harm harm, Voice voice) {
    Line line = harm.line();
    int who = voice.start() - 1;
    while (who > voice.start() - SUBJECT_WITHIN
        && !line.isOneOf(who, "who|whom|that")
        && (line.covered(who, PartyName.class)
            || line.is(who, WordClass.ARTICLE)
            || line.is(who, WordClass.ATTACK)
            || line.covered(who, PlaceName.class)
            || line.isOneOf(who, "war|conflict|fighting|violence|offensive|clashes|in"))) {
      who--;
    }
    boolean subject = who < voice.start() - 1 && line.isOneOf(who, "who|whom|that");
    Mention<People> group = subject ? line.at(who - 1, People.class) : null;
    boolean counted = group != null && group.to() == who && group.meaning().quantity() != null;
    Mention<People> bare = subject ? null : contact(line, voice.start());
    if (bare != null) {
      return List.of(new Patient(bare, null));
    }
    return counted ? List.of(new Patient(group, null)) : List.of();
  }

  /** "two soldiers they had captured": the counted group right before the pronoun. */
  private static @Nullable Mention<People> contact(Line line, int verb) {
    int they = line.is(verb - 1, WordClass.HAVE) ? verb - 2 : verb - 1;
    Mention<People> group =
        line.isOneOf(they, "they|it|he") ? line.at(they - 1, People.class) : null;
    boolean counted = group != null && group.to() == they && group.meaning().quantity() != null;
    return counted ? group : null;
  }

  /** "guards stopped 20 lorries fleeing": not those flee who stand before another verb. */
  private static boolean isOfAnother(Harm harm, Voice voice, List<Patient> doing) {
    Line line = harm.line();
    boolean hanging =
        harm.trigger().form() == Trigger.Form.ING && voice.start() == harm.trigger().from();
    int from = doing.isEmpty() ? voice.start() : doing.get(doing.size() - 1).people().to();
    for (int i = from; hanging && i < voice.start(); i++) {
      boolean verb = line.is(i, WordClass.VERB) || line.norm(i).endsWith("ed");
      if (verb && !line.isName(i) && !line.is(i, WordClass.DESCRIBING)) {
        return true;
      }
    }
    return false;
  }

  /** "After killing nine villagers, the rebels fled": the side right before the verb did. */
  private static boolean isOfSide(Line line, int verb, List<Patient> doing) {
    Mention<PartyName> side = verb < 1 ? null : line.at(verb - 1, PartyName.class);
    boolean own = side != null && side.to() == verb;
    int comma = side == null ? 0 : side.from() - 1;
    comma = line.is(comma, WordClass.ARTICLE) ? comma - 1 : comma;
    if (!own || !line.is(comma, ",") || doing.isEmpty()) {
      return false;
    }
    Mention<People> first = doing.get(0).people();
    int before = first.from() - 1;
    return first.to() <= comma
        && (line.is(before, WordClass.PREPOSITION) || line.norm(before).endsWith("ing"));
  }

  /** The subject; of a bare participle the group right before it, though it be a part. */
  static List<Patient> suffering(Harm harm, Voice voice) {
    boolean bare = voice.start() == harm.trigger().from();
    int verb = voice.start();
    boolean apart = bare && harm.line().norm(verb - 1).endsWith("ly"); // "internally displaced"
    Patient adjacent = bare ? harm.patients().adjacent(apart ? verb - 1 : verb) : null;
    List<Patient> before = harm.patients().before(voice.start());
    if (adjacent == null) {
      return before;
    }
    boolean listed =
        !before.isEmpty()
            && !adjacent.people().meaning().bare()
            && before.stream().allMatch(patient -> patient.whole() == null)
            && before.get(before.size() - 1).people().equals(adjacent.people());
    return listed ? before : List.of(adjacent);
  }

  /** "left 43 people dead, including six children": the words of the verb close the toll first. */
  private static List<Patient> withPartsBehind(Harm harm, List<Patient> object) {
    boolean closed =
        !object.isEmpty() && harm.trigger().rest() >= object.get(object.size() - 1).people().to();
    return closed ? withParts(harm, object) : object;
  }

  /** "40 people were killed, among them two journalists": the parts told behind the verb. */
  static List<Patient> withParts(Harm harm, List<Patient> told) {
    List<Patient> all = new ArrayList<>(told);
    if (!told.isEmpty()) {
      all.addAll(besides(harm));
    }
    int parts = told.isEmpty() ? -1 : partsFrom(harm);
    if (parts < 0) {
      return all;
    }
    for (Patient part : harm.patients().after(parts, 2)) {
      all.add(new Patient(part.people(), told.get(0).people()));
    }
    return all;
  }

  /** "was captured along with two guards": the guards. */
  private static List<Patient> besides(Harm harm) {
    int along = harm.trigger().rest();
    boolean with =
        harm.line().isOneOf(along, "along|together") && harm.line().is(along + 1, "with");
    return with ? harm.patients().after(along + 2, 0) : List.of();
  }

  /** Behind "including" or "among them"; -1 where another word of harm or the end comes first. */
  private static int partsFrom(Harm harm) {
    Line line = harm.line();
    int from = harm.trigger().rest();
    for (int i = from; i < Math.min(line.size(), from + PARTS_WITHIN); i++) {
      boolean end = line.is(i, ".") || line.is(i, ";");
      boolean joint = line.isOneOf(i, "and|while|but");
      if (end || beginsAt(harm.all(), joint ? i + 1 : i) || joint && isOthers(harm, i + 1)) {
        return -1;
      }
      if (line.is(i, "including")) {
        return i + 1;
      }
      if (line.is(i, "among") && line.is(i + 1, "them")) {
        return i + 2;
      }
    }
    return -1;
  }

  /** "nine were killed and 23 others, including an officer, were hurt": parts of the others. */
  private static boolean isOthers(Harm harm, int from) {
    Mention<People> next = from < harm.line().size() ? harm.line().at(from, People.class) : null;
    return next != null
        && next.from() == from
        && next.meaning().quantity() != null
        && (!harm.line().is(from - 1, "and")
            || harm.all().stream().anyMatch(t -> t.from() >= next.to()));
  }

  private static boolean beginsAt(List<Trigger> all, int token) {
    return all.stream().anyMatch(t -> t.from() == token);
  }
}
