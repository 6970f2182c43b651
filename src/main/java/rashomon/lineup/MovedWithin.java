package rashomon.lineup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.knowledge.Place;
import rashomon.lineup.Tolls.Subject;
import rashomon.mention.Category;

/**
 * Those who fled one region in a flare-up are those whom others count for its country: where only
 * one region of it is told, both answer one question.
 */
final class MovedWithin {

  private MovedWithin() {}

  static void merge(Map<Subject, List<Said<Toll>>> bySubject, Atlas atlas) {
    for (Subject country : List.copyOf(bySubject.keySet())) {
      boolean moved = country.action().kind() == Kind.DISPLACEMENT;
      if (moved && country.category() == Category.PEOPLE && atlas.isCountry(country.town())) {
        String iso = iso(Objects.requireNonNull(bySubject.get(country)));
        List<Subject> inside =
            bySubject.keySet().stream()
                .filter(s -> !s.equals(country) && s.in(country.town()).equals(country))
                .filter(s -> iso.equals(iso(Objects.requireNonNull(bySubject.get(s)))))
                .toList();
        if (inside.size() == 1 && !iso.isEmpty()) {
          List<Said<Toll>> said = Objects.requireNonNull(bySubject.remove(inside.get(0)));
          Objects.requireNonNull(bySubject.get(country)).addAll(said);
        }
      }
    }
  }

  /** The code of the country that the first of them with a known place names; empty if none. */
  private static String iso(List<Said<Toll>> said) {
    for (Said<Toll> s : said) {
      Where where = s.testimony().claim().where();
      Place place = where == null ? null : where.place().place();
      if (place != null) {
        return place.country();
      }
    }
    return "";
  }
}
