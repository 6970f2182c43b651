package rashomon.claim.territory;

import java.util.List;
import java.util.Locale;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.Timing;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Which places a verb speaks of: what follows it, its subject ("X was taken"), or what stands
 * behind "from" ("drove the rebels from X").
 */
final class VerbObjects {

  /** So far before the verb group "which" may stand. */
  private static final int RELATIVE = 6;

  private static final int TOWN = 2;

  /** Towns without a name. */
  private static final List<Where> TOWNS =
      List.of(new Where(new PlaceName("towns", "settlement", List.of(), null), false));

  /** So far before the verb the one may stand whose object "it" is. */
  private static final int AGAIN = 10;

  /** So many letters two forms of a verb share. */
  private static final int STEM = 6;

  private final Objects objects;
  private final BesiegedPeople people;

  VerbObjects(Objects objects) {
    this.objects = objects;
    people = new BesiegedPeople(objects);
  }

  List<Where> of(Line line, Trigger trigger, Voice voice) {
    if (Ousting.is(trigger)) {
      return Ousting.places(line, trigger, voice, objects);
    }
    if (trigger.frame() == Frame.PLACE_LEFT) {
      return Pullouts.places(line, trigger, voice);
    }
    boolean besieged = trigger.action() == Action.BESIEGED;
    if (isPutBack(line, trigger, voice)) {
      return objects.after(line, trigger.rest());
    }
    if (voice.passive() && !besieged && SubjectHeads.isSomebody(line, voice.start() - 1)) {
      return List.of();
    }
    if (voice.passive() || trigger.frame() == Frame.PLACE_FALLS) {
      boolean it = isIt(line, voice);
      boolean falls = voice.start() > 2 && line.is(voice.start() - 1, "it");
      List<Where> town = falls ? only(line, voice.start()) : List.of();
      List<Where> subject =
          it
              ? List.of(Understood.PLACE)
              : !town.isEmpty() ? town : Subjects.before(line, voice.start());
      List<Where> members = members(line, trigger.rest(), subject);
      return subject.isEmpty() && besieged
          ? people.places(line, voice.start(), trigger.rest())
          : members.isEmpty() ? subject : members;
    }
    return active(line, trigger, voice);
  }

  /** "several towns were retaken on Sunday, including X and Y": X and Y. */
  private List<Where> members(Line line, int from, List<Where> subject) {
    boolean many =
        !subject.isEmpty() && subject.stream().allMatch(w -> isPlain(w) && w.name().endsWith("s"));
    for (int i = from; many && i < Math.min(line.size(), from + AGAIN); i++) {
      boolean such = line.is(i, "such") && line.is(i + 1, "as");
      if (such || line.isOneOf(i, "including|namely")) {
        List<Where> named = objects.after(line, such ? i + 2 : i + 1);
        return named.stream().noneMatch(VerbObjects::isPlain) ? named : List.of();
      }
    }
    return List.of();
  }

  /** "other towns in the north such as X". */
  private static boolean isTowns(Line line, int from) {
    for (int i = from; i < from + TOWN + 2; i++) {
      if (line.isOneOf(i, "towns|villages|cities|districts|areas|places")) {
        return true;
      }
    }
    return false;
  }

  /** "several towns": no name. */
  private static boolean isPlain(Where where) {
    return where.name().equals(where.name().toLowerCase(Locale.ROOT));
  }

  /** "rebels were beaten back from X", "troops were pulled out of X": the place stands behind. */
  private static boolean isPutBack(Line line, Trigger trigger, Voice voice) {
    boolean away = trigger.action() == Action.REPELLED || trigger.action() == Action.WITHDREW;
    boolean from = line.isOneOf(trigger.rest() - 1, "from|of");
    return voice.passive()
        && away
        && from
        && trigger.rest() > trigger.to()
        && (SubjectHeads.isSomebody(line, voice.start() - 1)
            || line.covered(voice.start() - 1, PartyName.class));
  }

  /** "It was taken", "a town of Mali, hours after it was taken": no place of the sentence. */
  private static boolean isIt(Line line, Voice voice) {
    int start = voice.start();
    if (!voice.passive() || start < 1 || !line.is(start - 1, "it")) {
      return false;
    }
    boolean clause = line.isOneOf(start - 2, "after|before|until|since|when|once");
    return start == 1
        || clause
            && Subjects.before(line, start).stream()
                .allMatch(w -> Whereabouts.narrowness(w.place()) == 0);
  }

  private List<Where> active(Line line, Trigger trigger, Voice voice) {
    int first = Handed.object(line, trigger);
    if (first < 0) {
      return List.of(); // "handed the rebels a supply route"
    }
    List<Where> after = objects.after(line, Timing.behind(line, first));
    if (after.isEmpty() && trigger.action() == Action.BESIEGED) {
      after = objects.ofForces(line, trigger.rest());
    }
    if (after.isEmpty() && trigger.rest() > trigger.to()) {
      after = between(line, trigger);
    }
    if (after.isEmpty() && line.is(trigger.rest(), "it")) {
      List<Where> named = again(line, trigger.from());
      boolean held = line.norm(trigger.from()).startsWith("control");
      boolean besieged = trigger.action() == Action.BESIEGED;
      boolean worded = trigger.rest() > trigger.to() || besieged || held; // not "seized it"
      boolean again =
          Like.of("re(took|take|takes|taken|captur).*|liberat.*").is(line.norm(trigger.from()));
      List<Where> only = named.isEmpty() && worded ? only(line, trigger.from()) : named;
      return only.isEmpty() && again ? List.of(Understood.PLACE) : only;
    }
    boolean towns = after.isEmpty() && isTowns(line, trigger.rest());
    List<Where> members = members(line, trigger.rest(), towns ? TOWNS : after);
    if (!members.isEmpty()) {
      return members;
    }
    return after.isEmpty() ? relative(line, trigger, voice) : after;
  }

  /** "attacked X and captured it": the object of the verb before, unless it is no place. */
  private List<Where> again(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - AGAIN); i--) {
      boolean other =
          line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING) || isSame(line, i, verb);
      if (other && !line.is(i, WordClass.HAVE) && !line.is(i, WordClass.BE)) {
        List<Where> places = objects.after(line, i + 1);
        return places.size() == 1 ? places : List.of();
      }
    }
    return List.of();
  }

  /** "to besiege X, which it besieged": the same verb in another form. */
  private static boolean isSame(Line line, int i, int verb) {
    String one = line.norm(i);
    String other = line.norm(verb);
    return one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM);
  }

  /** "X, which was theirs until the army laid siege to it": the only town of the clause before. */
  private static List<Where> only(Line line, int verb) {
    PlaceName found = null;
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      if (place.to() <= verb && Whereabouts.narrowness(place.meaning()) == TOWN) {
        if (found != null) {
          return List.of();
        }
        found = place.meaning();
      }
    }
    return found == null ? List.of() : List.of(new Where(found, false));
  }

  /** "brought X under its control", "took X over": the place inside the words of the verb. */
  private List<Where> between(Line line, Trigger trigger) {
    boolean closed = line.isOneOf(trigger.rest() - 1, "control|over|up|off|back");
    boolean apart = closed && trigger.rest() - trigger.to() > 1;
    return apart ? objects.after(line, trigger.to()) : List.of();
  }

  /** "which the army gained control of": what "which" stands for. */
  private static List<Where> relative(Line line, Trigger trigger, Voice voice) {
    int start = voice.start();
    boolean left = line.isOneOf(trigger.rest() - 1, "of|over|from|into");
    boolean owned =
        line.is(start - 1, WordClass.PRONOUN) || line.covered(start - 1, PartyName.class);
    for (int i = start - 1; i > Math.max(0, start - RELATIVE); i--) {
      if (line.is(i, "that") && isSaid(line, i)) {
        return List.of();
      }
      boolean from = line.isOneOf(i - 1, "from|into");
      if (line.is(i, "which") && from) {
        return Subjects.before(line, i - 1);
      }
      if (line.is(i, "which") && (left || owned && line.is(i - 1, ","))
          || line.is(i, "that") && owned) {
        return Subjects.before(line, i);
      }
    }
    return List.of();
  }

  /** "said on Monday that the army has taken": what is said, and no place. */
  private static boolean isSaid(Line line, int that) {
    for (int i = that - 1; i >= Math.max(0, that - RELATIVE); i--) {
      if (line.isOneOf(
          i,
          "said|says|told|announced|claimed|claim|claims|reported|reports|stated|confirmed|added|warned|admitted|denied")) {
        return true;
      }
    }
    return false;
  }
}
