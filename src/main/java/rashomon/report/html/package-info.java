/** A lineup as one HTML page. */
@NullMarked
package rashomon.report.html;

import org.jspecify.annotations.NullMarked;
