package rashomon.lineup;

/** What an account answers; values of one key are one answer. */
sealed interface Value permits Toll, Instant, Stretch, Named, Hold, Age {

  /** The value in words: "6", "at least 31", "Fri 23 Apr 19:00". */
  String words();

  /** What makes two values one answer. */
  default String key() {
    return words();
  }
}
