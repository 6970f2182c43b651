package rashomon.document;

import rashomon.knowledge.Knowledge;

/** Tells the parts of an article apart: head, title, body and site furniture. */
final class Layout {

  private final Furniture furniture;
  private final Heads heads;

  private Layout(Furniture furniture, Heads heads) {
    this.furniture = furniture;
    this.heads = heads;
  }

  static Layout of(Knowledge knowledge) {
    return new Layout(Furniture.of(knowledge.table("furniture.tsv")), Heads.of(knowledge));
  }

  Furniture furniture() {
    return furniture;
  }

  Heads heads() {
    return heads;
  }

  /** The page of a text, from the end of its header block on. */
  Page page(String text, Header header, Published published) {
    return new PageReader(this, text, header, published).read();
  }
}
