package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import rashomon.mention.Demonym;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Finds who brokered, sponsored or guarantees a truce. */
final class Brokers {

  private static final String BY =
      "brokered|mediated|sponsored|guaranteed|facilitated|negotiated|supervised|overseen|arranged";
  private static final String NOUN =
      "mediation|mediations|auspices|intervention|sponsorship|efforts|brokering|guarantee|supervision|presence|mediators?|brokers?|guarantors?";

  private Brokers() {}

  static List<PartyName> in(Line line) {
    List<PartyName> brokers = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String norm = line.norm(i);
      if (norm.matches(BY) && line.norm(i + 1).equals("by")) {
        list(line, i + 2, brokers);
      } else if (norm.matches(NOUN) && line.norm(i + 1).matches("of|by|from")) {
        list(line, i + 2, brokers);
      } else if (norm.matches(NOUN)) {
        before(line, i, brokers);
      } else if (norm.matches(".+-(" + BY + ")")) {
        compound(line, i, brokers);
      }
    }
    return brokers;
  }

  /** The parties and countries from the token on: "of the SDF and Russians". */
  private static void list(Line line, int from, List<PartyName> brokers) {
    int i = from;
    while (i < line.size() && i < from + 14) {
      Mention<?> actor = actor(line, i);
      if (actor != null) {
        add(brokers, name(line, actor));
        i = actor.to();
        continue;
      }
      boolean joint =
          line.is(i, WordClass.ARTICLE)
              || line.norm(i).matches(",|and|the|\\(|\\)|-led|.+-led|.+-backed")
              || line.isName(i);
      if (!joint) {
        return;
      }
      i++;
    }
  }

  /** "Russian mediation", "Russian efforts to broker". */
  private static void before(Line line, int i, List<PartyName> brokers) {
    Mention<?> actor = i > 0 ? actor(line, i - 1) : null;
    if (actor != null) {
      add(brokers, name(line, actor));
    }
  }

  /** "US-Russian-brokered". */
  private static void compound(Line line, int i, List<PartyName> brokers) {
    String[] parts = line.token(i).text().split("-", -1);
    for (int p = 0; p < parts.length - 1; p++) {
      add(brokers, new PartyName(parts[p], null, false));
    }
  }

  private static @org.jspecify.annotations.Nullable Mention<?> actor(Line line, int i) {
    Mention<PartyName> party = line.at(i, PartyName.class);
    if (party != null) {
      return party;
    }
    Mention<Demonym> demonym = line.at(i, Demonym.class);
    if (demonym != null) {
      return demonym;
    }
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    return place != null && place.meaning().type().equals("country") ? place : null;
  }

  private static PartyName name(Line line, Mention<?> mention) {
    if (mention.meaning() instanceof PartyName party) {
      return party;
    }
    if (mention.meaning() instanceof Demonym demonym) {
      return new PartyName(demonym.country().name(), null, false);
    }
    return new PartyName(Quote.words(line, mention.from(), mention.to()), null, false);
  }

  private static void add(List<PartyName> brokers, PartyName name) {
    if (brokers.stream().noneMatch(b -> b.key().equals(name.key()))) {
      brokers.add(name);
    }
  }
}
