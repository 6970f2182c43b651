/** Articles sorted into flare-ups: same place, same parties, same days. */
@NullMarked
package rashomon.episode;

import org.jspecify.annotations.NullMarked;
