package rashomon.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What articles are called where several files go by one name. */
final class Ids {

  private Ids() {}

  /**
   * The ids of files that share their name with others, by the file: as many of their folders as
   * tell them apart. A file of which nothing can be read counts too, so that an id does not depend
   * on what is in other files.
   */
  static Map<String, String> longer(Collection<String> files) {
    Map<String, String> longer = new HashMap<>();
    Set<String> twins = twins(files, longer);
    for (int folders = 1; !twins.isEmpty(); folders++) {
      for (String file : files) {
        if (twins.contains(id(file, longer))) {
          longer.put(file, id(file, folders));
        }
      }
      twins = twins(files, longer);
    }
    return longer;
  }

  /** The document under the longer id of its file; what lies in a file is called by both. */
  static Document named(Document document, Map<String, String> longer) {
    String file = document.file();
    if (!document.earlier().isNone()) {
      return document;
    }
    int inside = file.indexOf(Document.INSIDE);
    if (inside < 0) {
      return longer.containsKey(file) ? document.withId(id(file, longer)) : document;
    }
    String within = file.substring(inside + Document.INSIDE.length());
    return document.withId(id(file.substring(0, inside), longer) + "/" + within);
  }

  private static Set<String> twins(Collection<String> files, Map<String, String> longer) {
    Set<String> seen = new HashSet<>();
    Set<String> twins = new HashSet<>();
    for (String file : files) {
      String id = id(file, longer);
      if (!seen.add(id)) {
        twins.add(id);
      }
    }
    return twins;
  }

  private static String id(String file, Map<String, String> longer) {
    String id = longer.get(file);
    return id == null ? Document.id(file) : id;
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
