package rashomon.episode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;

/**
 * One flare-up and the accounts of it (DESIGN section 4).
 *
 * @param id {@code e1}, {@code e2}, ... in order of the start day
 * @param start the first day that its accounts speak of as news, or null where none is known
 */
public record Episode(
    String id,
    String title,
    List<String> places,
    List<String> parties,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    List<Member> members) {

  public Episode {
    places = List.copyOf(places);
    parties = List.copyOf(parties);
    members = List.copyOf(members);
  }

  public List<Account> accounts() {
    return members.stream().map(Member::account).toList();
  }
}
