package rashomon.pile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rashomon.document.Document;
import rashomon.knowledge.Party;
import rashomon.knowledge.Place;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.text.Span;

/**
 * An account to be told of another war: its words, and which of them name a place, a party or a
 * number.
 *
 * @param year that its dates are of where they state none
 * @param slots in order, none within another
 */
record Text(String words, int year, List<Slot> slots) {

  /** What is named, and where: a {@link Place}, a {@link Party} or a {@link Long}. */
  record Slot(Span span, Object what) {}

  static Text of(Document document, Mentions mentions) {
    List<Slot> all = new ArrayList<>();
    for (Mention<PlaceName> m : mentions.of(PlaceName.class)) {
      Place place = m.meaning().place();
      if (place != null) {
        all.add(new Slot(m.span(), place));
      }
    }
    for (Mention<PartyName> m : mentions.of(PartyName.class)) {
      Party party = m.meaning().party();
      if (party != null && !m.meaning().isNation() && !party.countries().isEmpty()) {
        all.add(new Slot(m.span(), party));
      }
    }
    List<Span> times = mentions.of(Time.class).stream().map(Mention::span).toList();
    for (Mention<Quantity> m : mentions.of(Quantity.class)) {
      Long count = m.meaning().min();
      if (count != null && m.meaning().isExact() && times.stream().noneMatch(m.span()::overlaps)) {
        all.add(new Slot(m.span(), count));
      }
    }
    Integer year = document.anchor().year();
    return new Text(document.text(), year == null ? 2016 : year, apart(all));
  }

  private static List<Slot> apart(List<Slot> all) {
    List<Slot> apart = new ArrayList<>();
    all.sort(Comparator.comparing(Slot::span));
    for (Slot slot : all) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= slot.span().start()) {
        apart.add(slot);
      }
    }
    return apart;
  }
}
