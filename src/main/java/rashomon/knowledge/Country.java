package rashomon.knowledge;

/**
 * A country or a land that the news treats as one.
 *
 * @param iso ISO 3166 code, or a two-letter code of our own for lands without
 * @param capital empty where there is none
 */
public record Country(String name, String iso, String capital) {}
