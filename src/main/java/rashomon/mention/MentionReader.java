package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import rashomon.document.Document;
import rashomon.knowledge.Countries;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Loading;
import rashomon.knowledge.Parties;
import rashomon.mention.time.TimeReader;
import rashomon.mention.time.TimeWords;
import rashomon.text.Sentence;
import rashomon.text.Sentences;
import rashomon.text.Token;

/** Reads what an article mentions: one finder after another over each sentence, names first. */
public final class MentionReader {

  /** No article so long does without a comma. */
  private static final int SOME_LENGTH = 400;

  private final Words words;
  private final TimeReader times;
  private final QuantityFinder quantities;
  private final PartyFinder parties;
  private final DemonymFinder demonyms;
  private final PlaceFinder places;
  private final GroupFinder groups;
  private final SourceFinder sources;
  private final PersonFinder persons;
  private final CueFinder cues;
  private final GovernmentFinder governments;

  public MentionReader(Knowledge knowledge) {
    this(knowledge, false);
  }

  /**
   * @param all whether everything may begin at every word: reads the same, and takes longer
   */
  MentionReader(Knowledge knowledge, boolean all) {
    Loading<SourceFinder> speakers = Loading.of(() -> new SourceFinder(knowledge));
    Loading<Parties> sides = Loading.of(() -> new Parties(knowledge));
    HeadWords heads = new HeadWords(knowledge);
    words = new Words(knowledge, heads, (opening, word) -> all || opens(opening, word));
    times =
        new TimeReader(
            TimeWords.of(knowledge.table("times-words.tsv"), knowledge.table("time-phrases.tsv")));
    quantities = new QuantityFinder(knowledge);
    Countries countries = new Countries(knowledge);
    demonyms = new DemonymFinder(countries);
    governments = new GovernmentFinder(countries);
    places = new PlaceFinder(knowledge, heads);
    groups = new GroupFinder(heads, new Sides(knowledge));
    persons = new PersonFinder(heads);
    cues = new CueFinder(knowledge);
    parties = new PartyFinder(sides.get());
    sources = speakers.get();
  }

  public Mentions read(Document document) {
    List<Line> lines = new ArrayList<>();
    List<Sentence> sentences = Sentences.of(document.text(), document.paragraphs());
    List<Sentence> timely = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Line line = words.line(sentence);
      lines.add(line);
      if (line.has(Opening.TIME)) {
        timely.add(sentence);
      }
    }
    List<Mention<Time>> asides =
        new ArrayList<>(times.read(document, Sentences.of(document.text(), document.datelines())));
    for (Mention<Time> time : times.read(document, timely)) {
      if (time.meaning().timex().aside()) {
        asides.add(time);
      } else {
        lines.get(time.sentence()).add(time);
      }
    }
    boolean bare = hasLostCommas(document.text());
    lines.forEach(quantities::find);
    lines.forEach(parties::find);
    lines.forEach(demonyms::find);
    lines.forEach(line -> places.find(line, bare));
    PlacesAgain.find(lines);
    lines.forEach(groups::find);
    lines.forEach(MemberFinder::find);
    lines.forEach(BareFinder::find);
    lines.forEach(OneMore::find);
    lines.forEach(Families::find);
    lines.forEach(LateBounds::find);
    lines.forEach(sources::find);
    lines.forEach(Owners::find);
    lines.forEach(persons::find);
    lines.forEach(Descriptions::find);
    lines.forEach(Kin::find);
    lines.forEach(cues::find);
    lines.forEach(governments::find);
    PersonsAgain.find(lines);
    return new Mentions(lines, asides);
  }

  /** Whether a text of some length has not one comma: a collection that has stripped them. */
  private static boolean hasLostCommas(String text) {
    return text.length() > SOME_LENGTH && text.indexOf(',') < 0;
  }

  /** Whether what the opening names may begin at the word. */
  private boolean opens(Opening opening, Token word) {
    return switch (opening) {
      case TIME -> times.mayTell(word);
      case QUANTITY -> quantities.mayBegin(word);
      case PARTY -> parties.mayBegin(word);
      case DEMONYM -> demonyms.mayBegin(word);
      case PLACE -> places.mayBegin(word);
      case PLACE_ROLL -> places.mayBeginRoll(word);
      case NAME -> NameRun.mayBegin(word);
      case PEOPLE -> groups.mayBegin(word);
      case SOURCE -> sources.mayBegin(word);
      case CUE -> cues.mayBegin(word);
    };
  }
}
