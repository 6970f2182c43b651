package rashomon.lineup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.episode.Camps;
import rashomon.episode.Days;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.episode.NewsDays;
import rashomon.mention.PartyName;

/** The body of evidence of an episode: every claim with its voice, and the clock of the place. */
record Body(
    Episode episode,
    List<Testimony> all,
    Clock clock,
    Atlas atlas,
    Camps camps,
    Glossary glossary) {

  /** Days further from the episode's are of another event. */
  static final int APART = 2;

  Body {
    all = List.copyOf(all);
  }

  static Body of(Episode episode, List<Member> guests) {
    List<Account> accounts =
        Stream.concat(episode.members().stream(), guests.stream())
            .map(Member::account)
            .sorted(Comparator.comparing(a -> a.document().file()))
            .toList();
    Voices voices = Voices.of(accounts);
    List<Testimony> all =
        accounts.stream()
            .flatMap(account -> testimonies(account, voices))
            .filter(t -> isOf(episode, t))
            .toList();
    Camps camps = Camps.of(accounts).within(accounts);
    Glossary glossary = Glossary.of(accounts, camps);
    return new Body(episode, all, Clock.of(episode), Atlas.of(accounts), camps, glossary);
  }

  private static Stream<Testimony> testimonies(Account account, Voices voices) {
    AsOf asOf = AsOf.of(account);
    boolean copied = voices.copies().isCopy(account);
    return account.claims().stream()
        .map(
            (Claim claim) ->
                new Testimony(account, claim, voices.of(account, claim), asOf, copied));
  }

  /** Whether it tells of the episode, and not of another event that the article tells of too. */
  private static boolean isOf(Episode episode, Testimony t) {
    LocalDate printed = t.account().document().anchor().day();
    Days days = NewsDays.of(t.claim(), printed);
    return days == null
        || episode.start() == null
        || episode.end() == null
        || days.gap(new Days(episode.start(), episode.end())) <= APART;
  }

  /** What is told as news of that kind. */
  List<Testimony> news(Kind kind) {
    return all.stream()
        .filter(t -> t.claim().kind() == kind && t.claim().scope() == Scope.MAIN)
        .toList();
  }

  List<Testimony> news(Action... actions) {
    List<Action> wanted = List.of(actions);
    return all.stream()
        .filter(t -> wanted.contains(t.claim().action()) && t.claim().scope() == Scope.MAIN)
        .toList();
  }

  /** Sides as one value, in the words of the glossary. */
  Named named(List<PartyName> parties) {
    Set<String> keys = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (PartyName party : parties) {
      if (keys.add(camps.key(party))) {
        words.add(glossary.named(party).name());
      }
    }
    return new Named(String.join(" and ", words), keys, HowNamed.of(parties, camps));
  }
}
