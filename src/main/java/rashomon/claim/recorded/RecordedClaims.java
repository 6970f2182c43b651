package rashomon.claim.recorded;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Window;
import rashomon.document.Document;
import rashomon.document.JsonTree;
import rashomon.mention.MentionReader;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.SourceName;
import rashomon.text.Span;

/**
 * Claims as an earlier run wrote them down (DESIGN section 3). The names in them are looked up in
 * the tables again; what the record does not carry, such as the article's sentences without claims,
 * stays unknown.
 */
public final class RecordedClaims {

  private final MentionReader mentions;

  public RecordedClaims(MentionReader mentions) {
    this.mentions = mentions;
  }

  /** The account of an article whose claims are recorded. */
  public Account read(Document document) {
    Mentions mentioned = mentions.read(document);
    RecordedNames names = new RecordedNames(mentions, mentioned);
    List<Claim> claims = new ArrayList<>();
    for (String record : document.earlier().claims()) {
      Claim claim = claim(record, names);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return new Account(document, mentioned, claims);
  }

  /** Whether the line of JSON is a claim whose words are all known. */
  public static boolean isWhole(String record) {
    try {
      if (!(JsonTree.read(record) instanceof Map<?, ?> members)) {
        return false;
      }
      Recorded claim = new Recorded(members);
      one(Action.class, claim.need("action"));
      one(Modality.class, claim.need("modality"));
      one(Scope.class, claim.need("scope"));
      when(claim.in("time"));
      new RecordedExactly(claim.in("exact")).check();
      window(claim.in("window"));
      claim.in("count").number("min");
      claim.in("count").number("max");
      RecordedNames.category(claim.in("who").text("category"));
      for (Recorded step : claim.list("attribution")) {
        step.need("source");
        one(SourceName.Role.class, step.need("role"));
      }
      return Stream.of("brokers", "parties")
          .flatMap(name -> claim.list(name).stream())
          .allMatch(party -> party.text("name") != null);
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable Claim claim(String record, RecordedNames names) {
    try {
      return JsonTree.read(record) instanceof Map<?, ?> members ? claim(members, names) : null;
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static Claim claim(Map<?, ?> record, RecordedNames names) {
    Recorded members = new Recorded(record);
    Action action = one(Action.class, members.need("action"));
    Span span = members.span("span");
    boolean siege = action.kind() == Kind.TERRITORY && !members.has("count");
    People people = siege ? null : names.people(members, span);
    PartyName who = siege ? names.party(members.in("who").in("party").text("name"), span) : null;
    PartyName against = names.party(members.in("against").text("name"), span);
    Claim told =
        new Claim(
            members.need("id"),
            action,
            people,
            names.party(members.in("by").text("name"), span),
            names.party(members.in("from").text("name"), span),
            against == null ? who : against,
            names.where(members.in("place"), span),
            when(members.in("time")),
            window(members.in("window")),
            names.parties(members.list("brokers"), span),
            names.parties(members.list("parties"), span),
            members.list("attribution").stream()
                .map(step -> names.attribution(step, span))
                .toList(),
            one(Modality.class, members.need("modality")),
            one(Scope.class, members.need("scope")),
            members.text("partOf"),
            members.need("quote"),
            span,
            members.span("trigger"),
            members.need("rule"));
    Recorded exact = members.in("exact");
    return exact.isEmpty() ? told : new RecordedExactly(exact).on(told);
  }

  static <E extends Enum<E>> E one(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** A day alone is written as its start and its end. */
  private static When when(Recorded time) {
    if (time.isEmpty()) {
      return When.UNKNOWN;
    }
    String start = time.text("start");
    String end = time.text("end");
    boolean open = time.flag("open");
    String text = time.text("text");
    boolean day = !open && start != null && start.equals(end);
    return new When(
        Recorded.moment(start), day ? null : Recorded.moment(end), open, text == null ? "" : text);
  }

  private static Window window(Recorded window) {
    if (window.isEmpty()) {
      return Window.UNKNOWN;
    }
    String words = window.text("text");
    return new Window(
            Recorded.moment(window.text("start")),
            Recorded.moment(window.text("end")),
            Recorded.length(window.text("duration")),
            window.flag("permanent"))
        .worded(words == null ? "" : words);
  }
}
