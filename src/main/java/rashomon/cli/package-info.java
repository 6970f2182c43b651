/** The commands; the only place that writes to standard output and error and sets exit codes. */
@NullMarked
package rashomon.cli;

import org.jspecify.annotations.NullMarked;
