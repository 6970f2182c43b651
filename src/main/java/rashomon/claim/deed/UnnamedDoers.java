package rashomon.claim.deed;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.text.OneOf;

/** "the group", "the militants": the armed party named last. */
public final class UnnamedDoers {

  /** So many sentences back the party may be named. */
  private static final int REACH = 4;

  /** Words before "group" that give it no name. */
  private static final String KINDS =
      "terrorist|militant|rebel|armed|extremist|jihadist|insurgent|islamist|guerrilla|separatist";

  /** Those who are known only by what they did. */
  private static final String DEEDS =
      "gunman|gunmen|attacker|attackers|assailant|assailants|bomber|bombers|terrorist|terrorists|militant|militants";

  private UnnamedDoers() {}

  /** The doer of the draft, by its name where a sentence before tells it. */
  public static @Nullable PartyName named(Draft draft, Mentions mentions) {
    PartyName by = draft.by;
    if (by != null && isAircraft(by)) {
      return flownBefore(by, draft, mentions);
    }
    return by != null && isStandIn(by) ? armedBefore(by, draft, mentions) : by;
  }

  /** "the warplanes", "helicopters": nobody's by themselves. */
  private static boolean isAircraft(PartyName by) {
    return by.party() == null
        && OneOf.of("warplanes|jets|planes|aircraft|helicopters|drones|fighter jets|warplane|jet")
            .has(by.name());
  }

  /** Whose planes or strikes the sentences before tell of. */
  private static PartyName flownBefore(PartyName by, Draft draft, Mentions mentions) {
    int own = draft.line.sentence().index();
    for (int n = own - 1; n >= Math.max(0, own - REACH); n--) {
      List<Mention<PartyName>> all = mentions.lines().get(n).all(PartyName.class);
      for (int p = all.size() - 1; p >= 0; p--) {
        boolean deed = all.get(p).rule().equals("party.deed") && !isAircraft(all.get(p).meaning());
        String name = all.get(p).meaning().name();
        if (deed && !name.equals(name.toLowerCase(Locale.ROOT))) {
          return all.get(p).meaning();
        }
      }
    }
    return by;
  }

  /** "the group", "the terrorist group", "the militants". */
  private static boolean isStandIn(PartyName by) {
    int last = by.name().lastIndexOf(' ');
    String head = by.name().substring(last + 1).toLowerCase(Locale.ROOT);
    boolean body = OneOf.of("group|organisation|organization|faction|movement").has(head);
    boolean plain = last < 0 || body && OneOf.of(KINDS).has(by.name().substring(0, last));
    return by.party() == null
        && plain
        && (body || OneOf.of("militants|terrorists|fighters").has(head));
  }

  /** "gunmen", "a suicide bomber", "unknown attackers": told by the deed alone, by no name. */
  public static boolean isNobody(PartyName by) {
    String head = by.name().substring(by.name().lastIndexOf(' ') + 1);
    boolean named = !by.name().equals(by.name().toLowerCase(Locale.ROOT));
    return by.party() == null && !named && OneOf.of(DEEDS).has(head);
  }

  private static PartyName armedBefore(PartyName by, Draft draft, Mentions mentions) {
    int own = draft.line.sentence().index();
    for (int n = own; n >= Math.max(0, own - REACH); n--) {
      PartyName armed = last(mentions.lines().get(n), n < own ? Integer.MAX_VALUE : draft.from);
      if (armed != null) {
        return armed;
      }
    }
    return by;
  }

  /** The last armed party of the line that ends before the token. */
  private static @Nullable PartyName last(Line line, int to) {
    List<Mention<PartyName>> all = line.all(PartyName.class);
    for (int p = all.size() - 1; p >= 0; p--) {
      boolean own = all.get(p).to() <= to && !isPatron(line, all.get(p));
      if (own && isArmed(all.get(p).meaning())) {
        return all.get(p).meaning();
      }
    }
    return null;
  }

  /** "linked to al-Qaeda", "an offshoot of al-Qaeda": whom the group that did it belongs to. */
  private static boolean isPatron(Line line, Mention<PartyName> party) {
    int joint = party.from() - 1;
    return line.isOneOf(joint, "to|with|of")
        && line.isOneOf(
            joint - 1,
            "linked|affiliated|allied|tied|ties|links|allegiance|loyal|offshoot|branch|affiliate"
                + "|arm|wing|faction|splinter");
  }

  private static boolean isArmed(PartyName name) {
    return name.party() != null
        && OneOf.of("jihadist|rebel|militia|cartel").has(name.party().kind());
  }
}
