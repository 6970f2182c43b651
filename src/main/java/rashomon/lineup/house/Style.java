package rashomon.lineup.house;

/** In which manner the dead are written down: a house's rules, and a way to count vague numbers. */
public record Style(House house, Counting counting) {}
