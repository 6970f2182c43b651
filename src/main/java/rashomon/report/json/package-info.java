/** Claims, mentions and lineups as JSON, for programs. */
@NullMarked
package rashomon.report.json;

import org.jspecify.annotations.NullMarked;
