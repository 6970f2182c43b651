package rashomon.mention;

import rashomon.document.Document;

/** An article with all that it mentions. */
public record MarkedText(Document document, Mentions mentions) {}
