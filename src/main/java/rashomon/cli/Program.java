package rashomon.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rashomon.report.Printable;

/** The command line: reads the arguments, runs a command, and never shows a stack trace unasked. */
final class Program {

  private final Terminal terminal;

  Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command; returns the exit code. */
  int run(String... args) {
    RashomonCommand rashomon = new RashomonCommand();
    CommandLine line = new CommandLine(rashomon);
    commands(args).forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setExpandAtFiles(false)
        .setOut(new PrintWriter(terminal.report(), true))
        .setErr(terminal.problems())
        .setUsageHelpWidth(terminal.page().width())
        .setParameterExceptionHandler((e, a) -> usage(e))
        .setExecutionExceptionHandler(
            (e, command, result) -> Failure.report(e, rashomon.debug(), terminal))
        .execute(args);
  }

  /** The command that is asked for by its name; all of them where the first word names none. */
  private Map<String, Supplier<Object>> commands(String... args) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("compare", () -> new CompareCommand(terminal));
    all.put("claims", () -> new ClaimsCommand(terminal));
    all.put("merge", () -> new MergeCommand(terminal));
    all.put("mentions", () -> new MentionsCommand(terminal));
    all.put("explain", () -> new ExplainCommand(terminal));
    all.put("formats", FormatsCommand::new);
    all.put("knowledge", () -> new KnowledgeCommand(terminal));
    Supplier<Object> named = args.length == 0 ? null : all.get(args[0]);
    return named == null ? all : Map.of(args[0], named);
  }

  private static int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("rashomon: " + Printable.of(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }
}
