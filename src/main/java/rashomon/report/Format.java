package rashomon.report;

/** A way to write something down. */
public interface Format {

  /** Its name on the command line. */
  String name();
}
