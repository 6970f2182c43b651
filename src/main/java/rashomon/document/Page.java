package rashomon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Span;

/**
 * An article's text laid out: what its own words say of its origin, and its sections.
 *
 * @param title where the headline stands in the text, or null
 */
record Page(Clues clues, @Nullable Span title, List<Section> sections) {}
