package rashomon.lineup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.episode.Sides;
import rashomon.episode.Spelling;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;

/**
 * Innermost sources resolved across the outlets of an episode: the Observatory, SOHR and the Syrian
 * Observatory for Human Rights are one (METHODS, "When accounts differ": different primary
 * sources).
 */
final class Voices {

  private static final Set<Role> NAMELESS =
      Set.of(Role.UNNAMED, Role.WITNESS, Role.MEDIC, Role.ACTIVIST, Role.OFFICIAL);

  private static final Set<Action> TALK =
      Set.of(Action.CALLED_FOR, Action.NEGOTIATED, Action.REJECTED);

  private final Map<String, Voice> byName = new HashMap<>();
  private final Copies copies;
  private final Set<String> belligerents;
  private final Set<String> political;

  private Voices(List<Account> accounts) {
    copies = Copies.of(accounts);
    belligerents = belligerents(accounts);
    political = political(accounts);
  }

  /** Gathers all speakers; long names first, so that a short one finds the name it is short for. */
  static Voices of(List<Account> accounts) {
    Voices voices = new Voices(accounts);
    Map<String, String> roles = new HashMap<>();
    Set<String> names =
        new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(s -> s));
    for (Account account : accounts) {
      names.add(account.document().outlet());
      roles.putIfAbsent(account.document().outlet(), "outlet");
      if (account.document().agency() != null) {
        names.add(account.document().agency());
        roles.put(account.document().agency(), Role.AGENCY.word());
      }
      for (Claim claim : account.claims()) {
        for (Attribution step : claim.attribution()) {
          if (!isNameless(step.source())) {
            names.add(step.source().key());
            roles.merge(step.source().key(), voices.role(step.source()), Voices::graver);
          }
        }
      }
    }
    Aliases aliases = new Aliases();
    for (String name : names) {
      String role = roles.getOrDefault(name, "outlet");
      boolean medium = role.equals("outlet") || role.equals(Role.AGENCY.word());
      String full = aliases.resolve(name, medium);
      Voice known = voices.byName.get(full);
      voices.byName.put(full, new Voice(full, known == null ? role : graver(known.role(), role)));
      voices.byName.put(name, new Voice(full, role));
    }
    voices.byName.replaceAll((name, v) -> voices.byName.getOrDefault(v.name(), v));
    return voices;
  }

  /** Those who act in the fighting or suffer it, by name; talks alone make nobody a party to it. */
  private static Set<String> belligerents(List<Account> accounts) {
    Set<String> names = new HashSet<>();
    for (Account account : accounts) {
      account.claims().stream()
          .filter(claim -> !TALK.contains(claim.action()))
          .flatMap((Claim claim) -> Sides.of(claim))
          .forEach(party -> names.addAll(List.of(Spelling.key(party.name()), Sides.party(party))));
    }
    return names;
  }

  private static Set<String> political(List<Account> accounts) {
    Set<String> names = new HashSet<>();
    for (Account account : accounts) {
      account.mentions().of(PartyName.class).stream()
          .map(Mention::meaning)
          .filter(p -> p.party() != null && p.party().kind().equals("political"))
          .forEach(p -> names.add(Sides.party(p)));
    }
    return names;
  }

  /** A political party that only comments on the fighting is no party to it. */
  private String role(SourceName source) {
    boolean comments =
        source.role() == Role.PARTY
            && political.contains(Spelling.key(source.key()))
            && !belligerents.contains(Spelling.key(source.key()));
    return (comments ? Role.ORGANISATION : source.role()).word();
  }

  /** The role that says more: a monitor's own site is a monitor; a party stays a party. */
  private static String graver(String one, String other) {
    if (one.equals("party") || other.equals("party")) {
      return "party";
    }
    return one.equals("outlet") ? other : one;
  }

  /**
   * Who says the claim in the end: its innermost source, else the agency whose text it is, else the
   * outlet; an article that repeats another's words speaks with the other's voice.
   */
  Voice of(Account account, Claim claim) {
    Attribution speaker = claim.speaker();
    if (speaker == null) {
      return own(copies.origin(account));
    }
    SourceName source = speaker.source();
    return isNameless(source)
        ? Voice.nameless(source.name(), role(source), carrier(claim, account))
        : known(source.key(), role(source));
  }

  private Voice own(Account account) {
    String agency = account.document().agency();
    return agency != null
        ? known(agency, Role.AGENCY.word())
        : known(account.document().outlet(), "outlet");
  }

  private static boolean isNameless(SourceName source) {
    return source.of() == null && NAMELESS.contains(source.role());
  }

  /** Who carries a nameless source: the next speaker outward, else who tells the article. */
  private String carrier(Claim claim, Account account) {
    int last = claim.attribution().size() - 1;
    return last > 0
        ? known(claim.attribution().get(last - 1).source().key(), "outlet").name()
        : own(copies.origin(account)).name();
  }

  Copies copies() {
    return copies;
  }

  private Voice known(String name, String role) {
    return byName.getOrDefault(name, new Voice(name, role));
  }
}
