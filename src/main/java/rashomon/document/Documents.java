package rashomon.document;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rashomon.source.Limits;
import rashomon.source.Problems;
import rashomon.source.Sources;

/** Reads paths as documents. */
public final class Documents {

  private final DocumentFormats formats;
  private final Limits limits;

  public Documents(DocumentFormats formats, Limits limits) {
    this.formats = formats;
    this.limits = limits;
  }

  /** The articles under the paths ({@code -}: standard input), in order of their names. */
  public List<Document> read(List<String> paths, InputStream stdin, Problems problems) {
    List<Document> documents = new ArrayList<>();
    Sources.read(
        paths, stdin, limits, problems, source -> documents.addAll(formats.read(source, problems)));
    return distinct(documents);
  }

  /** Documents of one name get as many of their folders into their ids as tell them apart. */
  private static List<Document> distinct(List<Document> documents) {
    List<Document> named = documents;
    for (int folders = 1; hasTwins(named); folders++) {
      Map<String, Integer> count = count(named);
      List<Document> longer = new ArrayList<>();
      for (Document d : named) {
        longer.add(count.get(d.id()) > 1 ? d.withId(id(d.file(), folders)) : d);
      }
      named = longer;
    }
    return List.copyOf(named);
  }

  private static boolean hasTwins(List<Document> documents) {
    return documents.stream().map(Document::id).distinct().count() < documents.size();
  }

  private static Map<String, Integer> count(List<Document> documents) {
    Map<String, Integer> count = new HashMap<>();
    documents.forEach(d -> count.merge(d.id(), 1, Integer::sum));
    return count;
  }

  /** The name with so many folders, without its ending; the whole name where there are no more. */
  private static String id(String file, int folders) {
    int from = file.lastIndexOf('/');
    for (int i = 0; i < folders && from >= 0; i++) {
      from = file.lastIndexOf('/', from - 1);
    }
    int dot = file.lastIndexOf('.');
    return from < 0 || dot < file.lastIndexOf('/') ? file : file.substring(from + 1, dot);
  }
}
