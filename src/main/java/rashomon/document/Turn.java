package rashomon.document;

/**
 * Something with its place among all that is read, the same in whichever shard it is.
 *
 * @param at from 1, ascending; what comes from one page or feed has one place
 */
public record Turn<T>(long at, T what) {

  /** Another thing in the same place. */
  public <U> Turn<U> with(U other) {
    return new Turn<>(at, other);
  }
}
