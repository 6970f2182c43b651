package rashomon.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of records and the columns of tables are called: by the user, else by the names
 * that crawlers, feeds and spreadsheets commonly use.
 */
public final class Fields {

  /** What of an article a field may hold. */
  public enum Role {
    TEXT(
        "text body content articlebody maintext main_text fulltext full_text article story"
            + " content_text content_html"),
    TITLE("title headline"),
    OUTLET(
        "outlet publisher publisher.name source source.name site site_name sitename newspaper"
            + " source_domain"),
    PUBLISHED(
        "published date datepublished date_published published_at publishedat published_date"
            + " publish_date date_publish pubdate pub_date publication_date"),
    URL("url link canonical permalink");

    private final String usual;

    Role(String usual) {
      this.usual = usual;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Role of(String word) {
      for (Role role : values()) {
        if (role.word().equals(word)) {
          return role;
        }
      }
      return null;
    }
  }

  public static final Fields USUAL = new Fields(Map.of());

  private final Map<Role, String> named;

  private Fields(Map<Role, String> named) {
    this.named = named;
  }

  /**
   * Fields as a user names them.
   *
   * @param named text, title, outlet, published or url to the name of the field
   * @throws IllegalArgumentException where a key is none of these
   */
  public static Fields of(Map<String, String> named) {
    Map<Role, String> roles = new EnumMap<>(Role.class);
    new TreeMap<>(named)
        .forEach(
            (key, name) -> {
              Role role = Role.of(key.strip().toLowerCase(Locale.ROOT));
              if (role == null || name.isBlank()) {
                throw new IllegalArgumentException(
                    "'"
                        + key
                        + "' is no part of an article; name text, title, outlet, published or url");
              }
              roles.put(role, name.strip());
            });
    return new Fields(roles);
  }

  /** The names under which the part is looked for, in lower case, the first being best. */
  List<String> names(Role role) {
    String own = named.get(role);
    return own == null ? List.of(role.usual.split(" ")) : List.of(own.toLowerCase(Locale.ROOT));
  }

  /** Whether the user named this part's field. */
  boolean isNamed(Role role) {
    return named.containsKey(role);
  }
}
