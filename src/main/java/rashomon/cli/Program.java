package rashomon.cli;

import java.io.PrintWriter;
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
    return new CommandLine(rashomon)
        .addSubcommand(new CompareCommand(terminal))
        .addSubcommand(new ClaimsCommand(terminal))
        .addSubcommand(new MentionsCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new FormatsCommand())
        .addSubcommand(new KnowledgeCommand(terminal))
        .setOut(new PrintWriter(terminal.report(), true))
        .setErr(terminal.problems())
        .setUsageHelpWidth(terminal.page().width())
        .setParameterExceptionHandler((e, a) -> usage(e))
        .setExecutionExceptionHandler(
            (e, command, result) -> Failure.report(e, rashomon.debug(), terminal))
        .execute(args);
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
