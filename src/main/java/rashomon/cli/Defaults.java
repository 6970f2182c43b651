package rashomon.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import rashomon.text.Nearest;

/**
 * The user's own defaults: {@code rashomon.properties} in the folder, and behind it the one in the
 * user's config home. A line {@code width=120} sets an option of all commands that have it, {@code
 * compare.format=markdown} that of one.
 */
final class Defaults implements IDefaultValueProvider {

  private static final String NAME = "rashomon.properties";

  /** A value and the file that it stands in. */
  private record Line(String value, Path file) {}

  private final Map<String, Line> lines;

  private Defaults(Map<String, Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads them.
   *
   * @throws IOException where a file is there and cannot be read; the message says why
   */
  static Defaults of(Terminal terminal) throws IOException {
    Map<String, Line> lines = new LinkedHashMap<>();
    Path home = home(terminal.environment());
    if (home != null) {
      add(home.resolve("rashomon").resolve(NAME), lines);
    }
    add(terminal.folder().resolve(NAME), lines);
    return new Defaults(lines);
  }

  private static @Nullable Path home(Map<String, String> environment) {
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String user = environment.getOrDefault("HOME", "");
    return !config.isEmpty() ? Path.of(config) : user.isEmpty() ? null : Path.of(user, ".config");
  }

  private static void add(Path file, Map<String, Line> lines) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      read.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(file + ": cannot be read as NAME=VALUE lines in UTF-8", e);
    }
    read.stringPropertyNames()
        .forEach(key -> lines.put(key, new Line(read.getProperty(key).strip(), file)));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** What is wrong with their names, or null: each must be an option of the commands. */
  @Nullable String fault(CommandLine program) {
    Set<String> known = new TreeSet<>();
    program.getSubcommands().forEach((name, command) -> addNames(name, command, known));
    for (Map.Entry<String, Line> line : lines.entrySet()) {
      if (!known.contains(line.getKey())) {
        String near = Nearest.of(line.getKey(), known);
        return "%s: '%s' is no option of a command%s"
            .formatted(
                line.getValue().file(),
                line.getKey(),
                near == null ? "; see rashomon COMMAND --help" : "; did you mean " + near + "?");
      }
    }
    return null;
  }

  private static void addNames(String command, CommandLine line, Collection<String> known) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        known.add(key(option));
        known.add(command + "." + key(option));
      }
    }
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    Line line = line(argument);
    return line == null ? null : line.value();
  }

  /** Where the option's default stands, in words; empty where it has none here. */
  String place(ArgSpec argument) {
    Line line = line(argument);
    return line == null ? "" : " (" + line.value() + " is set in " + line.file() + ")";
  }

  private @Nullable Line line(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    Line own = lines.get(argument.command().name() + "." + key(option));
    return own == null ? lines.get(key(option)) : own;
  }
}
