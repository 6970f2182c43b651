package rashomon.episode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.knowledge.Country;
import rashomon.knowledge.Party;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Which side each party stands on, as far as the accounts at hand tell: the army of a country with
 * its government, "Kurdish fighters" with the one Kurdish side that is named, "the regime" with the
 * one government.
 */
public final class Camps {

  /** Before the key of a party whose side nothing tells. */
  private static final String UNKNOWN = "?";

  /** "pro-Houthi forces" stand with those whom they are for. */
  private static final String FOR = "pro-";

  private static final Set<String> GROUPS = Set.of("rebel", "jihadist", "militia");

  private static final Set<String> MOVEMENTS = Set.of("alliance", "political", "cartel");

  private static final String GOVERNMENT = Governments.GOVERNMENT;

  private final Set<String> sides = new TreeSet<>();
  private final Governments governments;

  /** The side that "the government" is. */
  private final String government;

  private Camps(List<Account> accounts, @Nullable Camps wider) {
    List<Party> known =
        accounts.stream()
            .flatMap(Camps::parties)
            .flatMap(name -> Stream.ofNullable(name.party()))
            .filter(party -> !party.side().isEmpty())
            .toList();
    known.forEach(party -> sides.add(party.side()));
    governments = new Governments(known, wider == null ? null : wider.governments);
    government = wider == null ? GOVERNMENT : theGovernment(accounts);
  }

  /** The sides as a whole pile of accounts tells them. */
  public static Camps of(List<Account> accounts) {
    return new Camps(accounts, null);
  }

  /** The sides within one episode, where "the government" is the one that is named. */
  public Camps within(List<Account> accounts) {
    return new Camps(accounts, this);
  }

  static Stream<PartyName> parties(Account account) {
    return Stream.concat(
        account.claims().stream().flatMap((Claim c) -> Sides.of(c)),
        account.mentions().of(PartyName.class).stream().map(Mention::meaning));
  }

  private String theGovernment(List<Account> accounts) {
    Map<String, Integer> named = new TreeMap<>();
    accounts.stream()
        .flatMap(account -> account.claims().stream())
        .flatMap((Claim c) -> Sides.of(c))
        .map(this::side)
        .filter(side -> isGovernment(side) && !side.equals(GOVERNMENT))
        .forEach(side -> named.merge(side, 1, Integer::sum));
    return named.isEmpty() ? GOVERNMENT : Naming.favourite(named);
  }

  /** The key of a party's side; parties of one side share it. */
  public String key(PartyName party) {
    String side = side(party);
    return side.equals(GOVERNMENT) ? government : side;
  }

  /**
   * The key of the party itself: a militia is another actor than the government that it fights for,
   * while a state, its government and what is only called its army are one.
   */
  public String actor(PartyName name) {
    Party party = name.party();
    String side = key(name);
    boolean state =
        party == null
            ? States.of(name.name()) != null || isGovernment(side)
            : Governments.isOfCountry(party);
    return state ? side : Sides.party(name);
  }

  /**
   * Whether it is a group that bears arms and no state's force: "Ahrar al-Sham", "Hutu militia".
   */
  public boolean isArmedGroup(PartyName name) {
    Party party = name.party();
    return party != null && GROUPS.contains(party.kind()) && !isGovernment(key(name));
  }

  /** Whether it is an armed group, or an alliance or movement of such. */
  public boolean isNoState(PartyName name) {
    Party party = name.party();
    boolean movement = party != null && MOVEMENTS.contains(party.kind());
    return isArmedGroup(name) || movement && !isGovernment(key(name));
  }

  private String side(PartyName name) {
    Party party = name.party();
    if (party == null) {
      return guess(name.name());
    }
    if (party.side().isEmpty()) {
      return Spelling.key(party.name());
    }
    return Governments.isOfCountry(party) && party.countries().size() == 1
        ? ruling(party.countries().get(0), party.name())
        : party.side();
  }

  /** "Kyrgyzstan army": the side of that country where one goes by its name. */
  private String ruling(String iso, String name) {
    Country state = States.of(name.substring(0, Math.max(0, name.lastIndexOf(' '))));
    return state == null ? governments.of(iso) : side(state);
  }

  private String side(Country state) {
    String named = state.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    return sides.contains(named) ? named : governments.of(state.iso());
  }

  /** "Norway": the state itself; "Kurdish fighters": the one known side whose name begins alike. */
  private String guess(String name) {
    Set<String> alike = new TreeSet<>();
    Country state = States.of(name);
    if (state != null) {
      return side(state);
    }
    for (Token token : Tokens.of(name)) {
      String word =
          token.norm().startsWith(FOR) ? token.norm().substring(FOR.length()) : token.norm();
      if (Governments.isWord(word)) {
        return GOVERNMENT;
      }
      if (word.length() > 4 && (token.isName() || !word.equals(token.norm()))) {
        sides.stream().filter(s -> isAlike(s, word)).forEach(alike::add);
      }
    }
    return alike.size() == 1 ? alike.iterator().next() : UNKNOWN + Spelling.key(name);
  }

  private static boolean isAlike(String side, String word) {
    return side.startsWith(word.substring(0, Math.min(word.length(), 6)));
  }

  /** Whether anything tells which side it stands on. */
  public boolean isKnown(PartyName party) {
    return isKnown(key(party));
  }

  static boolean isKnown(String key) {
    return !key.startsWith(UNKNOWN);
  }

  boolean isGovernment(String key) {
    return governments.is(key);
  }

  /** Whether a side is among others, a government being any government where none is named. */
  boolean isAmong(String side, Set<String> others) {
    return others.contains(side)
        || side.equals(GOVERNMENT) && others.stream().anyMatch(this::isGovernment)
        || others.contains(GOVERNMENT) && isGovernment(side);
  }
}
