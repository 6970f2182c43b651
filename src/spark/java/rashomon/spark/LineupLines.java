package rashomon.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.episode.Member;
import rashomon.lineup.Comparison;
import rashomon.lineup.Hearing;
import rashomon.report.Edition;
import rashomon.report.Page;
import rashomon.report.json.EpisodeLines;
import scala.Tuple2;

/** Lines up one episode after another of those that a task has; one is held at a time. */
final class LineupLines implements Iterator<Row> {

  /** An account that takes its seat, with the lines that it was written in. */
  record Seated(Seat seat, String pile) implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
  }

  private final Iterator<Tuple2<Long, Seated>> seated;
  private final List<Head> heads;
  private @Nullable Seated ahead;

  /**
   * @param seated those of one episode stand together
   */
  LineupLines(Iterator<Tuple2<Long, Seated>> seated, List<Head> heads) {
    this.seated = seated;
    this.heads = heads;
  }

  @Override
  public boolean hasNext() {
    return ahead != null || seated.hasNext();
  }

  /** The episode's place among all, and its line. */
  @Override
  public Row next() {
    List<Seated> together = new ArrayList<>();
    Seated one = ahead == null ? take() : ahead;
    if (one == null) {
      throw new NoSuchElementException();
    }
    int episode = one.seat().episode();
    for (; one != null && one.seat().episode() == episode; one = take()) {
      together.add(one);
    }
    ahead = one;
    return RowFactory.create(episode, line(hearing(heads.get(episode), together)));
  }

  private @Nullable Seated take() {
    return seated.hasNext() ? seated.next()._2() : null;
  }

  private static Hearing hearing(Head head, List<Seated> together) {
    List<Seated> sorted =
        together.stream().sorted(Comparator.comparingInt(s -> s.seat().number())).toList();
    List<Member> members = new ArrayList<>();
    List<Member> guests = new ArrayList<>();
    for (Seated seated : sorted) {
      Member member = new Member(account(seated), seated.seat().why());
      (seated.seat().isGuest() ? guests : members).add(member);
    }
    return new Hearing(head.with(members), guests);
  }

  private static Account account(Seated seated) {
    Integer year = seated.seat().year();
    Account account =
        year == null
            ? Here.RASHOMON.recorded(seated.pile())
            : Here.RASHOMON.recorded(seated.pile(), year);
    List<Integer> own = seated.seat().claims();
    if (own == null) {
      return account;
    }
    List<Claim> claims = own.stream().map(i -> account.claims().get(i)).toList();
    return new Account(account.document(), account.mentions(), claims);
  }

  private static String line(Hearing hearing) {
    StringWriter line = new StringWriter();
    try {
      Comparison alone = new Comparison(List.of(hearing.lineUp()), List.of(), List.of());
      new EpisodeLines().write(Edition.of(alone), Page.PLAIN, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString().strip();
  }
}
