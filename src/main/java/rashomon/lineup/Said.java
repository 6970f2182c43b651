package rashomon.lineup;

/** A value as one testimony gives it. */
record Said<V extends Value>(Testimony testimony, V value) {

  AsOf asOf() {
    return testimony.asOf();
  }

  Voice voice() {
    return testimony.voice();
  }

  boolean sameVoice(Said<?> other) {
    return voice().name().equals(other.voice().name());
  }

  /** "6 by SOHR (24 April)". */
  String words() {
    return value.words() + " by " + testimony.words();
  }
}
