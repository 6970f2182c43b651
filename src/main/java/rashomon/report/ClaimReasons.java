package rashomon.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.report.ClaimWords.Field;

/** A claim under its sentence: what it says, who says so, why it was read, what was not. */
final class ClaimReasons {

  private static final String INDENT = "      ";
  private static final int LABEL = 6;

  private final Sheet sheet;
  private final Ink ink;
  private final RuleRows rows;

  ClaimReasons(Sheet sheet, Ink ink, RuleRows rows) {
    this.sheet = sheet;
    this.ink = ink;
    this.rows = rows;
  }

  void write(Document document, Claim claim) {
    String number = claim.id().substring(claim.id().lastIndexOf('#'));
    String action = claim.action().word().toUpperCase(Locale.ROOT).replace('-', ' ');
    MarkedWords what = new MarkedWords().add(Sheet.together(action), Mark.TRIGGER);
    List<Field> fields = ClaimWords.fields(claim);
    fields.stream().filter(Field::isSaid).forEach(f -> what.field(f.name(), words(f, claim)));
    line(number, what);
    line("says", says(document, claim));
    line("why", why(document, claim, fields));
  }

  private void line(String label, MarkedWords words) {
    String first = INDENT + Sheet.pad(label, LABEL);
    List<String> lines = words.lines(sheet.width() - first.length(), ink, w -> w);
    for (int i = 0; i < lines.size(); i++) {
      String margin = i > 0 ? " ".repeat(first.length()) : label.startsWith("#") ? first : "";
      sheet.line((margin.isEmpty() ? ink.faint(first) : margin) + lines.get(i));
    }
  }

  /** A time with the words that it was read from, where the claim's own sentence has them. */
  private static String words(Field field, Claim claim) {
    String told = field.name().equals("time") ? Printable.of(claim.when().text()) : "";
    return told.isEmpty() ? field.words() : field.words() + " (“" + told + "”)";
  }

  private static MarkedWords says(Document document, Claim claim) {
    MarkedWords says = new MarkedWords().add(Chain.of(document, claim), null);
    if (claim.speaker() != null) {
      String cue = Printable.of(claim.speaker().cue());
      String quoted = cue.isEmpty() ? "" : ", “" + cue + "”";
      says.add(" (" + claim.speaker().source().role().word() + quoted + ")", Mark.LABEL);
    }
    String whole = ClaimWords.whole(claim);
    says.field("modality", claim.modality().word());
    says.field("scope", claim.scope().word());
    return whole.isEmpty() ? says : says.field("part of", "#" + whole);
  }

  private MarkedWords why(Document document, Claim claim, List<Field> fields) {
    String words = claim.trigger().of(document.text());
    String trigger = Printable.of(words);
    String place = rows.find(claim.rule(), words, claim.action().word()).place();
    MarkedWords why = new MarkedWords().add("“" + trigger + "”", Mark.TRIGGER);
    why.field("rule", claim.rule());
    why.field("row", place.isEmpty() ? "none, the rule stands in the program" : place);
    String unread = unread(claim.kind(), fields);
    return unread.isEmpty() ? why : why.field("not read", unread);
  }

  /** The fields that an analyst would look for and that are not known. */
  private static String unread(Kind kind, List<Field> fields) {
    Set<String> wanted =
        switch (kind) {
          case CASUALTIES, DETENTION -> Set.of("who", "by", "place", "time");
          case DISPLACEMENT -> Set.of("who", "place", "time");
          case CEASEFIRE -> Set.of("parties", "place", "window");
          case TERRITORY -> Set.of("by", "from", "place", "time");
          case HOSTILITIES -> Set.of("place", "time");
        };
    return fields.stream()
        .filter(field -> wanted.contains(field.name()) && !field.isSaid())
        .map(Field::name)
        .collect(Collectors.joining(", "));
  }
}
