package rashomon.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options and their values. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    header = "Prints a script with which bash and zsh complete commands, options and values.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(rashomon completion)",
      "  rashomon completion > ~/.local/share/bash-completion/completions/rashomon"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Supplier<CommandLine> program;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Of the program with all its commands. */
  CompletionCommand(Supplier<CommandLine> program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(AutoComplete.bash("rashomon", program.get()));
    return ExitCode.FINE;
  }
}
