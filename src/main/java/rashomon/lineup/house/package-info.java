/** Houses that record casualties, each with its own rules for writing the dead down. */
@NullMarked
package rashomon.lineup.house;

import org.jspecify.annotations.NullMarked;
