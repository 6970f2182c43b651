package rashomon.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.document.Document;
import rashomon.document.MadeUp;
import rashomon.document.Published;
import rashomon.mention.Category;
import rashomon.mention.Mentions;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.text.Span;

/** Claims of one made-up article, one after another. */
final class SampleClaims {

  private final Document document;
  private final List<Claim> claims = new ArrayList<>();
  private int at;

  SampleClaims(String file, String outlet, String published, @Nullable String agency) {
    Published date = published.isEmpty() ? Published.UNKNOWN : new Published(published);
    document = MadeUp.document(file, outlet, date, agency, "");
  }

  Document document() {
    return document;
  }

  Account account() {
    return new Account(document, new Mentions(List.of()), claims);
  }

  /** How many people, of which side. */
  static People people(@Nullable Quantity quantity, @Nullable String side, String head) {
    return new People(
        quantity,
        Category.FIGHTER,
        side == null ? null : party(side),
        "people",
        head,
        false,
        false);
  }

  static PartyName party(String name) {
    return new PartyName(name, null, false);
  }

  static Attribution says(String name, SourceName.Role role) {
    return new Attribution(new SourceName(name, null, role), "said");
  }

  static Moment at(String time) {
    return Moment.at(LocalDateTime.parse(time), null);
  }

  static Window window(@Nullable String start, @Nullable String end, int hours) {
    Time.Length length =
        hours == 0 ? null : new Time.Length("PT" + hours + "H", Duration.ofHours(hours), false);
    return new Window(
        start == null ? null : at(start), end == null ? null : at(end), length, false);
  }

  /** A toll. */
  Claim toll(Action action, People people, String quote, String trigger, Attribution... said) {
    return add(action, people, null, When.UNKNOWN, Window.UNKNOWN, quote, trigger, said);
  }

  /** A truce. */
  Claim truce(Action action, Window window, String quote, String trigger, Attribution... said) {
    return add(action, null, party("Asayish"), When.UNKNOWN, window, quote, trigger, said);
  }

  Claim add(
      Action action,
      @Nullable People people,
      @Nullable PartyName by,
      When when,
      Window window,
      String quote,
      String trigger,
      Attribution... said) {
    int from = at + quote.indexOf(trigger);
    Claim claim =
        new Claim(
            document.id() + "#" + (claims.size() + 1),
            action,
            people,
            by,
            null,
            null,
            new Where(new PlaceName("al-Tai", "neighbourhood", List.of("Qamishli"), null), false),
            when,
            window,
            List.of(),
            List.of(),
            List.of(said),
            Modality.STATED,
            Scope.MAIN,
            null,
            quote,
            new Span(at, at + quote.length()),
            new Span(from, from + trigger.length()),
            action.word() + ".active");
    at += quote.length() + 2;
    claims.add(claim);
    return claim;
  }
}
