package rashomon.mention;

import rashomon.text.OneOf;

/** Ranks and titles cut short before a name: "Lt. Col. Moses Deng", "Mrs Deng". */
public final class Titles {

  private static final String ARMED =
      "col|gen|maj|lt|capt|sgt|brig|cpl|cmdr|adm|comdt|pte|pvt|pfc|spc";

  private static final String CIVIL = "mr|mrs|ms|dr|gov|sen|rev|prof|rep";

  private Titles() {}

  /** Whether the word is a rank or title cut short. */
  public static boolean is(String word) {
    return isArmed(word) || OneOf.of(CIVIL).has(word);
  }

  private static boolean isArmed(String word) {
    return OneOf.of(ARMED).has(word);
  }

  /** Where the ranks before the name begin, points and all; the name's own token where none are. */
  static int from(Line line, int name) {
    int from = name;
    for (int word = word(line, from); is(line.norm(word)); word = word(line, from)) {
      from = word;
    }
    return from;
  }

  private static int word(Line line, int behind) {
    return line.is(behind - 1, ".") ? behind - 2 : behind - 1;
  }

  /** Whether one of the words is a rank of those who bear arms. */
  static boolean hasArmed(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isArmed(line.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
