package rashomon.mention.time;

/** Where from the anchor a date without its year, or a weekday, is looked for. */
enum Direction {
  PAST,
  FUTURE,
  /** What was to be: it may have passed since. */
  MEANT,
  /** The words do not say. */
  OPEN
}
