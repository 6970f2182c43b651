package rashomon.lineup;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.episode.States;
import rashomon.mention.Category;
import rashomon.mention.PartyName;

/** Questions in plain words. */
final class Phrasing {

  private static final Set<String> STATES = Set.of("state", "government", "country");

  /** Words for many together, whose people are their forces. */
  private static final Set<String> BODIES =
      Set.of("regime", "government", "opposition", "coalition", "junta");

  private Phrasing() {}

  /** "the Asayish", "the NDF", "Russia". */
  static String the(PartyName party) {
    String name = party.name();
    boolean bare =
        name.toLowerCase(Locale.ROOT).startsWith("the ")
            || (party.party() != null && STATES.contains(party.party().kind()));
    return bare ? name : "the " + name;
  }

  /** "How many NDF members were killed?", "How many people were killed on the Kyrgyz side?" */
  static String howMany(@Nullable PartyName side, Category category, Action action, String where) {
    String on = side == null || isGroup(side, category) ? "" : onSide(side);
    return "How many " + noun(side, category) + " " + verb(action) + on + where + "?";
  }

  /** "NDF members", "civilians on the Karabakh side". */
  static String who(@Nullable PartyName side, Category category) {
    String on = side == null || isGroup(side, category) ? "" : onSide(side);
    return noun(side, category) + on;
  }

  private static String onSide(PartyName side) {
    return " on " + (side.name().startsWith("the ") ? "" : "the ") + side.name() + " side";
  }

  private static String noun(@Nullable PartyName side, Category category) {
    if (side == null || !isGroup(side, category)) {
      return noun(category);
    }
    if (isPlural(side.name())) {
      return side.name();
    }
    boolean body = BODIES.contains(lastWord(side.name()));
    return side.name() + (body ? " forces" : isCommon(side.name()) ? "s" : " members");
  }

  /** Whether its people are its members: a force's, not a country's. */
  private static boolean isGroup(PartyName side, Category category) {
    boolean state =
        States.of(side.name()) != null
            || side.party() != null && STATES.contains(side.party().kind());
    return noun(category).equals("people") && (!state || isPlural(side.name()));
  }

  /** "rebels", "Syrian troops", "Palestinians", "ethnic Albanians". */
  private static boolean isPlural(String name) {
    boolean people = States.of(name) != null && !States.isName(name) || name.startsWith("ethnic ");
    return name.endsWith("s") && lastWord(name).length() > 3 && (people || isLower(lastWord(name)));
  }

  /** "tribal leader": a word for people, not the name of a force. */
  private static boolean isCommon(String name) {
    return isLower(name) && !name.endsWith("s");
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isLower(String words) {
    return words.equals(words.toLowerCase(Locale.ROOT));
  }

  private static String noun(Category category) {
    return switch (category) {
      case PEOPLE -> "people";
      case CIVILIAN -> "civilians";
      case CHILD -> "children";
      case WOMAN -> "women";
      case FIGHTER -> "fighters";
      case POLICE -> "police";
      case SECURITY -> "security members";
      case OFFICIAL -> "officials";
      case JOURNALIST -> "journalists";
      case MEDIC -> "medics";
      case AID_WORKER -> "aid workers";
      case OTHER -> "others";
    };
  }

  static String verb(Action action) {
    return switch (action) {
      case KILLED, WOUNDED, DETAINED, RELEASED, DISPLACED, EVACUATED -> "were " + action.word();
      case MISSING -> "are missing";
      case CASUALTIES -> "were killed or wounded";
      case RETURNED -> "returned";
      default -> action.word();
    };
  }
}
