package rashomon.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;

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

  /** The classes of each word, folded. */
  static Map<String, Set<WordClass>> load(Knowledge knowledge) {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    for (Row row : knowledge.table("words.tsv").rows()) {
      classes
          .computeIfAbsent(row.need("word"), w -> EnumSet.noneOf(WordClass.class))
          .add(row.one("class", WordClass.class));
    }
    return classes;
  }
}
