package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Attribution;
import rashomon.claim.Claim;
import rashomon.claim.ClockTime;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.knowledge.Party;
import rashomon.knowledge.Place;
import rashomon.mention.Category;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.Quantity.Step;
import rashomon.mention.SourceName;
import rashomon.mention.SourceName.Role;
import rashomon.mention.Time.Length;
import rashomon.text.Span;

/** One row of a table read as a claim. */
record Cells(Map<String, String> row) {

  private static final Map<String, PartyName> PARTIES = parties();
  private static final Map<String, PlaceName> PLACES = places();

  String cell(String column) {
    return row.getOrDefault(column, "");
  }

  Claim claim(String document, int number) {
    Span span = new Span(number * 10, number * 10 + 5);
    String partOf = cell("partOf");
    return new Claim(
        document + "#" + number,
        Action.valueOf(cell("action").toUpperCase(Locale.ROOT).replace('-', '_')),
        people(),
        party("by"),
        party("from"),
        party("against"),
        where(),
        when(),
        window(),
        partyList("brokers"),
        partyList("parties"),
        sources(),
        cell("modality").isEmpty()
            ? Modality.STATED
            : Modality.valueOf(cell("modality").toUpperCase(Locale.ROOT)),
        cell("scope").equals("background") ? Scope.BACKGROUND : Scope.MAIN,
        partOf.isEmpty() ? null : document + "#" + partOf,
        cell("quote"),
        span,
        span,
        "test");
  }

  private @Nullable People people() {
    String who = cell("who");
    if (who.isEmpty() && cell("count").isEmpty()) {
      return null;
    }
    boolean named = who.startsWith("named:");
    List<String> parts = new ArrayList<>(Arrays.asList(who.replace("named:", "").split("/", -1)));
    String last = parts.get(parts.size() - 1).toUpperCase(Locale.ROOT).replace('-', '_');
    Category category = Category.PEOPLE;
    for (Category c : Category.values()) {
      if (c.name().equals(last)) {
        category = c;
        parts.remove(parts.size() - 1);
      }
    }
    String side = named || parts.isEmpty() ? "" : parts.get(0);
    String head = named ? parts.get(0) : category.word();
    String unit = cell("count").endsWith("families") ? "families" : "people";
    return new People(
        quantity(), category, side.isEmpty() ? null : party(side, false), unit, head, named, false);
  }

  private @Nullable Quantity quantity() {
    String count = cell("count").replace(" families", "");
    if (count.isEmpty()) {
      return null;
    }
    Step step = count.startsWith("+") ? Step.MORE : count.startsWith("=") ? Step.TOTAL : Step.PLAIN;
    String number = count.replaceAll("^[+=]", "");
    boolean about = number.startsWith("~");
    number = number.replace("~", "");
    if (number.startsWith(">=")) {
      return new Quantity(Long.valueOf(number.substring(2)), null, about, null, step);
    }
    if (number.startsWith("<=")) {
      return new Quantity(null, Long.valueOf(number.substring(2)), about, null, step);
    }
    return number.matches("\\d+(-\\d+)?") ? interval(number, about, step) : vague(number, step);
  }

  private static Quantity interval(String number, boolean about, Step step) {
    List<String> ends = List.of(number.split("-", -1));
    return new Quantity(
        Long.valueOf(ends.get(0)), Long.valueOf(ends.get(ends.size() - 1)), about, null, step);
  }

  private static Quantity vague(String word, Step step) {
    return switch (word) {
      case "several" -> new Quantity(3L, null, false, word, step);
      case "dozens" -> new Quantity(24L, 99L, false, word, step);
      case "hundreds" -> new Quantity(200L, 999L, false, word, step);
      case "thousands" -> new Quantity(2000L, 9999L, false, word, step);
      default -> throw new IllegalArgumentException("no number: " + word);
    };
  }

  private @Nullable PartyName party(String column) {
    return cell(column).isEmpty() ? null : party(cell(column), false);
  }

  private static PartyName party(String name, boolean hedged) {
    PartyName known = PARTIES.get(name);
    return known == null ? new PartyName(name, null, hedged) : known;
  }

  private List<PartyName> partyList(String column) {
    return list(cell(column)).stream().map(name -> party(name, false)).toList();
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";\\s*", -1));
  }

  private @Nullable Where where() {
    String place = cell("place");
    if (place.isEmpty()) {
      return null;
    }
    boolean part = place.startsWith("part of ");
    String name = place.replace("part of ", "");
    PlaceName known = PLACES.get(name);
    return new Where(known == null ? new PlaceName(name, "", List.of(), null) : known, part);
  }

  private When when() {
    String start = cell("start");
    boolean open = start.endsWith("..");
    Moment from = moment(start.replace("..", ""));
    return new When(from, moment(cell("end")), open, "");
  }

  static @Nullable Moment moment(String iso) {
    if (iso.isEmpty()) {
      return null;
    }
    if (iso.length() == 4) {
      return Moment.ofYear(Integer.parseInt(iso));
    }
    if (iso.length() == 7) {
      return Moment.of(YearMonth.parse(iso));
    }
    if (iso.length() == 10) {
      return Moment.of(LocalDate.parse(iso));
    }
    String zone = iso.substring(16);
    if (iso.startsWith("24:00", 11)) {
      LocalDate day = LocalDate.parse(iso.substring(0, 10));
      return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 24, 0, null);
    }
    return Moment.at(
        LocalDateTime.parse(iso.substring(0, 16)), zone.isEmpty() ? null : ZoneOffset.of(zone));
  }

  private Window window() {
    Moment start = null;
    Moment end = null;
    Length length = null;
    boolean permanent = false;
    boolean follows = false;
    ClockTime from = null;
    for (String part : list(cell("window"))) {
      if (part.equals("permanent")) {
        permanent = true;
      } else if (part.equals("follows")) {
        follows = true;
      } else if (part.replace("~", "").startsWith("P")) {
        length = length(part);
      } else {
        List<String> ends = List.of(part.split("/", -1));
        boolean clock = ends.get(0).startsWith("T");
        from = clock ? new ClockTime(LocalTime.parse(ends.get(0).substring(1)), null, null) : null;
        start = clock ? null : moment(ends.get(0));
        end = moment(ends.get(1));
      }
    }
    return new Window(start, end, length, permanent, "", false, from, null, follows);
  }

  private static Length length(String part) {
    String iso = part.replace("~", "");
    Duration nominal = Duration.parse(iso);
    return new Length(iso, nominal, part.startsWith("~"));
  }

  private List<Attribution> sources() {
    List<Attribution> chain = new ArrayList<>();
    for (String step : list(cell("source"))) {
      List<String> parts = List.of(step.split(":", -1));
      Role role =
          parts.size() > 1
              ? Role.valueOf(parts.get(1).toUpperCase(Locale.ROOT).replace('-', '_'))
              : Role.ORGANISATION;
      chain.add(new Attribution(new SourceName(parts.get(0), null, role), "said"));
    }
    return chain;
  }

  private static Map<String, PartyName> parties() {
    Map<String, PartyName> parties = new java.util.HashMap<>();
    for (Map<String, String> row : Rows.of("parties.tsv")) {
      Party party =
          new Party(
              row.getOrDefault("name", ""),
              row.getOrDefault("kind", ""),
              row.getOrDefault("side", ""),
              list(row.getOrDefault("country", "")));
      boolean plain = party.kind().equals("plain");
      parties.put(
          party.name(),
          plain
              ? new PartyName(party.name(), null, false, true)
              : new PartyName(party.name(), party, false));
      for (String also : list(row.getOrDefault("also", ""))) {
        parties.put(also, new PartyName(also, party, false));
      }
    }
    return parties;
  }

  private static Map<String, PlaceName> places() {
    Map<String, PlaceName> places = new java.util.HashMap<>();
    for (Map<String, String> row : Rows.of("places.tsv")) {
      String name = row.getOrDefault("name", "");
      String type = row.getOrDefault("type", "");
      Place place =
          new Place(name, type, "", row.getOrDefault("country", ""), Double.NaN, Double.NaN);
      PlaceName known = new PlaceName(name, type, list(row.getOrDefault("within", "")), place);
      places.put(name, known);
      for (String also : list(row.getOrDefault("also", ""))) {
        places.put(also, new PlaceName(also, type, known.within(), place));
      }
    }
    return places;
  }
}
