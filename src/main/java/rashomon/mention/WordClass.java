package rashomon.mention;

import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;
import rashomon.text.Lookup;

/**
 * Classes of words by what they do around a noun, a number or a verb, as {@code words.tsv} lists
 * and explains them; a word may be in several.
 */
public enum WordClass {
  BE,
  HAVE,
  MODAL,
  NOT,
  ARTICLE,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  RELATIVE,
  PRONOUN,
  ADVERB,
  VERB,
  DESCRIBING,
  POSSESSIVE,
  LOCATIVE,
  MORE,
  DEGREE,
  ORDINAL,
  MEASURE,
  CURRENCY,
  LABEL,
  AGED,
  THEM,
  HARMED,
  MEMBER,
  COLLECTIVE,
  SIDE,
  KIN,
  PARENT,
  NAME_JOINT,
  ATTEMPT,
  TOLL_AT,
  TOLL_JOINT,
  INSIDE,
  PARTLY,
  LIST_JOINT,
  HARM_STATE,
  LIVING,
  DOER_AT,
  COMMITTED,
  BEFORE_SUBJECT,
  NO_SUBJECT,
  PLACING,
  DESCRIBING_PLACE,
  LEAVING,
  STATIONED,
  QUALIFYING,
  BASTION,
  ROAD,
  FOILING,
  HINDERING,
  ASSAULT,
  THRUST,
  VEHICLE,
  VAGUE_PLACE,
  IMPOSING,
  RUMOUR,
  UNTRUE,
  NO_PLACE,
  WEAPON,
  ATTACK,
  /** Where people speak or confer: "talks", "summit", "speaking". */
  VENUE,
  /** A government that announces: "Moscow says". */
  SPEAKS,
  /** Head words of several places: "towns". */
  PLACES;

  /** A bit of its own, for sets that are asked of every word. */
  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  long bit() {
    return 1L << ordinal();
  }

  /** A set of classes: the bits of all. */
  static long bits(WordClass... classes) {
    long bits = 0;
    for (WordClass wordClass : classes) {
      bits |= wordClass.bit();
    }
    return bits;
  }

  /** The classes of each word, folded, as {@link #bits}. */
  static Lookup<Long> load(Knowledge knowledge) {
    Lookup<Long> classes = new Lookup<>();
    for (Row row : knowledge.table("words.tsv").rows()) {
      long bit = row.one("class", WordClass.class).bit();
      classes.put(row.need("word"), bit | classes.orFresh(row.need("word"), () -> 0L));
    }
    return classes;
  }
}
