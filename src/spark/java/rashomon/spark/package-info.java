/** The same flow as an Apache Spark job, over archives that one machine does not hold. */
@NullMarked
package rashomon.spark;

import org.jspecify.annotations.NullMarked;
