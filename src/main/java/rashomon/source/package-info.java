/** Files, folders and standard input as they came: a name and its bytes, within limits. */
@NullMarked
package rashomon.source;

import org.jspecify.annotations.NullMarked;
