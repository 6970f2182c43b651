package rashomon.claim.deed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.mention.Demonym;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Who acts in talks and truces: parties, and states and bodies under their bare names. */
public final class Actors {

  private static final int REACH = 14;
  private static final int LIST = 26;

  private Actors() {}

  /** The actor whose name covers the token: a party, a country, a people; null for none. */
  public static @Nullable Mention<?> at(Line line, int i) {
    Mention<PartyName> party = line.at(i, PartyName.class);
    if (party != null) {
      return party.rule().equals("party.deed") ? null : party;
    }
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    if (place != null && place.meaning().type().equals("country")) {
      return place;
    }
    return line.at(i, Demonym.class);
  }

  public static PartyName name(Line line, Mention<?> mention) {
    if (mention.meaning() instanceof PartyName party) {
      return party;
    }
    if (mention.meaning() instanceof Demonym demonym) {
      return new PartyName(demonym.country().name(), null, false);
    }
    return new PartyName(Quote.words(line, mention.from(), mention.to()), null, false);
  }

  /** "by X", "by the X and Y": the first named, before another verb; null for none. */
  public static @Nullable PartyName by(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      if (line.is(i, "by")) {
        List<PartyName> names = list(line, i + 1);
        return names.isEmpty() ? null : names.get(0);
      }
      if (line.is(i, WordClass.VERB)
          || line.isOneOf(i, ";|.|which|that|who|after|when|but|while|though|although")) {
        return null;
      }
    }
    return null;
  }

  /** Who stands as the subject of the verb: a party, a state, a body that speaks. */
  public static @Nullable PartyName subject(Line line, int verb) {
    PartyName party = Doers.subject(line, verb);
    if (party != null) {
      return party;
    }
    Mention<?> best = null;
    for (int i = 0; i < verb; i++) {
      Mention<?> actor = at(line, i);
      actor = actor == null ? line.at(i, SourceName.class) : actor;
      boolean begins = actor != null && actor.from() == i && actor.to() <= verb;
      if (begins
          && actor != null
          && !isGoverned(line, i)
          && !(actor.meaning() instanceof Demonym)) {
        best = actor;
      }
    }
    return best == null
        ? null
        : best.meaning() instanceof SourceName source
            ? new PartyName(source.name(), null, false)
            : name(line, best);
  }

  /** "the Armenian side": the words before "side" say whose. */
  public static PartyName whose(Line line, PartyName side) {
    for (int i = 1; i < line.size(); i++) {
      if (line.is(i, "side") && line.isName(i - 1)) {
        return new PartyName(Quote.words(line, i - 1, i + 1), null, side.hedged());
      }
    }
    return side;
  }

  private static boolean isGoverned(Line line, int from) {
    int i = from - 1;
    while (line.is(i, WordClass.ARTICLE) || line.is(i, WordClass.DETERMINER)) {
      i--;
    }
    return line.is(i, WordClass.PREPOSITION);
  }

  /** The actors from the token on: "the SDF and Russians", "Turkey, Qatar and Egypt". */
  public static List<PartyName> list(Line line, int from) {
    List<PartyName> names = new ArrayList<>();
    int i = from;
    while (i < Math.min(line.size(), from + LIST)) {
      Mention<?> actor = at(line, i);
      boolean of = line.is(i, "of");
      if (of && !names.isEmpty() && !line.is(i - 1, "and")) {
        i = owner(line, i);
        continue;
      }
      if (actor != null) {
        boolean apposed = line.is(actor.from() - 1, "(") && !names.isEmpty();
        if (!apposed) {
          add(names, name(line, actor));
        }
        i = actor.to();
        continue;
      }
      boolean joint =
          of
              || line.isOneOf(i, "representatives|delegates|envoys|delegations|officials")
              || line.is(i, WordClass.ARTICLE)
              || Like.of(",|and|both|\\(|\\)|\"|.+-(led|backed|affiliated|aligned)|pro-.+")
                  .is(line.norm(i))
              || line.isName(i);
      if (!joint) {
        break;
      }
      i++;
    }
    return names;
  }

  /** "the forces of the X administration": past whose they are; the end of the line for others. */
  private static int owner(Line line, int of) {
    int i = of + 1;
    while (line.is(i, WordClass.ARTICLE)) {
      i++;
    }
    Mention<?> owner = i < line.size() ? at(line, i) : null;
    return owner == null ? line.size() : owner.to();
  }

  public static void add(List<PartyName> names, PartyName name) {
    if (names.stream().noneMatch(n -> n.key().equals(name.key()))) {
      names.add(name);
    }
  }

  /** "a deal between X and Y lifted the siege": neither did it. */
  public static boolean isBound(Line line, PartyName doer, int verb) {
    for (int i = 0; i < verb; i++) {
      if (line.is(i, "between")) {
        return list(line, i + 1).stream().anyMatch(p -> p.key().equals(doer.key()));
      }
    }
    return false;
  }
}
