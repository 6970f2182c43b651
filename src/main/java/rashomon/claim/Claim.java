package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.text.Span;

/**
 * One thing that an article says, or lets somebody say, about a concrete event (DESIGN section 3,
 * gold/GUIDE). What the article does not say is null or empty.
 *
 * @param id the document's id, {@code #} and a number from 1 in order of the text
 * @param people who it happened to, with their count
 * @param by who did it
 * @param from who lost it (territory)
 * @param against whom it was done to (hostilities)
 * @param window of ceasefires and sieges
 * @param attribution from the outlet inward, the innermost speaker last
 * @param partOf the id of the claim whose count includes this one, or null
 * @param quote the sentence, exactly as in the text at {@code span}
 * @param trigger the words that carry it
 * @param rule the rule that found it
 */
public record Claim(
    String id,
    Action action,
    @Nullable People people,
    @Nullable PartyName by,
    @Nullable PartyName from,
    @Nullable PartyName against,
    @Nullable Where where,
    When when,
    Window window,
    List<PartyName> brokers,
    List<PartyName> parties,
    List<Attribution> attribution,
    Modality modality,
    Scope scope,
    @Nullable String partOf,
    String quote,
    Span span,
    Span trigger,
    String rule) {

  /** How the name of the rule ends that finds "the fighting began". */
  public static final String ONSET = ".onset";

  public Claim {
    brokers = List.copyOf(brokers);
    parties = List.copyOf(parties);
    attribution = List.copyOf(attribution);
  }

  public Kind kind() {
    return action.kind();
  }

  /** The innermost speaker, or null where the outlet says it in its own voice. */
  public @Nullable Attribution speaker() {
    return attribution.isEmpty() ? null : attribution.get(attribution.size() - 1);
  }
}
