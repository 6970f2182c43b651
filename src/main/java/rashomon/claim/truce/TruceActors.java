package rashomon.claim.truce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.deed.Actors;
import rashomon.claim.deed.Doers;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Who breaks a truce, calls for it, declares it or refuses it, and whether he is only accused. */
final class TruceActors {

  private static final OneOf BREACHES =
      OneOf.of("violation|violations|breach|breaches|infringement|infringements");

  private static final OneOf COMMITTED =
      OneOf.of(
          "in|commit|commits|committed|committing|continue|continued|carried|made|staged|launched"
              + "|perpetrated|stepped|renewed|intensified|escalated");

  /** So many words may stand between the verb and the breach: "no fewer than 80 new breaches". */
  private static final int GOVERNED = 7;

  private static final Like TRADED = Like.of("(trad|exchang|swapp)(e|es|ed|ing)|swaps?");

  private static final String ENDED =
      "tore|broke|sank|threw|withdrew|quit|went|cut|brought|put|left";

  private TruceActors() {}

  /** The one that breaks it, calls for it, declares it or refuses it. */
  static @Nullable PartyName by(Line line, Stages.Told told, int from, int to) {
    Stage stage = told.stage();
    return switch (told.action()) {
      case VIOLATED -> violator(line, stage, to);
      case CALLED_FOR, DECLARED, REJECTED -> {
        boolean ahead = stage.from() <= from;
        boolean refuses = ahead && told.action() == Action.REJECTED;
        PartyName refuser = refuses ? Actors.subject(line, stage.from()) : null;
        PartyName agent = refuser == null ? Actors.by(line, to) : refuser;
        yield agent != null || !ahead ? agent : Actors.subject(line, stage.from());
      }
      case ENDED -> {
        PartyName agent = Actors.by(line, Math.max(stage.to(), to));
        boolean ahead = stage.from() <= from;
        yield agent == null && ahead ? ender(line, stage.from()) : agent;
      }
      case EXTENDED -> stage.from() <= from ? ender(line, stage.from()) : null;
      default -> null;
    };
  }

  /** "The rebels on Friday tore up the truce": a verb's subject, not "the collapse of". */
  private static @Nullable PartyName ender(Line line, int verb) {
    boolean be = line.is(verb - 1, WordClass.BE);
    boolean past = line.norm(verb).endsWith("ed") || line.isOneOf(verb, ENDED);
    boolean has = line.is(verb - 1, WordClass.HAVE) && line.norm(verb).endsWith("n");
    boolean going = be && line.norm(verb).endsWith("ing");
    int announced = line.is(verb - 1, WordClass.ARTICLE) ? verb - 2 : verb - 1;
    boolean news =
        line.isOneOf(verb, "end|termination|suspension")
            && Like.of("(announc|declar|proclaim)(e|es|ed|ing)").is(line.norm(announced));
    return news
        ? Actors.subject(line, announced)
        : past && !be || has || going ? Actors.subject(line, verb) : null;
  }

  private static @Nullable PartyName violator(Line line, Stage stage, int to) {
    if (line.isOneOf(stage.from() - 2, "accusations|charges|recriminations|allegations")
        || line.isOneOf(stage.from() - 3, "accusations|charges|recriminations|allegations")) {
      int traded = stage.from() - 4;
      while (traded > 0 && traded > stage.from() - 6 && !TRADED.is(line.norm(traded))) {
        traded--;
      }
      if (TRADED.is(line.norm(traded))) {
        return null; // "traded accusations of truce violations": each the other
      }
    }
    if (line.is(stage.from(), "in")) {
      return inBreach(line, stage.from(), to);
    }
    PartyName accused = accused(line, stage.from());
    PartyName side = accused == null ? side(line, stage.to()) : accused;
    PartyName after = side == null ? Doers.after(line, to) : side;
    boolean called =
        !line.covered(stage.from() - 1, PartyName.class) // "as rebels broke the truce"
            && (line.is(stage.from() - 1, "as")
                || line.is(stage.from() - 2, "as")
                || line.is(stage.from() - 3, "as"));
    boolean mutual = (called || line.is(stage.from() - 1, "of")) && accused == null;
    PartyName by = after != null || mutual ? after : breaker(line, stage, to);
    return by != null && by.name().equals("side") ? Actors.whose(line, by) : by;
  }

  /** "In breach of the truce, rebels shelled X", "the army shelled X in breach of the truce". */
  private static @Nullable PartyName inBreach(Line line, int in, int to) {
    if (in <= 1 && line.is(to, ",")) {
      Mention<PartyName> first =
          line.at(line.is(to + 1, WordClass.ARTICLE) ? to + 2 : to + 1, PartyName.class);
      return first == null ? null : first.meaning();
    }
    int verb = in - 1;
    while (verb > 0 && (!line.is(verb, WordClass.VERB) || line.is(verb, WordClass.DESCRIBING))) {
      verb--;
    }
    while (line.is(verb - 1, WordClass.HAVE) || line.is(verb - 1, WordClass.BE)) {
      verb--;
    }
    return verb > 0 ? Actors.subject(line, verb) : null;
  }

  /** "Georgia broke the truce": the subject, a state too where the verb stands before the truce. */
  private static @Nullable PartyName breaker(Line line, Stage stage, int to) {
    PartyName party = Doers.subject(line, stage.from());
    boolean active =
        stage.to() <= to && Like.of("violate[ds]?|br(oke|eaks|eached)").is(line.norm(stage.from()));
    if (party != null && BREACHES.has(line.norm(stage.from())) && !isOwn(line, stage.from())) {
      return null;
    }
    return party == null && active ? Actors.subject(line, stage.from()) : party;
  }

  /** "shelled X in violation of the truce", "have committed 80 breaches", not "condemned the". */
  private static boolean isOwn(Line line, int breach) {
    for (int i = breach - 1; i >= Math.max(0, breach - GOVERNED); i--) {
      if (COMMITTED.has(line.norm(i)) || line.covered(i, PartyName.class)) {
        return true;
      }
      boolean other = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (other || line.is(i, WordClass.PREPOSITION) && !line.is(i, "than")) {
        return false;
      }
    }
    return false;
  }

  /** "accused the army of breaking": whom it is laid to. */
  private static @Nullable PartyName accused(Line line, int to) {
    int i = accusation(line, to);
    List<PartyName> names = i < 0 ? List.of() : Actors.list(line, i + 1);
    return names.isEmpty() ? null : names.get(0);
  }

  /** "rejected claims that it had broken the truce". */
  static boolean isRefuted(Line line, int to) {
    if (line.isOneOf(to - 1, "denied|denies|denying")) {
      return true;
    }
    for (int i = 1; i < to; i++) {
      if (Like.of("claims?|reports|accusations?|allegations?|charges?").is(line.norm(i))
          && line.isOneOf(i + 1, "that|of|it|they")
          && Like.of("(reject|deni|dismiss|refut)(s|es|ed|ing)?|denies|denying")
              .is(line.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "accused the rebels of breaking": laid to them, not told. */
  static boolean isAccused(Line line, int to) {
    return accusation(line, to) >= 0;
  }

  private static int accusation(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 10); i--) {
      if (Like.of(
              "accus(e|es|ed|ing)|blam(e|es|ed|ing)|(accusation|allegation|charge)s?|alleg(e|es|ed|ing|edly)")
          .is(line.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "violations on the government side", "violations by the rebels". */
  private static @Nullable PartyName side(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 6); i++) {
      Mention<?> party = Actors.at(line, i);
      if (party != null && line.isOneOf(to, "on|by|from")) {
        return Actors.name(line, party);
      }
    }
    return null;
  }
}
