package rashomon.lineup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.mention.Quantity;

/**
 * How many of one kind of people were killed in an incident, as one witness has it, whoever carries
 * it.
 *
 * @param side the force that the combatants were of; empty where it is not told, or for others
 * @param asOf the day up to which it speaks, or null
 * @param party whether the witness is a party to the fighting
 * @param firm whether it is stated, and not only alleged
 * @param blamed keys of the sides that are said to have done it
 * @param owned whether the witness says that its own side did it
 * @param claims all that give it, in order of document and text
 */
public record Figure(
    Status status,
    String side,
    Quantity quantity,
    @Nullable LocalDate asOf,
    String witness,
    boolean party,
    boolean firm,
    Set<String> blamed,
    boolean owned,
    List<Claim> claims) {

  public Figure {
    blamed = Set.copyOf(blamed);
    claims = List.copyOf(claims);
  }

  /** The kind of people: figures of one kind are figures of the same dead. */
  public String kind() {
    return status + "|" + side;
  }

  /** Whether the other is what the same witness says of the same dead later. */
  boolean isOvertakenBy(Figure other) {
    return witness.equals(other.witness)
        && kind().equals(other.kind())
        && asOf != null
        && other.asOf != null
        && asOf.isBefore(other.asOf);
  }
}
