import java.io.File;
import java.io.IOException;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;
import rashomon.cli.Main;

/** Writes the manual pages of the program and its commands as AsciiDoc into a folder. */
final class ManPages {

  private ManPages() {}

  public static void main(String[] args) throws IOException {
    CommandLine program = Main.line();
    CommandSpec[] all =
        Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
            .map(CommandLine::getCommandSpec)
            .toArray(CommandSpec[]::new);
    System.exit(
        ManPageGenerator.generateManPage(new File(args[0]), null, new boolean[0], true, all));
  }
}
