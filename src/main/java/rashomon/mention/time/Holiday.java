package rashomon.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/** A feast with a known date for the year: Eid al-Fitr, Ashura, Easter, Nowruz, Christmas. */
record Holiday(Feast feast) implements Yearly {

  @Override
  public Kind kind() {
    return Kind.A_DAY;
  }

  /** The last one in the past tense, else the nearest: "gathered for Eid" looks back. */
  @Override
  public Time place(Context context) {
    boolean past = context.direction() == Direction.PAST;
    return Yearly.super.place(past ? context : context.looking(Direction.OPEN, null));
  }

  @Override
  public @Nullable Time inYear(int year) {
    LocalDate first = feast.first(year);
    return first == null
        ? null
        : Times.days(first.toString(), first, first.plusDays(feast.days(first) - 1L));
  }

  @Override
  public Time inNoYear() {
    return Times.unresolved(Time.Type.DATE, "XXXX-XX-XX");
  }
}
