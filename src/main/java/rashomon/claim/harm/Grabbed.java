package rashomon.claim.harm;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.mention.PartyName;
import rashomon.text.OneOf;

/**
 * Words that tell of captivity only where armed men do it: gunmen grab a man, and so does his
 * rescuer; police pick up students, and so does a ferry.
 */
final class Grabbed {

  private static final OneOf WORDS =
      OneOf.of(
          "grab|grabs|grabbed|grabbing|pick|picks|picked|picking|catch|catches|caught|catching|drag"
              + "|drags|dragged|dragging|pull|pulls|pulled|pulling|make|makes|made|making");

  private static final OneOf ARMED =
      OneOf.of(
          "police|policemen|soldiers|troops|gunmen|rebels|militants|guerrillas|fighters|militia"
              + "|militiamen|agents|forces|army|insurgents|paramilitaries|bandits|kidnappers|pirates"
              + "|gendarmes|marines|commandos|men|jihadists|separatists|terrorists|guards|raiders");

  private Grabbed() {}

  /** Whether nobody armed did what needs an armed man to be an arrest or a kidnapping. */
  static boolean isByNobodyArmed(Harm harm, @Nullable PartyName by) {
    String verb = harm.line().norm(harm.trigger().from());
    boolean taken =
        OneOf.of("take|takes|took|taken|taking").has(verb)
            && harm.line().isOneOf(harm.trigger().rest() - 1, "his|her|their");
    return harm.trigger().action() == Action.DETAINED
        && (taken || WORDS.has(verb) && !isTold(harm))
        && !isArmed(by);
  }

  /** "picked up for questioning", "caught alive": the words say that it is captivity. */
  private static boolean isTold(Harm harm) {
    return harm.line()
        .isOneOf(harm.trigger().rest() - 1, "questioning|interrogation|alive|red-handed");
  }

  private static boolean isArmed(@Nullable PartyName by) {
    String name = by == null ? "" : by.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean known =
        by != null
            && by.party() != null
            && !OneOf.of("government|state|un|peacekeepers|civil-defence").has(by.party().kind());
    return known || ARMED.has(last);
  }
}
