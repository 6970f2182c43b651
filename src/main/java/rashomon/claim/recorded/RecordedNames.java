package rashomon.claim.recorded;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Attribution;
import rashomon.claim.Where;
import rashomon.document.Document;
import rashomon.mention.Category;
import rashomon.mention.Meaning;
import rashomon.mention.Mention;
import rashomon.mention.MentionReader;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.text.Span;

/** Finds again who and what the names in recorded claims are: in the quote, else by themselves. */
final class RecordedNames {

  private final MentionReader reader;
  private final Mentions mentioned;

  RecordedNames(MentionReader reader, Mentions mentioned) {
    this.reader = reader;
    this.mentioned = mentioned;
  }

  /** The mention of that name in the quote, in the other quotes, or in the name itself. */
  private <M extends Meaning> Optional<M> find(
      Class<M> type, Function<M, String> named, String name, Span quote) {
    List<Mention<M>> all = mentioned.of(type);
    Optional<M> told =
        Stream.concat(all.stream().filter(m -> quote.contains(m.span())), all.stream())
            .map(Mention::meaning)
            .filter(m -> named.apply(m).equals(name))
            .findFirst();
    return told.isPresent()
        ? told
        : reader.read(Document.of(name)).of(type).stream()
            .map(Mention::meaning)
            .filter(m -> named.apply(m).equals(name))
            .findFirst();
  }

  @Nullable PartyName party(@Nullable String name, Span quote) {
    return name == null
        ? null
        : find(PartyName.class, PartyName::name, name, quote)
            .orElse(new PartyName(name, null, false));
  }

  List<PartyName> parties(List<Recorded> parties, Span quote) {
    return parties.stream()
        .map(p -> party(p.need("name"), quote))
        .map(Objects::requireNonNull)
        .toList();
  }

  @Nullable Where where(Recorded place, Span quote) {
    String name = place.text("name");
    if (name == null) {
      return null;
    }
    List<String> within =
        place.members().get("within") instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of();
    PlaceName found =
        find(PlaceName.class, PlaceName::name, name, quote)
            .map(p -> new PlaceName(name, p.type(), within, p.place()))
            .orElse(new PlaceName(name, "", within, null));
    return new Where(found, place.flag("part"));
  }

  Attribution attribution(Recorded step, Span quote) {
    String name = step.need("source");
    SourceName.Role role = RecordedClaims.one(SourceName.Role.class, step.need("role"));
    SourceName source =
        find(SourceName.class, SourceName::name, name, quote)
            .filter(s -> s.role() == role)
            .orElse(new SourceName(name, null, role));
    String cue = step.text("cue");
    return new Attribution(source, cue == null ? "" : cue);
  }

  @Nullable People people(Recorded claim, Span quote) {
    if (!claim.has("count") && !claim.has("who")) {
      return null;
    }
    Recorded who = claim.in("who");
    Recorded count = claim.in("count");
    Quantity quantity = count.isEmpty() ? null : quantity(count);
    String head = who.text("text") == null ? "" : Objects.requireNonNull(who.text("text"));
    String name = who.in("party").text("name");
    People told = told(head, quantity, quote);
    Category category = category(who.text("category"));
    if (told != null && told.category() == category && Objects.equals(told.who(), name)) {
      return told;
    }
    PartyName side = side(name, told, quote);
    String unit = count.text("unit");
    boolean named = told == null ? isName(head) : told.named();
    return new People(
        quantity,
        category,
        side,
        unit == null ? "people" : unit,
        head,
        named,
        told != null && told.bare(),
        name == null || side != null ? null : name);
  }

  private @Nullable PartyName side(@Nullable String name, @Nullable People told, Span quote) {
    if (name == null) {
      return told == null ? null : told.side();
    }
    return find(PartyName.class, PartyName::name, name, quote).orElse(null);
  }

  private @Nullable People told(String head, @Nullable Quantity quantity, Span quote) {
    return mentioned.of(People.class).stream()
        .filter(m -> quote.contains(m.span()) && m.meaning().head().equals(head))
        .map(Mention::meaning)
        .filter(p -> isSame(quantity, p.quantity()))
        .findFirst()
        .orElse(null);
  }

  /** Whether a mention has the recorded number, whether it adds to another or not. */
  private static boolean isSame(@Nullable Quantity recorded, @Nullable Quantity told) {
    return recorded == null || told == null
        ? recorded == null && told == null
        : recorded.equals(told.in(Quantity.Step.PLAIN));
  }

  private static boolean isName(String head) {
    return !head.isEmpty() && Character.isUpperCase(head.charAt(0));
  }

  private static Quantity quantity(Recorded count) {
    return new Quantity(
        count.number("min"),
        count.number("max"),
        count.flag("approx"),
        count.text("vague"),
        Quantity.Step.PLAIN);
  }

  static Category category(@Nullable String word) {
    return word == null || word.isEmpty()
        ? Category.PEOPLE
        : RecordedClaims.one(Category.class, word);
  }
}
