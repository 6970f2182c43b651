package rashomon.knowledge;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A country or a land that the news treats as one.
 *
 * @param iso ISO 3166 code, or a two-letter code of our own for lands without
 * @param capital empty where there is none
 * @param zone its civil time, where nearly all its people keep one
 */
public record Country(String name, String iso, String capital, @Nullable ZoneId zone) {}
