package rashomon.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Phrases;
import rashomon.text.OneOf;

/**
 * The noun phrases that name groups: where one begins and ends around its head noun. Words that
 * cannot belong to it (prepositions, verbs, other clauses) bound it on the left.
 */
final class Groups {

  private static final int LONGEST = 8;
  private static final Set<String> DEFINITE =
      Set.of("the", "its", "their", "his", "her", "those", "these", "our");

  /**
   * A group's words.
   *
   * @param from its first word, count and article included
   * @param words its first word after count and article
   * @param head its head noun's first token; {@code to} is after the head
   */
  record Phrase(int from, int words, int head, int to, @Nullable Mention<Quantity> quantity) {}

  private Groups() {}

  /** The phrase around a head noun that stands at [head, to). */
  static Phrase around(Line line, int head, int to) {
    int words = head;
    while (words > 0 && head - words < LONGEST && describes(line, words - 1)) {
      words--;
    }
    words = skipJoints(line, words, head);
    if (OneOf.of("other|more|additional|further").has(line.norm(words - 1))
        && words > 1
        && line.covered(words - 2, Quantity.class)) {
      words--;
    }
    Mention<Quantity> quantity = words > 0 ? line.at(words - 1, Quantity.class) : null;
    int from = quantity != null ? quantity.from() : words;
    if (quantity == null && words > 0 && isArticle(line, words - 1)) {
      from = words - 1;
    }
    return new Phrase(from, words, head, to, quantity);
  }

  private static boolean isArticle(Line line, int i) {
    return line.is(i, WordClass.ARTICLE) || line.is(i, WordClass.DETERMINER);
  }

  /** Quotes, hyphens and "and" inside a group do not begin it. */
  private static int skipJoints(Line line, int words, int head) {
    int i = words;
    while (i < head && (line.isMark(i) || line.is(i, WordClass.CONJUNCTION))) {
      i++;
    }
    return i;
  }

  /** Whether the word may stand before a head noun and describe it. */
  private static boolean describes(Line line, int i) {
    if (line.covered(i, Quantity.class)
        || line.covered(i, Time.class)
        || line.covered(i, People.class)) {
      return false;
    }
    if (OneOf.of("other|more|additional|further").has(line.norm(i))
        && line.covered(i - 1, Quantity.class)) {
      return true;
    }
    if (line.norm(i).equals("'s")) {
      return !line.covered(i - 1, PlaceName.class) || line.is(i - 1, WordClass.DESCRIBING);
    }
    if (line.isMark(i)) {
      return Written.isQuote(line.token(i)) && line.norm(i + 1).length() > 1;
    }
    if (line.is(i, WordClass.DESCRIBING) || isParticiple(line, i)) {
      return true;
    }
    if (line.covered(i, PlaceName.class) && isLocative(line, i)) {
      return false;
    }
    return !endsPhrase(line, i);
  }

  private static boolean endsPhrase(Line line, int i) {
    boolean function =
        line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DETERMINER)
            || line.is(i, WordClass.PREPOSITION)
            || line.is(i, WordClass.CONJUNCTION) && !joinsNames(line, i)
            || line.is(i, WordClass.RELATIVE)
            || line.is(i, WordClass.PRONOUN)
            || line.is(i, WordClass.ADVERB)
            || line.is(i, WordClass.BE)
            || line.is(i, WordClass.HAVE)
            || line.is(i, WordClass.MODAL)
            || line.is(i, WordClass.NOT);
    return function || line.is(i, WordClass.VERB) || looksLikeVerb(line, i);
  }

  /** "Syrian and Russian forces", "regime and allied troops": two describing words, no more. */
  private static boolean joinsNames(Line line, int i) {
    return line.norm(i).equals("and") && sidesWord(line, i - 1) && sidesWord(line, i + 1);
  }

  private static boolean sidesWord(Line line, int i) {
    return line.covered(i, Demonym.class)
        || OneOf.of("regime|government|rebel|allied|army|military|coalition").has(line.norm(i));
  }

  /**
   * "a targeted facilitator", "the wanted commander": an article before it makes it a word of kind.
   */
  private static boolean isParticiple(Line line, int i) {
    return line.norm(i).length() > 4
        && line.norm(i).endsWith("ed")
        && (line.is(i - 1, WordClass.ARTICLE)
            || OneOf.of("his|her|its|their").has(line.norm(i - 1)))
        && !OneOf.of("killed|accused").has(line.norm(i));
  }

  private static boolean looksLikeVerb(Line line, int i) {
    String norm = line.norm(i);
    boolean plain = !line.isName(i) && norm.indexOf('-') < 0;
    return plain && norm.length() > 4 && (norm.endsWith("ed") || norm.endsWith("ing"));
  }

  /** A place after "in", "at", "near" is where, not who. */
  private static boolean isLocative(Line line, int i) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    int before = place == null ? i - 1 : place.from() - 1;
    return line.is(before, WordClass.PREPOSITION)
        || line.is(before, WordClass.ARTICLE)
            && line.is(before - 1, WordClass.PREPOSITION)
            && !line.norm(before - 1).equals("by");
  }

  /** "the fighters", "its soldiers": known already, so no count of their own. */
  static boolean isDefinite(Line line, Phrase phrase) {
    return DEFINITE.contains(line.norm(phrase.words() - 1));
  }

  /**
   * What the phrase's article counts: "a child" and "another child" are one, "no civilian" none.
   */
  static @Nullable Quantity counted(Line line, Phrase phrase, boolean singular) {
    if (phrase.quantity() != null) {
      return phrase.quantity().meaning();
    }
    return switch (line.norm(phrase.words() - 1)) {
      case "that", "this", "the", "his", "her", "its", "their", "our", "my", "'s" ->
          singular && !isCollective(line, phrase) && !isOwner(line, phrase)
              ? Quantity.exactly(1)
              : null;
      case "a", "an" -> singular ? Quantity.exactly(1) : null;
      case "another" -> singular ? new Quantity(1L, 1L, false, null, Quantity.Step.MORE) : null;
      case "no" -> Quantity.exactly(0);
      default ->
          singular && (phrase.from() == 0 && line.isHeadline() || isAged(line, phrase))
              ? Quantity.exactly(1)
              : null;
    };
  }

  /** "13-year-old boy dies": whose age is told is one person. */
  private static boolean isAged(Line line, Phrase phrase) {
    for (int i = phrase.words(); i < phrase.to(); i++) {
      if (line.norm(i).matches("\\d{1,2}-year-old")) {
        return !isOwner(line, phrase);
      }
    }
    return false;
  }

  /** "the envoy's car": nothing is said of the envoy. */
  private static boolean isOwner(Line line, Phrase phrase) {
    return line.norm(phrase.to()).equals("'s");
  }

  /** "the force", "their staff": one word for several. */
  private static boolean isCollective(Line line, Phrase phrase) {
    return OneOf.of(
            "force|unit|staff|crew|infantry|personnel|family|household|body|corpse|life|troop")
        .has(line.norm(phrase.to() - 1));
  }

  /** The head noun at the token, the longest, with all heads that follow it directly. */
  static <V> Phrases.@Nullable Hit<V> head(Phrases<V> heads, Line line, int i) {
    Phrases.Hit<V> hit = heads.at(line.sentence().tokens(), i);
    if (hit == null) {
      return null;
    }
    int length = hit.length();
    while (i + length < line.size()) {
      Phrases.Hit<V> next = heads.at(line.sentence().tokens(), i + length);
      if (next == null) {
        break;
      }
      length += next.length();
      hit = new Phrases.Hit<>(next.value(), length);
    }
    return hit;
  }
}
