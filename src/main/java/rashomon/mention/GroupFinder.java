package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;
import rashomon.text.OneOf;

/**
 * Finds groups of people and actors around their head nouns: "at least 56 civilians", "six members
 * of the regime-backed NDF", "two of its fighters", "regime snipers", "Russian jets".
 */
final class GroupFinder {

  private static final HeadWords.Noun PEOPLE_BY_COUNTRY =
      new HeadWords.Noun(Category.PEOPLE, false, "people", false);

  private final HeadWords heads;
  private final Sides sides;

  GroupFinder(HeadWords heads, Sides sides) {
    this.heads = heads;
    this.sides = sides;
  }

  void find(Line line) {
    int i = 0;
    while (i < line.size()) {
      i = Math.max(i + 1, read(line, i));
    }
    line.all(PartyName.class).forEach(party -> addCounted(line, party));
  }

  /** "six Peshmerga", "12 Maoists", "nine Taliban were killed": a party's name with a count. */
  private static void addCounted(Line line, Mention<PartyName> party) {
    Mention<Quantity> quantity =
        party.from() == 0 ? null : line.at(party.from() - 1, Quantity.class);
    Category category = memberOf(party.meaning());
    boolean free = !line.covered(party.to() - 1, People.class) && category != Category.PEOPLE;
    if (quantity != null && free && endsName(line, party.to())) {
      People people =
          new People(
              quantity.meaning(),
              category,
              party.meaning(),
              "people",
              line.norm(party.to() - 1),
              false,
              false);
      line.add(quantity.from(), party.to(), people, "people.party");
    }
  }

  private static boolean endsName(Line line, int i) {
    return i >= line.size()
        || line.isMark(i)
        || line.is(i, WordClass.VERB)
        || line.is(i, WordClass.BE)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.PREPOSITION)
        || line.is(i, WordClass.CONJUNCTION)
        || line.is(i, WordClass.ADVERB);
  }

  private int read(Line line, int i) {
    Mention<PartyName> inside = line.at(i, PartyName.class);
    Phrases.Hit<HeadWords.Noun> people = Groups.head(heads.people(), line, i);
    Phrases.Hit<HeadWords.Actor> actor = Groups.head(heads.actors(), line, i);
    if (people == null && actor == null && isPeopleName(line, i)) {
      addPeople(line, i, i + 1, PEOPLE_BY_COUNTRY);
      return i + 1;
    }
    if (people == null && actor == null && isAged(line, i)) {
      addPeople(line, i, i + 1, aged(line.norm(i)));
      return i + 1;
    }
    if (people != null && people.value().one() && isSharedFamily(line, i)) {
      return i;
    }
    if (people != null && people.value().one() && describesActor(line, i + people.length())) {
      return i;
    }
    if (people == null && actor == null
        || line.covered(i, Quantity.class)
        || line.covered(i, Time.class)) {
      return i;
    }
    int peopleTo = people == null ? i : i + people.length();
    int actorTo = actor == null ? i : i + actor.length();
    if (inside != null && Math.max(peopleTo, actorTo) <= inside.to()) {
      return inside.to();
    }
    if (actor != null && actorTo >= peopleTo) {
      addActor(line, i, actorTo, actor.value());
    }
    if (people != null && peopleTo >= actorTo) {
      addPeople(line, i, peopleTo, people.value());
    }
    return Math.max(peopleTo, actorTo);
  }

  /** "a 17-year-old was killed": an age that stands for its person. */
  private boolean isAged(Line line, int i) {
    boolean age = line.norm(i).matches("\\d{1,2}-years?-olds?");
    for (int k = i + 1; age && k < Math.min(line.size(), i + 5); k++) {
      if (line.is(k, WordClass.VERB)
          || line.is(k, WordClass.BE)
          || line.is(k, WordClass.HAVE)
          || line.is(k, WordClass.PREPOSITION)
          || line.isMark(k)) {
        return true;
      }
      if (line.isName(k) || heads.people().at(line.sentence().tokens(), k) != null) {
        return false;
      }
    }
    return age;
  }

  private static HeadWords.Noun aged(String age) {
    boolean child = Integer.parseInt(age.substring(0, age.indexOf('-'))) < 18;
    return new HeadWords.Noun(
        child ? Category.CHILD : Category.PEOPLE, false, "people", !age.endsWith("s"));
  }

  /** "six members of a family": one group, no family beside it. */
  private static boolean isSharedFamily(Line line, int i) {
    int of = i - 1;
    while (of > i - 4 && OneOf.of("a|one|the|same|single|his|her|their").has(line.norm(of))) {
      of--;
    }
    return line.norm(i).equals("family")
        && line.norm(of).equals("of")
        && line.norm(of - 1).matches("members?|children|relatives|generations");
  }

  /** "Serb mortar fire", "rebel shelling": the word before a weapon names nobody himself. */
  private boolean describesActor(Line line, int i) {
    Phrases.Hit<HeadWords.Actor> actor =
        i < line.size() ? heads.actors().at(line.sentence().tokens(), i) : null;
    return actor != null && actor.value() == HeadWords.Actor.WEAPON;
  }

  /** "12 Palestinians", "Syrians": a people's name that ends its phrase. */
  private static boolean isPeopleName(Line line, int i) {
    return line.covered(i, Demonym.class)
        && line.norm(i).endsWith("s")
        && !line.norm(i).endsWith("'s")
        && !line.isName(i + 1)
        && (i + 1 >= line.size()
            || line.is(i + 1, WordClass.VERB)
            || line.is(i + 1, WordClass.BE)
            || line.is(i + 1, WordClass.HAVE)
            || line.is(i + 1, WordClass.PREPOSITION)
            || line.is(i + 1, WordClass.CONJUNCTION)
            || line.is(i + 1, WordClass.RELATIVE)
            || line.isMark(i + 1)
            || line.is(i + 1, WordClass.ADVERB)
            || line.is(i + 1, WordClass.DESCRIBING));
  }

  private void addPeople(Line line, int head, int to, HeadWords.Noun noun) {
    Groups.Phrase phrase = Groups.around(line, head, to);
    PartyName found = sides.in(line, phrase.words(), to);
    PartyName own =
        found != null && found.party() == null && !noun.actor() && !memberWord(line, phrase)
            ? null
            : found;
    Complement of = own == null ? complement(line, to) : null;
    PartyName side = own != null ? own : of == null ? null : of.side();
    Quantity quantity = Groups.counted(line, phrase, noun.one());
    Category category = category(noun, side, line, phrase);
    String headWord = line.norm(to - 1);
    People people = new People(quantity, category, side, noun.unit(), headWord, false, false);
    line.add(
        phrase.from(),
        of == null ? to : of.to(),
        people,
        "people." + (quantity == null ? "plain" : "counted"));
  }

  /** "members of the NDF" are fighters, of the police police: the party decides. */
  private static Category category(
      HeadWords.Noun noun, @Nullable PartyName side, Line line, Groups.Phrase phrase) {
    boolean dressed = line.norm(phrase.words()).equals("armed");
    if (noun.category() != Category.PEOPLE || side == null) {
      return dressed && noun.category() == Category.PEOPLE ? Category.FIGHTER : noun.category();
    }
    return memberWord(line, phrase) ? memberOf(side) : Category.PEOPLE;
  }

  /** What members of the party are: fighters, police, security forces; PEOPLE where unknown. */
  static Category memberOf(@Nullable PartyName side) {
    String kind = side == null || side.party() == null ? "" : side.party().kind();
    return switch (kind) {
      case "police" -> Category.POLICE;
      case "security", "intelligence" -> Category.SECURITY;
      case "militia", "rebel", "jihadist", "army", "coalition", "alliance", "airforce" ->
          Category.FIGHTER;
      case "civil-defence" -> Category.AID_WORKER;
      default -> Category.PEOPLE;
    };
  }

  private static boolean memberWord(Line line, Groups.Phrase phrase) {
    return line.norm(phrase.to() - 1)
        .matches(
            "members?|personnel|men|man|recruits?|guards?|prisoners?|bodies|operatives?|elements?|staff|leaders?");
  }

  private record Complement(PartyName side, int to) {}

  /** "... of the NDF", "... from the Asayish", "... belonging to the SDF". */
  private @Nullable Complement complement(Line line, int to) {
    int i = to;
    if (line.norm(i).equals("belonging") || line.norm(i).equals("affiliated")) {
      i++;
    }
    if (!OneOf.of("of|from|to|with|in").has(line.norm(i))) {
      return null;
    }
    int limit = Math.min(line.size(), i + 8);
    for (int k = i + 1; k < limit; k++) {
      Mention<PartyName> party = line.at(k, PartyName.class);
      if (party != null && party.from() == k) {
        return new Complement(party.meaning(), party.to());
      }
      if (line.isMark(k) && !Written.isQuote(line.token(k))
          || line.is(k, WordClass.PREPOSITION)
          || line.is(k, WordClass.VERB)
          || line.is(k, WordClass.BE)) {
        break;
      }
    }
    return descriptive(line, i, limit);
  }

  /** "members of the regime forces": a side that only words describe. */
  private @Nullable Complement descriptive(Line line, int of, int limit) {
    for (int k = of + 1; k < limit; k++) {
      Phrases.Hit<HeadWords.Actor> actor = Groups.head(heads.actors(), line, k);
      if (actor != null && actor.value() == HeadWords.Actor.GROUP) {
        Groups.Phrase phrase = Groups.around(line, k, k + actor.length());
        PartyName side = phrase.words() > of ? sides.in(line, phrase.words(), phrase.to()) : null;
        return side == null ? null : new Complement(side, phrase.to());
      }
      if (line.isMark(k) || line.is(k, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  /** Where the weapon words of "regime air strikes" begin. */
  private int weapon(Line line, int head, int to) {
    for (int i = head; i < to; i++) {
      Phrases.Hit<HeadWords.Actor> hit = heads.actors().at(line.sentence().tokens(), i);
      if (hit != null && hit.value() == HeadWords.Actor.WEAPON) {
        return i;
      }
    }
    return head;
  }

  private void addActor(Line line, int head, int to, HeadWords.Actor actor) {
    Groups.Phrase phrase = Groups.around(line, head, to);
    PartyName side =
        sides.in(
            line, phrase.words(), actor == HeadWords.Actor.WEAPON ? weapon(line, head, to) : to);
    if (side == null && actor == HeadWords.Actor.GROUP && to - phrase.words() >= 1) {
      side = new PartyName(Written.name(line, phrase.words(), to), null, false);
    }
    if (side != null) {
      line.add(
          phrase.from(), to, side, actor == HeadWords.Actor.WEAPON ? "party.deed" : "party.group");
    }
  }
}
