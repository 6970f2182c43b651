package rashomon.mention;

/** What a span of an article stands for. */
public sealed interface Meaning
    permits Time, Quantity, People, PartyName, PlaceName, SourceName, Demonym, Cue {

  /** The word for it in the mention record (DESIGN section 8). */
  String kind();
}
