package rashomon.pile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Place;
import rashomon.source.Problems;

/**
 * Makes a pile of accounts of many flare-ups, about 15 accounts each, out of few: other places,
 * parties, figures and days, in no order, some undated. The same seed makes the same pile.
 *
 * <p>Arguments: how many accounts, the seed, the folder to write to, then folders of templates: one
 * that ends in {@code /} holds articles each of its own event, any other the accounts of one.
 */
public final class Pile {

  private static final int ACCOUNTS = 15;

  /** A flare-up of this many weeks' distance at least to the next in its town. */
  private static final int APART = 5;

  private static final int WEEKS = 500;

  private static final double UNDATED = 0.1;

  private final Random random;
  private final List<Theatre> theatres;
  private final Map<String, Theatre> byIso = new HashMap<>();
  private final Map<String, List<Integer>> taken = new HashMap<>();
  private final List<String> accounts = new ArrayList<>();
  private final List<Integer> truth = new ArrayList<>();
  private int flareups;

  private Pile(long seed, List<Theatre> theatres, List<Theatre> everywhere) {
    random = new Random(seed);
    this.theatres = theatres;
    everywhere.forEach(theatre -> byIso.put(theatre.iso(), theatre));
  }

  public static void main(String[] args) {
    Knowledge knowledge = Knowledge.shipped();
    Pile pile =
        new Pile(Long.parseLong(args[1]), Theatre.all(knowledge), Theatre.everywhere(knowledge));
    int many = Integer.parseInt(args[0]);
    List<List<Text>> templates = templates(List.of(args).subList(3, args.length), knowledge);
    while (pile.accounts.size() < many) {
      pile.flareup(pile.one(templates), many);
    }
    pile.write(Path.of(args[2]));
  }

  private static List<List<Text>> templates(List<String> folders, Knowledge knowledge) {
    Rashomon rashomon = Rashomon.of(knowledge);
    List<List<Text>> templates = new ArrayList<>();
    for (String folder : folders) {
      List<Text> texts =
          rashomon
              .documents(List.of(folder), InputStream.nullInputStream(), new Problems())
              .map((Document d) -> Text.of(d, rashomon.mark(d).mentions()))
              .toList();
      if (folder.endsWith("/")) {
        texts.forEach(text -> templates.add(List.of(text)));
      } else {
        templates.add(texts);
      }
    }
    return templates;
  }

  /** Four times in five one that several accounts tell of. */
  private List<Text> one(List<List<Text>> templates) {
    boolean several = random.nextDouble() < 0.8;
    List<List<Text>> some = templates.stream().filter(t -> t.size() > 1 == several).toList();
    List<List<Text>> from = some.isEmpty() ? templates : some;
    return from.get(random.nextInt(from.size()));
  }

  /** A few accounts where the template is one article, else about 15, some told more than once. */
  private void flareup(List<Text> template, int many) {
    Scene scene = scene(template);
    List<Text> told = new ArrayList<>();
    int about = template.size() == 1 ? 1 + random.nextInt(4) : ACCOUNTS - 5 + random.nextInt(11);
    while (told.size() < about) {
      List<Text> shuffled = new ArrayList<>(template);
      Collections.shuffle(shuffled, random);
      told.addAll(shuffled);
    }
    for (Text text : told.subList(0, Math.min(about, many - accounts.size()))) {
      accounts.add(dressed(scene.tell(text)));
      truth.add(flareups);
    }
    flareups++;
  }

  private Scene scene(List<Text> template) {
    List<String> countries = most(template);
    while (true) {
      Map<String, Theatre> lands = new LinkedHashMap<>();
      Map<String, Theatre> before = new HashMap<>();
      int at = random.nextInt(theatres.size());
      for (String iso : countries) {
        before.put(iso, byIso.get(iso));
        lands.put(iso, theatres.get(at++ % theatres.size()));
      }
      int weeks = random.nextInt(WEEKS) - WEEKS / 2;
      Scene scene = new Scene(lands, before, weeks, random);
      Place town = town(template, countries);
      List<Integer> others =
          town == null
              ? new ArrayList<>()
              : taken.computeIfAbsent(scene.town(town), k -> new ArrayList<>());
      int day = weeks + (template.get(0).year() - 2000) * 52;
      if (others.stream().allMatch(w -> Math.abs(w - day) >= APART)) {
        others.add(day);
        return scene;
      }
    }
  }

  /** The two countries that a template speaks of most. */
  private List<String> most(List<Text> template) {
    Map<String, Integer> counts = new TreeMap<>();
    places(template).forEach(p -> counts.merge(p.country(), 1, Integer::sum));
    counts.keySet().retainAll(byIso.keySet());
    return counts.keySet().stream()
        .sorted((a, b) -> counts.get(b) - counts.get(a))
        .limit(2)
        .toList();
  }

  private static Place town(List<Text> template, List<String> countries) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Place> towns = new HashMap<>();
    for (Place place : places(template)) {
      if (countries.contains(place.country()) && place.type().equals("city")) {
        counts.merge(place.name(), 1, Integer::sum);
        towns.put(place.name(), place);
      }
    }
    return counts.keySet().stream()
        .max((a, b) -> counts.get(a) - counts.get(b))
        .map(towns::get)
        .orElse(null);
  }

  private static List<Place> places(List<Text> template) {
    return template.stream()
        .flatMap(text -> text.slots().stream())
        .filter(slot -> slot.what() instanceof Place)
        .map(slot -> (Place) slot.what())
        .toList();
  }

  /** With another outlet's name, without its address, one in ten without its date. */
  private String dressed(String account) {
    String dressed = account.replaceAll("(?m)^(url|retold):.*\\R", "");
    boolean undated = random.nextDouble() < UNDATED;
    dressed = undated ? dressed.replaceFirst("(?m)^published:.*\\R", "") : dressed;
    String outlet = "Courier No. " + (1 + random.nextInt(60));
    return dressed.replaceFirst("(?m)^outlet:.*$", "outlet: " + outlet);
  }

  private void write(Path folder) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    try {
      Path docs = Files.createDirectories(folder.resolve("docs"));
      TreeSet<String> lines = new TreeSet<>();
      for (int i = 0; i < order.size(); i++) {
        String name = "%05d.txt".formatted(i);
        Files.writeString(docs.resolve(name), accounts.get(order.get(i)));
        lines.add(name + "\t" + truth.get(order.get(i)));
      }
      Files.write(folder.resolve("truth.tsv"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
