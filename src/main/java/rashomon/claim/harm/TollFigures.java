package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * The figure that a toll or a number of people stands at: "the death toll rose from 40 to 70", "the
 * number of civilians killed has risen to 20".
 */
final class TollFigures {

  /** So far behind the word the figure may stand. */
  private static final int REACH = 28;

  private TollFigures() {}

  /** "the death toll rose from 40 to 70", "put the toll at 12": one figure, or none. */
  static List<Patient> behind(Harm harm) {
    Line line = harm.line();
    int to = harm.trigger().to();
    for (Mention<Quantity> q : line.all(Quantity.class)) {
      boolean near = q.from() >= to && q.from() - to < REACH;
      boolean at =
          line.is(q.from() - 1, WordClass.TOLL_AT)
              || line.isOneOf(
                  q.from(),
                  "exceeded|exceeds|exceeding|topped|tops|surpassed|surpasses|passed|passes"
                      + "|crossed|did|does|not");
      if (near && at && !line.covered(q.from(), Time.class)) {
        return withParts(harm, q);
      }
    }
    return List.of();
  }

  /** "the number of wounded civilians stands at 9": of the group behind the word, if any. */
  private static Patient figure(@Nullable Mention<People> group, Mention<Quantity> q) {
    boolean open = group == null || group.meaning().quantity() != null;
    return open ? new Patient(bare(q), null) : counted(group.meaning(), bare(q));
  }

  /** "risen to 25, including two women": the figure and what it includes. */
  private static List<Patient> withParts(Harm harm, Mention<Quantity> q) {
    Line line = harm.line();
    List<Patient> all =
        new ArrayList<>(List.of(figure(line.at(harm.trigger().to(), People.class), q)));
    Mention<People> whole = all.get(0).people();
    Mention<People> told = line.at(q.from(), People.class);
    int end = told == null ? q.to() : told.to();
    int list = line.is(end, ",") ? end + 1 : end;
    boolean among = line.is(list, "among") && line.is(list + 1, "them");
    if (among || line.is(list, "including")) {
      for (Patient part : harm.patients().after(among ? list + 2 : list + 1, 2)) {
        all.add(new Patient(part.people(), whole));
      }
    }
    return all;
  }

  /** "the number of civilians killed has risen to 20": the group before, the figure behind. */
  static List<Patient> ofGroup(Harm harm) {
    Line line = harm.line();
    int last = harm.trigger().from() - 1;
    while (line.is(last, WordClass.HAVE) || line.is(last, WordClass.BE)) {
      last--;
    }
    last = line.is(last, "who") ? last - 1 : harm.trigger().from() - 1;
    Mention<People> group = line.at(Math.max(0, last), People.class);
    boolean number =
        group != null && line.is(group.from() - 1, "of") && line.is(group.from() - 2, "number");
    List<Patient> figures = number && group != null ? figures(harm, group.from() - 2) : List.of();
    return group == null || figures.isEmpty()
        ? List.of()
        : List.of(counted(group.meaning(), figures.get(0).people()));
  }

  /** "brought to 40 the number of nuns abducted", "the number of ... has risen to 26". */
  private static List<Patient> figures(Harm harm, int number) {
    Line line = harm.line();
    Mention<Quantity> ahead = line.at(Math.max(0, number - 2), Quantity.class);
    boolean brought =
        ahead != null && ahead.to() == number - 1 && line.isOneOf(ahead.from() - 1, "to|at");
    return brought ? List.of(new Patient(bare(ahead), null)) : behind(harm);
  }

  private static Patient counted(People group, Mention<People> figure) {
    People counted =
        new People(
            figure.meaning().quantity(),
            group.category(),
            group.side(),
            group.unit(),
            group.head(),
            false,
            false,
            group.group());
    return new Patient(figure.as(counted), null);
  }

  /** A number that stands for people without a word for them. */
  static Mention<People> bare(Mention<Quantity> q) {
    return q.as(People.bare(q.meaning(), Category.PEOPLE, null, ""), "people.toll");
  }
}
