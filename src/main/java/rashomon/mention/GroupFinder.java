package rashomon.mention;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;
import rashomon.text.Like;
import rashomon.text.Token;

/**
 * Finds groups of people and actors around their head nouns: "at least 56 civilians", "six members
 * of the regime-backed NDF", "regime snipers", "Russian jets".
 */
final class GroupFinder {

  private final HeadWords heads;
  private final StandIns standIns;
  private final Sides sides;
  private final Complements complements;
  private final GroupWords groups;

  GroupFinder(HeadWords heads, Sides sides) {
    this.heads = heads;
    this.sides = sides;
    standIns = new StandIns(heads);
    complements = new Complements(heads, sides);
    groups = new GroupWords(sides, heads);
  }

  void find(Line line) {
    line.walk(Opening.PEOPLE, i -> read(line, i));
  }

  boolean mayBegin(Token word) {
    return heads.people().mayBegin(word)
        || heads.actors().mayBegin(word)
        || StandIns.mayBegin(word);
  }

  private int read(Line line, int i) {
    Phrases.Hit<HeadWords.Noun> people = HeadWords.head(heads.people(), line, i);
    Phrases.Hit<HeadWords.Actor> actor =
        isGerund(line, i)
            ? heads.actors().at(line.sentence().tokens(), i)
            : HeadWords.head(heads.actors(), line, i);
    if (people == null && actor == null) {
      return standIn(line, i);
    }
    if (people != null && describesAnother(line, i, people)
        || line.covered(i, Quantity.class)
        || line.covered(i, Time.class)) {
      return i;
    }
    int peopleTo = people == null ? i : i + people.length();
    int actorTo = actor == null ? i : i + actor.length();
    Mention<PartyName> inside = line.at(i, PartyName.class);
    if (inside != null && Math.max(peopleTo, actorTo) <= inside.to()) {
      return inside.to();
    }
    if (people == null && actor != null && addCounted(line, i, actorTo)) {
      return actorTo;
    }
    if (actor != null && actorTo >= peopleTo) {
      addActor(line, i, actorTo, actor.value());
    }
    if (people != null && actor == null && people.value().actor()) {
      addActor(line, peopleTo - 1, peopleTo, HeadWords.Actor.GROUP);
    }
    if (people != null && peopleTo >= actorTo) {
      addPeople(line, i, peopleTo, people.value());
    }
    return Math.max(peopleTo, actorTo);
  }

  /** "after the shelling rebels fired back": two nouns, not one name. */
  private static boolean isGerund(Line line, int i) {
    return line.is(i, WordClass.ATTACK) && line.norm(i).endsWith("ing");
  }

  private int standIn(Line line, int i) {
    HeadWords.Noun noun = standIns.at(line, i);
    if (noun != null) {
      addPeople(line, i, i + 1, noun);
    }
    return i + 1;
  }

  private boolean describesAnother(Line line, int i, Phrases.Hit<HeadWords.Noun> noun) {
    int next = i + noun.length();
    boolean people = noun.value().tells() == HeadWords.Tells.PEOPLE;
    boolean camp =
        Like.of("refugees?|idps?").is(line.norm(i))
            && line.isOneOf(
                next, "camp|camps|agency|crisis|settlement|settlements|centre|center|status");
    return camp
        || isOfOffice(line, next)
        || people && !(line.isName(i) && StandIns.isNoun(line, next))
        || noun.value().one()
            && (isSharedFamily(line, i)
                || isWeapon(line, next)
                || isAdjective(line, i, next)
                || isOwnerOfMany(line, i, next));
  }

  /** "three rebel villages": the number is that of what they own. */
  private static boolean isOwnerOfMany(Line line, int i, int next) {
    Mention<Quantity> count = NounPhrase.around(line, i, next).quantity();
    boolean many = count != null && !Quantity.is(count.meaning(), 1);
    return many && !StandIns.isNoun(line, next) && line.norm(next).endsWith("s");
  }

  /** "the sheriff's office": a body, and no man. */
  private static boolean isOfOffice(Line line, int next) {
    return line.is(next, "'s")
        && !line.is(next - 1, "general")
        && line.isOneOf(next + 1, "office|department|bureau|headquarters");
  }

  /** "a Serb policeman", "an Egyptian U.N. soldier": a people's name before another head. */
  private boolean isAdjective(Line line, int i, int next) {
    List<Token> tokens = line.sentence().tokens();
    boolean head = isHead(tokens, next) || line.isName(next) && isHead(tokens, next + 1);
    return head && line.covered(i, Demonym.class);
  }

  private boolean isHead(List<Token> tokens, int i) {
    return i < tokens.size()
        && (heads.actors().at(tokens, i) != null || heads.people().at(tokens, i) != null);
  }

  /** "six members of a family": one group, no family beside it. */
  private static boolean isSharedFamily(Line line, int i) {
    int of = i - 1;
    while (of > i - 5
        && (line.is(of, WordClass.ARTICLE)
            || line.is(of, WordClass.POSSESSIVE)
            || line.is(of, WordClass.DESCRIBING)
            || line.isName(of)
            || line.isOneOf(of, "one|same|single"))) {
      of--;
    }
    return line.is(i, "family")
        && line.is(of, "of")
        && line.isOneOf(of - 1, "member|members|children|relatives|generations");
  }

  /** "Serb mortar fire", "rebel shelling": the word before a weapon names nobody himself. */
  private boolean isWeapon(Line line, int i) {
    Phrases.Hit<HeadWords.Actor> actor = heads.actors().at(line.sentence().tokens(), i);
    return actor != null && actor.value() == HeadWords.Actor.WEAPON;
  }

  private void addPeople(Line line, int head, int to, HeadWords.Noun noun) {
    NounPhrase phrase = NounPhrase.around(line, head, to);
    boolean members = line.is(to - 1, WordClass.MEMBER);
    boolean armed = noun.actor() || line.is(to - 1, WordClass.MEMBER);
    PartyName found = sides.in(line, phrase.words(), to, armed);
    boolean vague = found != null && found.party() == null && !noun.actor() && !members;
    PartyName own = vague ? null : found;
    Complements.Complement of =
        own == null || own.party() == null ? complements.at(line, to) : null;
    of = of != null && own != null && of.side().party() == null ? null : of;
    PartyName side = of == null ? own : of.side();
    Category category = category(noun.category(), side, members, line, phrase);
    Quantity quantity = ArticleCounts.of(line, phrase, noun.one());
    String word = line.norm(to - 1);
    String group = side == null ? groups.of(line, phrase, noun) : null;
    People people = new People(quantity, category, side, noun.unit(), word, false, false, group);
    String rule = quantity == null ? "people.plain" : "people.counted";
    line.add(phrase.from(), of == null ? quoted(line, phrase, to) : of.to(), people, rule);
    addCitizens(line, phrase, to);
  }

  /** "citizens of Kenya": the people of that state, who may do what is told behind them. */
  private void addCitizens(Line line, NounPhrase phrase, int to) {
    PartyName state =
        line.isOneOf(to - 1, "citizen|citizens|national|nationals")
            ? sides.ofState(line, phrase.words(), to)
            : null;
    if (state != null) {
      line.add(phrase.from(), to + 2, state, "party.group");
    }
  }

  /** 'nine "terrorists"': the quote that closes is theirs. */
  private static int quoted(Line line, NounPhrase phrase, int to) {
    boolean opens = phrase.words() > 0 && Written.isQuote(line.token(phrase.words() - 1));
    boolean closes = to < line.size() && Written.isQuote(line.token(to));
    return phrase.quantity() != null && opens && closes ? to + 1 : to;
  }

  /** "members of the NDF" are fighters, of the police police: the party decides. */
  private static Category category(
      Category noun, @Nullable PartyName side, boolean members, Line line, NounPhrase phrase) {
    if (noun != Category.PEOPLE) {
      boolean police = noun == Category.FIGHTER && line.is(phrase.to() - 2, "police");
      return police ? Category.POLICE : noun;
    }
    if (line.is(phrase.words(), "civilian")) {
      return Category.CIVILIAN;
    }
    if (side == null) {
      boolean armed = line.is(phrase.words(), "armed");
      return armed ? Category.FIGHTER : Category.PEOPLE;
    }
    return members ? ofMembers(side) : Category.PEOPLE;
  }

  /** "members of the security forces": what the name says where no table knows the party. */
  private static Category ofMembers(PartyName side) {
    Category known = Category.ofMembers(side);
    boolean security = side.name().toLowerCase(Locale.ROOT).contains("security");
    return known == Category.PEOPLE && security ? Category.SECURITY : known;
  }

  /** "the Prosecutor General": an office, and nobody's general. */
  private static boolean isOffice(Line line, int to) {
    return line.is(to - 1, "general")
        && line.isOneOf(
            to - 2, "prosecutor|attorney|secretary|director|inspector|consul|auditor|solicitor");
  }

  /** "twenty army troops": people with a count, where "army troops" alone are an actor. */
  private boolean addCounted(Line line, int from, int to) {
    Phrases.Hit<HeadWords.Noun> last = heads.people().at(line.sentence().tokens(), to - 1);
    boolean counted = last != null && NounPhrase.around(line, to - 1, to).quantity() != null;
    if (last == null || !counted || to - from < 2) {
      return false;
    }
    addPeople(line, to - 1, to, last.value());
    return true;
  }

  private void addActor(Line line, int head, int to, HeadWords.Actor actor) {
    if (isOffice(line, to)) {
      return;
    }
    NounPhrase phrase = NounPhrase.around(line, head, to);
    boolean deed = actor == HeadWords.Actor.WEAPON;
    PartyName side = sides.in(line, phrase.words(), deed ? weapon(line, head, to) : to);
    boolean nobody = line.is(to - 1, "side");
    Mention<PlaceName> state = null;
    if (side == null && !deed && line.isOneOf(to, "of|belonging")) {
      Complements.Complement of = complements.at(line, to);
      side = of == null ? sides.ofState(line, phrase.words(), to) : of.side();
      state = of == null && side != null ? line.at(to + 1, PlaceName.class) : null;
    }
    if (side == null && !deed && !nobody && to > phrase.words()) {
      side = new PartyName(Written.name(line, phrase.words(), to), null, false);
    }
    if (side != null) {
      int end = state == null ? to : state.to();
      line.add(phrase.from(), end, side, deed ? "party.deed" : "party.group");
    }
  }

  /** Where the weapon words of "regime air strikes" begin. */
  private int weapon(Line line, int head, int to) {
    for (int i = head; i < to; i++) {
      if (isWeapon(line, i)) {
        return i;
      }
    }
    return head;
  }
}
