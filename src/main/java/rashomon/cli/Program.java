package rashomon.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rashomon.report.Printable;

/** The command line: reads the arguments, runs a command, and never shows a stack trace unasked. */
final class Program {

  /** Commands that speak of the others. */
  private static final Set<String> OF_ALL = Set.of("help", "completion");

  /** Options that speak of none. */
  private static final Set<String> OF_NONE = Set.of("-V", "--version");

  private final Terminal terminal;
  private final RashomonCommand rashomon = new RashomonCommand();
  private Ahead ahead = Ahead.NONE;

  Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command; returns the exit code. */
  int run(String... args) {
    Output output = new Output(terminal);
    ahead = Ahead.of(args);
    try {
      Defaults defaults = Defaults.of(terminal);
      String fault = defaults.isEmpty() ? null : defaults.fault(line());
      if (fault != null) {
        throw new IOException(fault);
      }
      CommandLine line = line(args).setDefaultValueProvider(defaults);
      line.setOut(output.printer())
          .setErr(terminal.problems())
          .setUsageHelpWidth(terminal.page().width())
          .setParameterExceptionHandler((e, a) -> usage(e, defaults))
          .setExecutionExceptionHandler(
              (e, command, result) -> Failure.report(e, rashomon.debug(), terminal));
      int exit = line.execute(args);
      line.getOut().flush();
      return exit == ExitCode.FINE && output.failure != null
          ? Failure.report(output.failure, rashomon.debug(), terminal)
          : exit;
    } catch (IOException e) {
      terminal.problems().println("rashomon: " + Printable.of(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    }
  }

  /** The program with the command that is asked for, or all where the first word names none. */
  CommandLine line(String... args) {
    CommandLine line = new CommandLine(rashomon.spec());
    commands(args).forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setExpandAtFiles(false);
  }

  private Map<String, Supplier<Object>> commands(String... args) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("compare", () -> new CompareCommand(terminal, ahead).spec());
    all.put("claims", () -> new ClaimsCommand(terminal, ahead).spec());
    all.put("merge", () -> new MergeCommand(terminal));
    all.put("mentions", () -> new MentionsCommand(terminal, ahead).spec());
    all.put("explain", () -> new ExplainCommand(terminal, ahead).spec());
    all.put("formats", FormatsCommand::new);
    all.put("knowledge", () -> new KnowledgeCommand(terminal));
    all.put("completion", () -> new CompletionCommand(() -> new Program(terminal).line()));
    all.put("help", HelpCommand::new);
    if (args.length == 1 && OF_NONE.contains(args[0])) {
      return Map.of();
    }
    Supplier<Object> named = args.length == 0 || OF_ALL.contains(args[0]) ? null : all.get(args[0]);
    return named == null ? all : Map.of(args[0], named);
  }

  private static int usage(ParameterException e, Defaults defaults) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String place = e.getArgSpec() == null ? "" : defaults.place(e.getArgSpec());
    err.println("rashomon: " + Printable.of(e.getMessage() + place));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** Standard output for help and lists, which remembers that it could not be written. */
  private static final class Output extends FilterWriter {

    private @Nullable IOException failure;

    Output(Terminal terminal) {
      super(terminal.report());
    }

    PrintWriter printer() {
      return new PrintWriter(this);
    }

    @Override
    public void flush() throws IOException {
      try {
        super.flush();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
