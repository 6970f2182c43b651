package rashomon.mention;

/**
 * Words of saying: "said", "according to".
 *
 * @param words as the table has them
 */
public record Cue(String words) implements Meaning {

  @Override
  public String kind() {
    return "cue";
  }
}
