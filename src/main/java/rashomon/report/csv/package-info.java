/** Claims, answers and mentions as tables, for spreadsheets and notebooks. */
@NullMarked
package rashomon.report.csv;

import org.jspecify.annotations.NullMarked;
