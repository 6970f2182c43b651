package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.episode.Days;
import rashomon.lineup.Rule.Judgement;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.Sentence;
import rashomon.text.Token;
import rashomon.text.Tokens;

/** How old the one child was that was killed, or wounded, where the article tells its age. */
final class Ages implements Family {

  /** From this age on nobody is a child (Convention on the Rights of the Child, article 1). */
  private static final int OF_AGE = 18;

  /** Of so many dead told together one may be a child by its age. */
  private static final long FEW = 5;

  private static final List<Rule<Age>> RULES =
      List.of(
          new Rule<>("age.vaguer", "DESIGN 5: one is vaguer", Ages::vaguer),
          new Rule<>("age.day", "DESIGN 5: not-comparable", Ages::day),
          new Rule<>(
              "age.other",
              "DESIGN 5: values that cannot both be",
              (a, b) -> Rule.conflict(a.words() + " and " + b.words() + " for one child")));

  @Override
  public List<Asked<?>> ask(Body body) {
    Map<Action, List<Said<Age>>> byAction = new TreeMap<>();
    for (Testimony t : body.news(Kind.CASUALTIES)) {
      Age age = age(t);
      if (age != null && !t.isDenied()) {
        byAction
            .computeIfAbsent(t.claim().action(), k -> new ArrayList<>())
            .add(new Said<>(t, age));
      }
    }
    List<Asked<?>> asked = new ArrayList<>();
    byAction.forEach(
        (action, said) ->
            asked.add(
                new Asked<>(
                    "How old was the " + action.word() + " child?", action, "child", said, RULES)));
    return asked;
  }

  private static @Nullable Judgement vaguer(Said<Age> a, Said<Age> b) {
    return a.value().overlaps(b.value())
        ? Rule.compatible(a.words() + " and " + b.words() + " can both be true")
        : null;
  }

  private static @Nullable Judgement day(Said<Age> a, Said<Age> b) {
    Days one = Spans.days(a.testimony().claim());
    Days other = Spans.days(b.testimony().claim());
    return one != null && other != null && !one.overlaps(other)
        ? Rule.incomparable(a.words() + " and " + b.words() + " may be two children")
        : null;
  }

  /** Of one child the age nearest to the deed; of few dead the one age that is a child's. */
  private static @Nullable Age age(Testimony t) {
    People people = t.claim().people();
    Quantity quantity = people == null ? null : people.quantity();
    Long most = quantity == null ? null : quantity.max();
    if (people == null || most == null || most > FEW) {
      return null;
    }
    boolean child = people.category() == Category.CHILD;
    List<Token> tokens = Tokens.of(t.claim().quote());
    List<Age> ages = Age.in(tokens);
    if (child && most == 1 && ages.stream().noneMatch(age -> age.years() >= OF_AGE)) {
      return ages.isEmpty() ? after(t) : nearest(ages, tokens, t.claim());
    }
    return !child && ages.size() == 1 && ages.get(0).years() < OF_AGE ? ages.get(0) : null;
  }

  private static @Nullable Age nearest(List<Age> ages, List<Token> tokens, Claim claim) {
    int deed = claim.trigger().start() - claim.span().start();
    return ages.stream()
        .min(Comparator.comparingInt(a -> Math.abs(tokens.get(a.at()).start() - deed)))
        .orElse(null);
  }

  /** "Rana was only ten years old": the one age of the next sentence, which tells of no deed. */
  private static @Nullable Age after(Testimony t) {
    Sentence told = null;
    for (Sentence sentence : t.account().mentions().sentences()) {
      if (told != null && sentence.paragraph() == told.paragraph()) {
        return isOfDeed(t, sentence) ? null : only(Age.in(sentence.tokens()));
      }
      told = sentence.span().contains(t.claim().trigger()) ? sentence : null;
    }
    return null;
  }

  private static boolean isOfDeed(Testimony t, Sentence sentence) {
    return t.account().claims().stream().anyMatch(c -> sentence.span().contains(c.trigger()));
  }

  private static @Nullable Age only(List<Age> ages) {
    return ages.size() == 1 ? ages.get(0) : null;
  }
}
