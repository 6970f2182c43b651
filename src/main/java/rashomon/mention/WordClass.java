package rashomon.mention;

import java.util.List;
import rashomon.knowledge.ByWord;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;
import rashomon.knowledge.Wordings;

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
  /** What a counted group is, beside another such word: "local", "foreign". */
  KIND,
  POSSESSIVE,
  LOCATIVE,
  TAKES_PLACE,
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
  /** Begins a name of several words: "Tal Abyad", "San Vicente", "Fort Portal". */
  NAME_OPENER,
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
  /** With "off" or "back" beats an attack: "fend", "fought". */
  WARDING,
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
  PLACES,
  /** What has an age and is nobody: the 17-year-old "truce". */
  AGED_THING,
  /** "squeezing", "clamping down on": what a siege does to those inside. */
  PRESSING,
  /** Those whom a flight makes what they are: "evacuees". */
  MOVED,
  /** Where a shot or a splinter hits somebody: "leg", "chest". */
  BODY_PART,
  /** What somebody suffers: "wounds", "injury", "burns". */
  WOUND,
  /** Where people live, and what they live of: "homes", "village", "plots". */
  HOME,
  /** What a flight goes across: "border", "river". */
  FRONTIER,
  /** What shuts a place in: "siege", "blockade". */
  SIEGE,
  /** Puts an end to a siege: "lift", "breaking". */
  ENDING,
  /** What a siege is at its end: "lifted", "broken". */
  ENDED,
  /** What drives people out and is no war: "quake", "floods". */
  DISASTER,
  /** What people speak: "in Arabic" is nowhere. */
  LANGUAGE,
  /** Who or what takes, enters, loses a place in no war: "tourists", "storm", "airline". */
  NO_SIDE,
  /** Of a match: "striker", "playoff". */
  GAME,
  /** Of an election: "by-election", "voters". */
  POLL,
  /** Of programs: "kernel", "stdin". */
  PROGRAM,
  /** Whom a mountain or a match hurts, where nobody fights: "climbers", "footballers". */
  PLAYER,
  /** What people are arrested for in peace: "theft", "poachers". */
  CRIME,
  /** What shuts and opens roads in peace: "snow", "roadworks". */
  WORKS,
  /** What soldiers and rescuers only play: "manoeuvres", "simulation". */
  DRILL,
  /** What is killed or hurt and is nobody: "goats", "hopes", "bills". */
  NOBODY,
  /** Tells how an attack begins: "drove", "exploded", "burst". */
  SCENE,
  /** What people die or are hurt of in no conflict: "earthquake", "cholera", "capsized". */
  MISHAP;

  /** The classes of each word, folded, together. */
  static ByWord<WordClasses> load(Knowledge knowledge) {
    return ByWord.of(knowledge, Wordings.CLASSES, (word, rows) -> classes(rows));
  }

  private static WordClasses classes(List<Row> rows) {
    WordClasses classes = WordClasses.NONE;
    for (Row row : rows) {
      row.need("word");
      classes = classes.with(row.one("class", WordClass.class));
    }
    return classes;
  }
}
