/** Spans, tokens and sentences of any text; knows nothing of conflicts. */
@NullMarked
package rashomon.text;

import org.jspecify.annotations.NullMarked;
