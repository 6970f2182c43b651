package rashomon.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import rashomon.document.Shard;

/** Reads which part of how many is asked for. */
final class ShardOption implements ITypeConverter<Shard> {

  private static final Pattern SHARD = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  @Override
  public Shard convert(String words) {
    Matcher shard = SHARD.matcher(words);
    if (shard.matches()) {
      int part = Integer.parseInt(shard.group(1));
      int of = Integer.parseInt(shard.group(2));
      if (1 <= part && part <= of) {
        return new Shard(part, of);
      }
    }
    throw new TypeConversionException(
        "'"
            + words
            + "' is no part of a whole; write 1/7 for the first of seven, 7/7 for the last");
  }
}
