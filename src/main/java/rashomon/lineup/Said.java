package rashomon.lineup;

/**
 * A value as one testimony gives it.
 *
 * @param asOf since when it is known to be said; at first the testimony's own
 */
record Said<V extends Value>(Testimony testimony, V value, AsOf asOf) {

  Said(Testimony testimony, V value) {
    this(testimony, value, testimony.asOf());
  }

  Said<V> asOf(AsOf other) {
    return new Said<>(testimony, value, other);
  }

  Voice voice() {
    return testimony.voice();
  }

  boolean sameVoice(Said<?> other) {
    return voice().name().equals(other.voice().name());
  }

  boolean sameAccount(Said<?> other) {
    return testimony.file().equals(other.testimony().file());
  }

  /** Whether it is given there first, and not repeated. */
  boolean isFirst() {
    return asOf.equals(testimony.asOf());
  }

  /** "6 (SOHR, 24 April)". */
  String words() {
    String when = asOf.from() == null ? "" : ", " + asOf.words();
    return value.words() + " (" + voice().name() + when + ")";
  }

  /** "6 (SOHR, 24 April) and 9 (Anha, 25 April)". */
  String and(Said<?> other) {
    return words() + " and " + other.words();
  }
}
