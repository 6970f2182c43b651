package rashomon.lineup;

/** Two answers of a question (by their numbers, from 0) and what comparing them gives. */
public record Pair(int first, int second, Finding finding) {}
