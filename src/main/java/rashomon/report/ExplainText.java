package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.document.Section;
import rashomon.document.Section.Part;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Tables;
import rashomon.text.Sentence;

/**
 * Articles with what was read in them: sentence by sentence, mentions marked, and under each
 * sentence its claims with rule and fields.
 */
public final class ExplainText {

  private static final String QUIET = "   ";
  private static final String LOUD = " > ";

  private final RuleRows rows;
  private final Function<Document, Account> reader;
  private final Tables tables = Tables.shipped();

  /**
   * @param reader reads a sentence by itself, to tell why it claims nothing where it stands
   */
  public ExplainText(Knowledge knowledge, Function<Document, Account> reader) {
    this.reader = reader;
    rows = new RuleRows(knowledge, tables);
  }

  public void write(List<Account> accounts, Page page, Writer out) throws IOException {
    for (Account account : accounts) {
      Sheet sheet = new Sheet(page.width());
      new ArticleText(account, rows, reader, sheet, page.ink()).write();
      out.write(sheet.toString());
    }
    if (!accounts.isEmpty()) {
      Sheet sheet = new Sheet(page.width());
      ExplainLegend.write(tables, sheet, page.ink());
      out.write(sheet.toString());
    }
  }

  /** One article. */
  private static final class ArticleText {

    private final Document document;
    private final SentenceMarks marks;
    private final Account account;
    private final RuleRows rows;
    private final WhyNot whyNot;
    private final Sheet sheet;
    private final Ink ink;
    private int sentence;
    private boolean blank;

    ArticleText(
        Account account, RuleRows rows, Function<Document, Account> reader, Sheet sheet, Ink ink) {
      this.whyNot = new WhyNot(rows, reader);
      this.account = account;
      this.document = account.document();
      this.marks = new SentenceMarks(account, rows);
      this.rows = rows;
      this.sheet = sheet;
      this.ink = ink;
    }

    void write() {
      writeHead();
      int paragraph = 0;
      int end = 0;
      blank = true;
      for (Section section : document.sections()) {
        blank |= document.text().substring(end, section.span().start()).contains("\n");
        end = section.span().end();
        if (section.part() == Part.FURNITURE) {
          writeFurniture(section);
        } else {
          writeParagraph(section, paragraph++);
        }
      }
      writeMentions();
    }

    private void writeHead() {
      String head = Heading.of(document, account.claims().size(), "claim");
      sheet.hanging("", UnaryOperator.identity(), head, ink::strong);
      sheet.line("-".repeat(sheet.width()));
    }

    private void writeFurniture(Section section) {
      MarkedWords words = new MarkedWords().add("set aside: ", Mark.LABEL);
      words.article(document.text(), section.span().start(), section.span().end(), Mark.LABEL);
      write(QUIET, words, w -> w);
    }

    private void writeParagraph(Section section, int paragraph) {
      List<Sentence> sentences = account.mentions().sentences();
      boolean title = section.part() == Part.TITLE;
      while (sentence < sentences.size() && sentences.get(sentence).paragraph() == paragraph) {
        write(sentences.get(sentence++), title);
      }
    }

    private void write(Sentence read, boolean title) {
      List<Claim> claims = marks.claims(read);
      MarkedWords words = new MarkedWords().add(title ? "title: " : "", Mark.LABEL);
      MarkedSentence.add(words, document.text(), read.span(), marks.of(read), ink.isPlain());
      boolean quiet = claims.isEmpty() && !title;
      write(claims.isEmpty() ? QUIET : LOUD, words, quiet ? w -> w : ink::strong);
      ClaimReasons reasons = new ClaimReasons(sheet, ink, rows);
      claims.forEach(claim -> reasons.write(document, claim));
      blank = !claims.isEmpty();
      if (claims.isEmpty()) {
        writeWhyNot(read);
      }
    }

    private void writeWhyNot(Sentence read) {
      String why = whyNot.of(document, read, marks.mentions(read));
      if (why != null) {
        sheet.hanging("      no claim  ", ink::faint, why, ink::faint);
      }
    }

    private void write(String margin, MarkedWords words, UnaryOperator<String> unmarked) {
      if (blank) {
        sheet.blank();
        blank = false;
      }
      String first = margin;
      for (String line : words.lines(sheet.width() - margin.length(), ink, unmarked)) {
        sheet.line(first + line);
        first = QUIET;
      }
    }

    private void writeMentions() {
      List<Marked> mentions = marks.mentions();
      sheet.blank();
      sheet.line(ink.strong(mentions.isEmpty() ? "NO MENTIONS" : "MENTIONS"));
      MentionList.write(document.text(), mentions, rows, sheet, ink);
      sheet.blank();
    }
  }
}
