package rashomon.knowledge;

/** A mistake in a table: stops the start and names the line, {@code harm.tsv:7: what is wrong}. */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Fault(String place, String message) {
    super(place + ": " + message);
  }
}
