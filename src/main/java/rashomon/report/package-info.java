/** A lineup written down: one class a format. */
@NullMarked
package rashomon.report;

import org.jspecify.annotations.NullMarked;
