package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.claim.deed.Actors;
import rashomon.claim.deed.DoerSubjects;
import rashomon.claim.deed.Doers;
import rashomon.claim.deed.Openings;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Finds who has a place after the deed, who lost it, and of whom it is asked. */
final class Takers {

  private Takers() {}

  /** Who has it after the deed; of a place lost whom it was lost to. */
  static @Nullable PartyName of(Line line, Trigger trigger, Voice voice) {
    return switch (trigger.frame()) {
      case PLACE_FALLS -> line.is(trigger.rest() - 1, "hands") ? null : at(line, trigger.rest());
      case PLACE_LEFT -> Pullouts.subject(line, voice.start());
      case PLACE_LOST -> behind(line, trigger.rest(), "to");
      default -> {
        PartyName relative = voice.passive() ? null : antecedent(line, voice.start());
        boolean leaves = trigger.action() == Action.WITHDREW && !voice.passive();
        PartyName doer =
            relative != null
                ? relative
                : !voice.passive() && isPlaces(line, voice.start())
                    ? null
                    : leaves ? leaver(line, trigger, voice) : Doers.of(line, trigger, voice);
        boolean bound = doer != null && Actors.isBound(line, doer, trigger.from());
        yield bound
            ? null
            : doer != null || voice.passive() ? named(doer) : state(line, voice.start());
      }
    };
  }

  /** "a town that controls the road": the town does, and no side. */
  private static boolean isPlaces(Line line, int verb) {
    boolean relative = line.isOneOf(verb - 1, "that|which");
    int i = line.is(verb - 2, ",") ? verb - 3 : verb - 2;
    return relative
        && (line.covered(i, PlaceName.class)
            || line.isOneOf(
                i,
                "town|city|village|hill|hilltop|ridge|base|heights|road|pass|mountain|junction|crossing|bridge|citadel|fort|castle"));
  }

  /** Who leaves a place stands before the verb: "soldiers left X after an attack by rebels". */
  private static @Nullable PartyName leaver(Line line, Trigger trigger, Voice voice) {
    boolean hanging = trigger.form() == Trigger.Form.ING && voice.start() == trigger.from();
    PartyName opening = Openings.subject(line, voice.start());
    if (opening != null) {
      return opening;
    }
    return hanging ? DoerSubjects.first(line, trigger.from()) : Doers.subject(line, voice.start());
  }

  /** "Daesh, which seized the town": whom the relative pronoun stands for. */
  private static @Nullable PartyName antecedent(Line line, int verb) {
    if (!line.isOneOf(verb - 1, "which|who|that") || verb < 2) {
      return null;
    }
    int i = line.is(verb - 2, ",") && verb > 2 ? verb - 3 : verb - 2;
    Mention<PartyName> party = line.at(i, PartyName.class);
    return party == null ? null : party.meaning();
  }

  /** A name that lost its owner ("'s services") names nobody. */
  private static @Nullable PartyName named(@Nullable PartyName party) {
    return party == null || party.name().startsWith("'") || party.name().startsWith("\u2019")
        ? null
        : party;
  }

  /** "Iraq invaded Kuwait": a state right before the verb. */
  private static @Nullable PartyName state(Line line, int verb) {
    Mention<?> actor = verb > 0 ? Actors.at(line, verb - 1) : null;
    boolean governed = actor != null && line.is(actor.from() - 1, WordClass.PREPOSITION);
    return actor == null || governed ? null : Actors.name(line, actor);
  }

  /** "called on the army to lift": whose deed is asked for. */
  static @Nullable PartyName asked(Line line, int verb) {
    int to = line.is(verb - 1, "to") ? verb - 2 : verb - 1;
    Mention<PartyName> party = to < 0 ? null : line.at(to, PartyName.class);
    return party == null ? null : party.meaning();
  }

  private static @Nullable PartyName behind(Line line, int from, String word) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      if (line.is(i, word)) {
        return at(line, i + 1);
      }
    }
    return null;
  }

  /** "the army lost X", "After losing X, the army": who did. */
  static @Nullable PartyName loser(Line line, int verb) {
    PartyName opening = Openings.subject(line, verb);
    return opening == null ? Doers.subject(line, verb) : opening;
  }

  /** "from the army": who lost it. */
  static @Nullable PartyName lost(Line line, int from, @Nullable PartyName by) {
    for (int i = from; i < line.size() - 1; i++) {
      if (line.is(i, "from")) {
        PartyName party = at(line, i + 1);
        return party == null || by != null && party.key().equals(by.key()) ? null : party;
      }
      if (line.is(i, ".") || line.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  static @Nullable PartyName at(Line line, int i) {
    for (int k = i; k < Math.min(line.size(), i + 4); k++) {
      Mention<PartyName> party = line.at(k, PartyName.class);
      if (party != null) {
        return party.meaning();
      }
    }
    return null;
  }
}
