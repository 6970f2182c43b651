package rashomon.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rashomon.Rashomon;
import rashomon.knowledge.Conventions;
import rashomon.knowledge.Fault;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.OwnRow;
import rashomon.knowledge.OwnTables;
import rashomon.knowledge.Tables;
import rashomon.report.Printable;
import rashomon.text.Folding;
import rashomon.text.Nearest;

/** Shows the tables that the program knows words from, and checks a user's own. */
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    header = "Lists the word tables, shows their rows, adds rows of your own and checks them.",
    description = {
      "A folder with a table of the same name and columns adds rows: --knowledge DIR.",
      "Each table begins with the names of its columns, separated by tabs, as its rows are."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:check found a fault",
      "2:wrong usage, no such table, or no such folder"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rashomon knowledge list",
      "  rashomon knowledge show parties.tsv wagner",
      "  rashomon knowledge show verbs.tsv abduct > my/verbs.tsv",
      "  rashomon knowledge add my parties name='Free Hill Front' kind=rebel country=SD",
      "  rashomon knowledge check my"
    })
final class KnowledgeCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  KnowledgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    list();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the tables with their rows and what they hold.")
  int list() {
    for (Tables.Entry table : Tables.shipped().all()) {
      int rows = Knowledge.shipped().table(table.name()).rows().size();
      out().println("%-21s%6d  %s".formatted(table.name(), rows, table.holds()));
    }
    return ExitCode.FINE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints a table: its columns, and the rows with the words, or all.")
  int show(
      @Parameters(paramLabel = "TABLE", description = "Its name, as list has it.") String name,
      @Parameters(paramLabel = "WORD", arity = "0..*", description = "What a row must hold.")
          @Nullable List<String> words) {
    String table = table(name);
    String wanted = words == null ? "" : Folding.fold(String.join(" ", words));
    boolean head = true;
    for (String line : new String(Tables.bytes(table), StandardCharsets.UTF_8).lines().toList()) {
      boolean remark = line.isBlank() || line.startsWith("#");
      if (wanted.isEmpty() || !remark && (head || Folding.fold(line).contains(wanted))) {
        out().println(line);
      }
      head &= remark;
    }
    return ExitCode.FINE;
  }

  /** The shipped table of that name, with or without its ending. */
  private static String table(String name) {
    List<String> names = Tables.shipped().all().stream().map(Tables.Entry::name).toList();
    String table = name.endsWith(".tsv") ? name : name + ".tsv";
    if (!names.contains(table)) {
      @Nullable String near = Nearest.of(table, names);
      String hint =
          near == null ? "; see 'rashomon knowledge list'" : "; did you mean " + near + "?";
      throw new Fault(Printable.of(name), "no table of that name" + hint);
    }
    return table;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Adds a row to a table of your own, which is begun where there is none.")
  int add(
      @Parameters(paramLabel = "DIR", description = "The folder of your own tables.") Path folder,
      @Parameters(paramLabel = "TABLE", description = "Its name, as list has it.") String name,
      @Parameters(
              paramLabel = "COLUMN=VALUE",
              arity = "1..*",
              description = "The cells of the row; those left out are empty.")
          Map<String, String> cells) {
    Path file = OwnRow.add(folder, table(name), cells);
    out().println(Printable.of(file + ": 1 row added"));
    return check(folder);
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks a folder of your own tables, and says file and line of every fault.")
  int check(@Parameters(paramLabel = "DIR", description = "The folder.") Path folder) {
    List<OwnTables.Checked> tables = OwnTables.check(folder);
    boolean fine = true;
    for (OwnTables.Checked table : tables) {
      fine &= table.faults().isEmpty();
      table.faults().forEach(this::tell);
    }
    return fine && isRead(folder) ? praise(tables) : ExitCode.UNDONE;
  }

  /** Whether all that reads the tables takes them. */
  private boolean isRead(Path folder) {
    try {
      Rashomon.of(Knowledge.with(folder));
      return !new Conventions(Knowledge.with(folder)).all().isEmpty();
    } catch (Fault fault) {
      tell(String.valueOf(fault.getMessage()));
      return false;
    }
  }

  private void tell(String fault) {
    terminal.problems().println(Printable.of(fault));
  }

  private int praise(List<OwnTables.Checked> tables) {
    for (OwnTables.Checked table : tables) {
      String rows = table.rows() == 1 ? "1 row, fine" : table.rows() + " rows, fine";
      out().println(Printable.of(table.file() + ": " + rows));
    }
    return ExitCode.FINE;
  }
}
