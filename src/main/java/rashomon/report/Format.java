package rashomon.report;

/** A way to write something down. */
public interface Format {

  /** Its name on the command line. */
  String name();

  /** Whether it can carry a row of HXL tags. */
  default boolean hasTags() {
    return false;
  }
}
