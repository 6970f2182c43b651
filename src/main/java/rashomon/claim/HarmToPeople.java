package rashomon.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Patients.Patient;
import rashomon.claim.Trigger.Frame;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Casualties, detention and displacement: what happens to counted groups of people. */
final class HarmToPeople implements ClaimKind {

  private final Triggers triggers;

  HarmToPeople(Knowledge knowledge) {
    triggers = Triggers.ofPeople(knowledge);
  }

  @Override
  public List<Draft> find(Line line) {
    List<Trigger> all = triggers.in(line);
    Set<Integer> tokens = new HashSet<>();
    all.forEach(
        t -> {
          for (int i = t.from(); i < t.to(); i++) {
            if (!isInsidePeople(line, t)) {
              tokens.add(i);
            }
          }
        });
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : all) {
      drafts.addAll(new Harm(line, trigger, all, new Patients(line, tokens)).drafts());
    }
    return drafts;
  }

  /** "140 injured people": the word describes the group and bounds nothing. */
  static boolean isInsidePeople(Line line, Trigger trigger) {
    Mention<People> people = line.at(trigger.from(), People.class);
    return people != null && people.to() > trigger.to();
  }

  /** One trigger's claims. */
  private record Harm(Line line, Trigger trigger, List<Trigger> all, Patients patients) {

    private static final int PARTS_WITHIN = 14;
    private static final int SHARED = 6;

    List<Draft> drafts() {
      Trigger pair = pair();
      if (pair != null) {
        boolean first = pair.from() > trigger.from();
        Trigger both =
            new Trigger(
                trigger.from(),
                trigger.to(),
                trigger.rest(),
                Action.CASUALTIES,
                trigger.form(),
                trigger.frame());
        return first ? new Harm(line, both, List.of(both), patients).drafts() : List.of();
      }
      if (!trigger.frame().isVerb()) {
        return drafts(nominal(), null);
      }
      if (isAttributive()) {
        return List.of();
      }
      Trigger lead = lead();
      Voice voice = Voice.of(line, lead);
      if (isUnreal(voice)) {
        return List.of();
      }
      return drafts(verbal(voice), voice);
    }

    /** "the arrested 20 members": the word describes people told of before. */
    private boolean isAttributive() {
      boolean article =
          line.is(trigger.from() - 1, WordClass.ARTICLE)
              || line.is(trigger.from() - 1, WordClass.DETERMINER);
      return article && trigger.form() == Trigger.Form.ED;
    }

    /**
     * "killed or wounded", "30 dead and injured": one number for both, which are not told apart.
     * The other word of the two, or null.
     */
    private @Nullable Trigger pair() {
      for (Trigger other : all) {
        boolean both =
            other.action().kind() == Kind.CASUALTIES
                && other.action() != trigger.action()
                && trigger.action() != Action.CASUALTIES;
        int gap = Math.max(other.from() - trigger.to(), trigger.from() - other.to());
        String joint = line.norm(Math.min(other.to(), trigger.to()));
        boolean state = line.norm(Math.min(other.from(), trigger.from())).equals("dead");
        boolean bare = !line.covered(Math.max(other.to(), trigger.to()), People.class);
        if (both && gap == 1 && (joint.equals("or") || joint.equals("and") && state && bare)) {
          return other;
        }
      }
      return null;
    }

    /** "killed and wounded 30": the first of two joined verbs tells how both stand. */
    private Trigger lead() {
      int before = trigger.from() - 2;
      if (OneOf.of("and|or|,").has(line.norm(before + 1))) {
        for (Trigger t : all) {
          if (t.to() - 1 == before && t.frame() == trigger.frame() && t.from() < trigger.from()) {
            return t;
          }
        }
      }
      return trigger;
    }

    /** The last of joined verbs has the object: "killing and wounding dozens". */
    private int objectFrom() {
      int to = trigger.to();
      if (OneOf.of("and|or|,").has(line.norm(to))) {
        for (Trigger t : all) {
          if (t.from() == to + 1 && t.frame().isVerb()) {
            return t.to();
          }
        }
      }
      return trigger.rest() > trigger.to() && patients.after(trigger.to(), 4).isEmpty()
          ? trigger.rest()
          : to;
    }

    private List<Patient> verbal(Voice voice) {
      if (trigger.frame() == Frame.PEOPLE_DO) {
        return patients.before(voice.start());
      }
      List<Patient> number = voice.passive() ? number() : List.of();
      if (!number.isEmpty()) {
        return number;
      }
      if (!voice.passive()) {
        return patients.after(objectFrom(), 4);
      }
      List<Patient> suffering = suffering(voice);
      return withParts(suffering.isEmpty() ? shared(voice) : suffering);
    }

    /** "nine men were arrested and were beaten": the subject of the verb before "and". */
    private List<Patient> shared(Voice voice) {
      int and = voice.start() - 1;
      for (Trigger t : line.norm(and).equals("and") ? all : List.<Trigger>of()) {
        boolean verb = t.frame() == Frame.PEOPLE_DO || t.frame() == Frame.PEOPLE;
        Voice other = Voice.of(line, t);
        boolean suffered = t.frame() == Frame.PEOPLE_DO || other.passive();
        if (verb && suffered && t.rest() <= and && and - t.rest() <= SHARED) {
          return patients.before(other.start());
        }
      }
      return List.of();
    }

    /** "the number of civilians killed has risen to 20": the group before, the figure behind. */
    private List<Patient> number() {
      Mention<People> group = line.at(trigger.from() - 1, People.class);
      boolean said =
          group != null
              && line.norm(group.from() - 1).equals("of")
              && line.norm(group.from() - 2).equals("number");
      List<Patient> figures = said ? toll() : List.of();
      if (group == null || figures.isEmpty()) {
        return List.of();
      }
      People g = group.meaning();
      Mention<People> figure = figures.get(0).people();
      People counted =
          new People(
              figure.meaning().quantity(),
              g.category(),
              g.side(),
              g.unit(),
              g.head(),
              false,
              false);
      return List.of(
          new Patient(
              new Mention<>(
                  figure.sentence(),
                  figure.from(),
                  figure.to(),
                  figure.span(),
                  counted,
                  figure.rule()),
              null));
    }

    /**
     * What could, may or should happen is no claim; a plan to evacuate is one, a plan to kill is
     * not.
     */
    private boolean isUnreal(Voice voice) {
      return switch (voice.modal()) {
        case "could", "can", "may", "might", "should", "would", "must", "shall" -> true;
        case "will" -> trigger.action().kind() == Kind.CASUALTIES;
        case "to" ->
            isAttempt(voice.start())
                || trigger.action().kind() == Kind.CASUALTIES
                    && !line.is(trigger.from() - 1, WordClass.HAVE)
                    && !line.is(trigger.from() - 1, WordClass.BE);
        default -> false;
      };
    }

    /** "tried to", "offered to", "refused to": what was not done. */
    private boolean isAttempt(int start) {
      for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
        if (OneOf.of(
                "offered|offers|refused|refuses|tried|trying|tries|attempted|attempting|failed|wanted|wants|threatened|hoped|hopes|seeking|unable|plans|sought|helped")
            .has(line.norm(i))) {
          return true;
        }
      }
      return false;
    }

    /** "the bodies of 44 victims", "30 bodies". */
    private List<Patient> bodies() {
      List<Patient> of =
          line.norm(trigger.to()).equals("of") ? patients.after(trigger.to() + 1, 3) : List.of();
      boolean counted = of.stream().anyMatch(p -> p.people().meaning().quantity() != null);
      return counted ? of : of.isEmpty() ? group() : List.of();
    }

    private List<Patient> nominal() {
      return switch (trigger.frame()) {
        case OF ->
            line.norm(trigger.to()).equals("of") ? patients.after(trigger.to() + 1, 3) : List.of();
        case STATE -> state();
        case TOLL -> toll();
        case LIVES ->
            line.norm(trigger.to()).equals("of") ? patients.after(trigger.to() + 1, 3) : group();
        case BODIES -> bodies();
        default ->
            line.norm(trigger.to()).equals("of") && !patients.after(trigger.to() + 1, 3).isEmpty()
                ? List.of()
                : group();
      };
    }

    /** "12 deaths", "no casualties", "12 bodies": the group whose head the word is. */
    /** "98 evacuees were killed": the noun only says who they were. */
    private boolean isSuffering() {
      return all.stream()
          .anyMatch(t -> t.from() >= trigger.to() && t.action().kind() == Kind.CASUALTIES);
    }

    private List<Patient> group() {
      Mention<People> people = line.at(trigger.from(), People.class);
      boolean counted = people != null && people.meaning().quantity() != null;
      if (people != null && counted) {
        boolean recalled = trigger.action() == Action.EVACUATED && isSuffering();
        return recalled ? List.of() : List.of(new Patient(people, null));
      }
      if (people != null && isWithout(people.from())) {
        return List.of(new Patient(nobody(people), null));
      }
      if (people == null && OneOf.of("no|without|any").has(line.norm(trigger.from() - 1))) {
        return List.of(new Patient(nobody(), null));
      }
      Mention<Quantity> quantity = line.at(trigger.from() - 1, Quantity.class);
      return quantity == null ? List.of() : List.of(new Patient(bare(quantity), null));
    }

    /** "without any casualties", "no casualties". */
    private boolean isWithout(int from) {
      return OneOf.of("without|no").has(line.norm(from - 1))
          || OneOf.of("any|no").has(line.norm(from))
          || line.norm(from - 2).equals("without");
    }

    /** "no injuries", "no arrests": nobody. */
    private Mention<People> nobody() {
      People none =
          new People(Quantity.exactly(0), Category.PEOPLE, null, "people", "", false, true);
      return new Mention<>(
          line.sentence().index(),
          trigger.from(),
          trigger.to(),
          line.sentence().span(trigger.from(), trigger.to()),
          none,
          "people.none");
    }

    private static Mention<People> nobody(Mention<People> people) {
      return new Mention<>(
          people.sentence(),
          people.from(),
          people.to(),
          people.span(),
          none(people.meaning()),
          people.rule());
    }

    private Mention<People> bare(Mention<Quantity> q) {
      People people = new People(q.meaning(), Category.PEOPLE, null, "people", "", false, true);
      return new Mention<>(q.sentence(), q.from(), q.to(), q.span(), people, "people.toll");
    }

    /** "31 dead", "140 injured people", "left a child dead". */
    private List<Patient> state() {
      Mention<People> around = line.at(trigger.from(), People.class);
      if (around != null && around.to() > trigger.to()) {
        return around.meaning().quantity() == null ? List.of() : List.of(new Patient(around, null));
      }
      if (line.is(trigger.from() - 1, WordClass.ARTICLE)
          || line.is(trigger.from() - 1, WordClass.DETERMINER)) {
        return List.of();
      }
      boolean object = Voice.objectBegin(line, trigger) == trigger.to();
      boolean be = line.is(trigger.from() - 1, WordClass.BE);
      return object && !be ? List.of() : suffering(Voice.of(line, trigger));
    }

    /** "40 people were killed, among them two journalists": the parts told behind the verb. */
    private List<Patient> withParts(List<Patient> told) {
      if (told.isEmpty()) {
        return told;
      }
      for (int i = trigger.rest(); i < Math.min(line.size(), trigger.rest() + PARTS_WITHIN); i++) {
        boolean among = line.norm(i).equals("among") && line.norm(i + 1).equals("them");
        boolean own =
            all.stream()
                .map(Trigger::from)
                .anyMatch(
                    line.norm(i).equals("and")
                        ? java.util.Set.of(i + 1)::contains
                        : java.util.Set.of(i)::contains);
        if (own || OneOf.of(".|;").has(line.norm(i))) {
          return told;
        }
        if (among || line.norm(i).equals("including")) {
          List<Patient> both = new ArrayList<>(told);
          patients
              .after(among ? i + 2 : i + 1, 2)
              .forEach(p -> both.add(new Patient(p.people(), told.get(0).people())));
          return both;
        }
      }
      return told;
    }

    /** The subject; of a bare participle the group right before it, though it be a part. */
    private List<Patient> suffering(Voice voice) {
      Patient adjacent = voice.start() == trigger.from() ? patients.adjacent(trigger.from()) : null;
      List<Patient> before = patients.before(voice.start());
      return adjacent == null
              || before.size() == 1 && before.get(0).people().equals(adjacent.people())
          ? before
          : List.of(adjacent);
    }

    /** "the death toll rose from 40 to 70", "put the toll at 12". */
    private List<Patient> toll() {
      for (Mention<Quantity> q : line.all(Quantity.class)) {
        String before = line.norm(q.from() - 1);
        boolean value =
            OneOf.of(
                    "to|at|reached|is|was|of|hit|topped|passed|exceeded|stood|stands|:|than|reaches|now|being")
                .has(before);
        if (q.from() >= trigger.to()
            && q.from() - trigger.to() < 28
            && value
            && !line.covered(q.from(), rashomon.mention.Time.class)) {
          return List.of(new Patient(bare(q), null));
        }
      }
      return List.of();
    }

    private List<Draft> drafts(List<Patient> found, @Nullable Voice voice) {
      List<Draft> drafts = new ArrayList<>();
      PartyName by =
          voice == null
              ? Doers.after(line, trigger.rest())
              : trigger.frame() == Frame.PEOPLE_DO
                  ? Doers.after(line, trigger.rest())
                  : Doers.of(line, trigger, voice);
      for (Patient patient : found) {
        Draft draft = draft(patient, voice, by);
        if (draft != null) {
          draft.whole = whole(drafts, patient);
          draft.share |= draft.whole == null && patient.people().meaning().head().startsWith("of ");
          drafts.add(draft);
        }
      }
      return drafts;
    }

    private static @Nullable Draft whole(List<Draft> drafts, Patient patient) {
      return patient.whole() == null || drafts.isEmpty() ? null : drafts.get(0);
    }

    private @Nullable Draft draft(Patient patient, @Nullable Voice voice, @Nullable PartyName by) {
      People people = patient.people().meaning();
      boolean general =
          voice != null
              && !voice.passive()
              && trigger.frame() == Frame.PEOPLE
              && by == null
              && people.quantity() == null;
      boolean hall =
          voice != null
              && !voice.passive()
              && by == null
              && OneOf.of("hold|holds|holding|held").has(line.norm(trigger.from()));
      if (general || hall || isVacant(people, patient)) {
        return null;
      }
      Draft draft =
          new Draft(
              line,
              Math.min(trigger.from(), patient.people().from()),
              Math.max(trigger.to(), patient.people().to()),
              trigger.action(),
              trigger.rule());
      People counted = inherited(people, patient);
      draft.people = voice != null && voice.negated() ? none(counted) : counted;
      draft.by =
          by != null && people.side() != null && by.key().equals(people.side().key()) ? null : by;
      draft.modality =
          voice == null
              ? Plans.ofNoun(line, trigger.from())
              : Plans.modality(line, voice.start(), trigger.from());
      draft.where =
          Where.of(
              trigger.action().kind() == Kind.DISPLACEMENT
                  ? Whereabouts.origin(line, draft.from, draft.to)
                  : Whereabouts.of(line, trigger.from(), trigger.to()));
      draft.when =
          trigger.frame() == Frame.TOLL
              ? Timing.ofToll(line, trigger.to(), draft.to)
              : Timing.of(line, trigger.from(), trigger.to());
      return draft;
    }

    /**
     * "the people killed", "those": a group without count, kind or side says nothing to compare.
     */
    private boolean isVacant(People people, Patient patient) {
      boolean said =
          people.quantity() != null
              || people.category() != Category.PEOPLE
              || people.side() != null
              || people.named();
      boolean definite =
          OneOf.of("the|those|these|his|her|its|their").has(line.norm(patient.people().from() - 1))
              || OneOf.of("the|those|these").has(line.norm(patient.people().from()));
      boolean verb = trigger.frame().isVerb() || trigger.action().kind() == Kind.DISPLACEMENT;
      boolean named =
          trigger.frame() == Frame.OF
              && definite
              && people.bare() == people.named()
              && Quantity.exactly(1).equals(people.quantity());
      boolean lost =
          OneOf.of("lost|lose|loses|losing").has(line.norm(trigger.from()))
              && trigger.frame() == Frame.PEOPLE;
      if (lost
          && (people.category() == Category.PEOPLE || people.category() == Category.OTHER)
          && people.side() == null) {
        return true;
      }
      return !said || named || people.quantity() == null && (definite || !verb);
    }

    /**
     * Who a bare number is: "six NDF fighters were killed and seven wounded" are all NDF fighters,
     * "the Asayish suffered two killed" are Asayish.
     */
    private People inherited(People people, Patient patient) {
      boolean others =
          people.head().equals("others")
              || people.quantity() != null && people.quantity().step() == Quantity.Step.MORE;
      boolean open =
          people.category() == Category.PEOPLE
              && people.side() == null
              && !people.named()
              && (others || people.bare());
      PartyName side =
          people.side() == null && !people.named()
              ? OnSide.of(line, patient.people().from(), trigger.to())
              : null;
      if (side != null) {
        return of(people, people.category(), side);
      }
      if (!open) {
        return people;
      }
      PartyName sufferer = Sufferers.of(line, patient.people().from(), trigger.to());
      if (sufferer != null) {
        return of(people, Category.PEOPLE, sufferer);
      }
      Mention<People> before = before(patient.people().from());
      boolean joined = before != null && isJoined(before.to(), patient.people().from());
      if (before == null || !joined && !others) {
        return people;
      }
      People b = before.meaning();
      boolean whole =
          b.category() == Category.CIVILIAN || b.category() == Category.FIGHTER || b.side() != null;
      return whole ? of(people, b.category(), joined ? b.side() : null) : people;
    }

    private @Nullable Mention<People> before(int from) {
      Mention<People> before = null;
      for (Mention<People> group : line.all(People.class)) {
        before = group.to() <= from ? group : before;
      }
      return before;
    }

    /** "... were killed and seven wounded": only the verb and "and" stand between. */
    private boolean isJoined(int from, int to) {
      boolean and = false;
      for (int i = from; i < to; i++) {
        and |= line.norm(i).equals("and");
        boolean light =
            line.is(i, WordClass.BE)
                || line.is(i, WordClass.HAVE)
                || OneOf.of("and|,|killed|wounded|injured|dead|also|least|at|another")
                    .has(line.norm(i));
        if (!light) {
          return false;
        }
      }
      return and;
    }

    private static People of(People p, Category category, @Nullable PartyName side) {
      return new People(p.quantity(), category, side, p.unit(), p.head(), false, p.bare());
    }

    private static People none(People people) {
      return new People(
          Quantity.exactly(0),
          people.category(),
          people.side(),
          people.unit(),
          people.head(),
          people.named(),
          people.bare());
    }
  }
}
