/** Reads several outlets' accounts of armed conflict and lines up what they claim. */
@NullMarked
package rashomon;

import org.jspecify.annotations.NullMarked;
