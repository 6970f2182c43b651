package rashomon.source;

/**
 * Something about what came in that its user should know: reported in one line, and the rest goes
 * on.
 *
 * @param source the file, as given, with the line where known
 * @param message what is wrong and what to do
 */
public record Problem(Severity severity, String source, String message) {

  /** Whether something could not be read, or was read and only wants a look. */
  public enum Severity {
    ERROR,
    NOTE
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return source + ": " + (isError() ? "" : "note: ") + message;
  }
}
