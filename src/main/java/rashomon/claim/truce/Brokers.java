package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.deed.Actors;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.text.OneOf;

/** Finds who brokered, sponsored or guarantees a truce. */
final class Brokers {

  private static final String BY =
      "brokered|mediated|sponsored|guaranteed|facilitated|negotiated|supervised|overseen|arranged";
  private static final String DID = "brokered|brokers|mediated|mediates|guaranteed|facilitated";
  private static final String NOUN =
      "mediation|mediations|auspices|intervention|sponsorship|efforts|brokering|guarantee|supervision|mediator|mediators|broker|brokers|guarantor|guarantors";

  private Brokers() {}

  static List<PartyName> in(Line line) {
    List<PartyName> brokers = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      read(line, i).forEach(name -> Actors.add(brokers, name));
    }
    return brokers;
  }

  private static List<PartyName> read(Line line, int i) {
    String norm = line.norm(i);
    if (OneOf.of(BY).has(norm) && line.is(i + 1, "by")) {
      return Actors.list(line, i + 2);
    }
    if (OneOf.of(NOUN).has(norm) && line.isOneOf(i + 1, "of|by|from")) {
      return Actors.list(line, i + 2);
    }
    if (OneOf.of(NOUN).has(norm)) {
      return before(line, i);
    }
    if (norm.lastIndexOf('-') > 0 && OneOf.of(BY).has(norm.substring(norm.lastIndexOf('-') + 1))) {
      return compound(line, i);
    }
    return OneOf.of(DID).has(norm) ? did(line, i) : mediating(line, i);
  }

  /** "Russian mediation", "Saudi and US mediators". */
  private static List<PartyName> before(Line line, int i) {
    List<PartyName> names = new ArrayList<>();
    Mention<?> actor = i > 0 ? Actors.at(line, i - 1) : null;
    if (actor == null) {
      return names;
    }
    Mention<?> earlier =
        line.is(actor.from() - 1, "and") && actor.from() > 1
            ? Actors.at(line, actor.from() - 2)
            : null;
    if (earlier != null) {
      names.add(Actors.name(line, earlier));
    }
    names.add(Actors.name(line, actor));
    return names;
  }

  /** "Turkey brokered a truce": the subject. */
  private static List<PartyName> did(Line line, int i) {
    @Nullable PartyName subject = Actors.subject(line, i);
    if (subject == null) {
      return List.of();
    }
    for (int k = i - 1; k > 0; k--) {
      if (line.is(k, "and") && Actors.at(line, k + 1) != null) {
        return pair(line, k);
      }
    }
    return List.of(subject);
  }

  /** The actors on both sides of "and". */
  private static List<PartyName> pair(Line line, int and) {
    List<PartyName> names = new ArrayList<>();
    for (int side : new int[] {and - 1, and + 1}) {
      Mention<?> actor = Actors.at(line, side);
      if (actor != null) {
        names.add(Actors.name(line, actor));
      }
    }
    return names;
  }

  /** "Russian forces entered into mediation", "Norway is mediating". */
  private static List<PartyName> mediating(Line line, int i) {
    boolean enters =
        line.isOneOf(i, "entered|intervened|intervene|enter")
            && (line.norm(i + 1) + " " + line.norm(i + 2)).contains("mediat");
    boolean verb = line.isOneOf(i, "mediating|mediate");
    return enters || verb ? did(line, i) : List.of();
  }

  /** "US-Russian-brokered". */
  private static List<PartyName> compound(Line line, int i) {
    List<PartyName> names = new ArrayList<>();
    String[] parts = line.token(i).text().split("-", -1);
    for (int p = 0; p < parts.length - 1; p++) {
      names.add(new PartyName(parts[p], null, false));
    }
    return names;
  }
}
