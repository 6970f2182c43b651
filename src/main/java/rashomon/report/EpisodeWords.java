package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import rashomon.document.Document;
import rashomon.episode.Member;
import rashomon.lineup.Lineup;
import rashomon.lineup.Witness;

/** The head of an episode in words: its accounts and witnesses. */
public final class EpisodeWords {

  private final Lineup lineup;
  private final Accounts accounts;

  /** The words for an episode and its accounts. */
  public EpisodeWords(Lineup lineup, Accounts accounts) {
    this.lineup = lineup;
    this.accounts = accounts;
  }

  /** "3 outlets, 4 witnesses (1 a party)". */
  public String counts() {
    long outlets = accounts.outlets();
    long parties = lineup.witnesses().stream().filter(Witness::isParty).count();
    return many(outlets, "outlet")
        + ", "
        + many(lineup.witnesses().size(), "witness")
        + (parties == 0 ? "" : " (" + parties + (parties == 1 ? " a party)" : " parties)"));
  }

  private static String many(long number, String noun) {
    String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
    return number + " " + (number == 1 ? noun : plural);
  }

  /** "Rudaw (24 Apr 2021)", one for each account. */
  List<String> accounts() {
    return lineup.episode().members().stream().map(EpisodeWords::account).toList();
  }

  /** "Rudaw (24 Apr 2021)", one for each account of another episode that tells of this one. */
  List<String> guests() {
    return lineup.guests().stream().map(EpisodeWords::account).toList();
  }

  /** "3 of the outlets themselves", and everybody whom they quote. */
  public List<String> witnesses() {
    List<String> quoted =
        lineup.witnesses().stream()
            .filter(w -> !accounts.isOutlet(w.name()))
            .map(w -> Printable.of(w.name()) + (w.isParty() ? " (a party)" : ""))
            .toList();
    int own = lineup.witnesses().size() - quoted.size();
    List<String> all = new ArrayList<>();
    if (own > 0 && !quoted.isEmpty()) {
      all.add(own == 1 ? "1 outlet itself" : own + " outlets themselves");
    }
    all.addAll(quoted);
    return all;
  }

  private static String account(Member member) {
    Document document = member.account().document();
    String published = Days.published(document.published());
    boolean dated = document.published().isKnown();
    return Printable.of(document.outlet())
        + " ("
        + published
        + (dated || member.why().isEmpty() ? "" : ": " + Printable.of(member.why()))
        + ")";
  }
}
