package rashomon.mention.time;

/** Which part of a time is meant: early, mid or late. */
enum Mod {
  START,
  MID,
  END
}
