/** Claims and answers as annotations of the articles that make them (W3C Web Annotation). */
@NullMarked
package rashomon.report.annotation;

import org.jspecify.annotations.NullMarked;
