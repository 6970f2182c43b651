package rashomon.episode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.document.Published;

/**
 * Gives an article without a date the year of the flare-up that it tells of, so that its "Friday,
 * April 23" can be read. Only the year: its weekdays and "yesterday" stay unknown, and the article
 * stays undated.
 */
final class Dating {

  private final Function<Document, Account> reader;

  /** An article whose days come out further than this from its flare-up was read amiss. */
  private static final long AMISS = 30;

  private final Map<String, Integer> years = new ConcurrentHashMap<>();
  private final Map<String, Days> days = new HashMap<>();

  Dating(Function<Document, Account> reader) {
    this.reader = reader;
  }

  /** The accounts, those that an episode gives a year to read anew. */
  List<Account> reread(List<Account> accounts, Episodes episodes) {
    for (Episode episode : episodes.all()) {
      Integer year = year(episode);
      for (Account account : episode.accounts()) {
        if (year != null && !account.document().anchor().isKnown()) {
          years.put(account.document().file(), year);
          days.put(account.document().file(), new Days(need(episode.start()), need(episode.end())));
        }
      }
    }
    return accounts.parallelStream().map(this::reread).toList();
  }

  private static @Nullable Integer year(Episode episode) {
    boolean one =
        episode.start() != null
            && episode.end() != null
            && episode.start().getYear() == episode.end().getYear();
    return one ? Integer.valueOf(episode.start().getYear()) : null;
  }

  private Account reread(Account account) {
    Integer year = years.get(account.document().file());
    if (year == null) {
      return account;
    }
    Account read =
        reader.apply(account.document().withPublished(new Published(String.valueOf(year))));
    Days told = Profile.days(read);
    Days known = days.get(account.document().file());
    if (told != null && known != null && told.gap(known) > AMISS) {
      years.remove(account.document().file());
      return account;
    }
    return new Account(account.document(), read.mentions(), read.claims());
  }

  /** The years that were given, by the article's file. */
  Map<String, Integer> years() {
    return years;
  }

  private static LocalDate need(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }

  /** Says of those that were given a year that they were. */
  Member explained(Member member) {
    Integer year = years.get(member.account().document().file());
    return year == null
        ? member
        : new Member(member.account(), member.why() + "; the year as in the other accounts");
  }
}
