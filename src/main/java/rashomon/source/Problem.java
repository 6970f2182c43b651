package rashomon.source;

/**
 * Something wrong with what came in: reported in one line, and the rest goes on.
 *
 * @param source the file, as given, with the line where known
 * @param message what is wrong and what to do
 */
public record Problem(String source, String message) {

  @Override
  public String toString() {
    return source + ": " + message;
  }
}
