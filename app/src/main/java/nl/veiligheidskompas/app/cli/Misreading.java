package nl.veiligheidskompas.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.common.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why the words of a command line cannot be read, as a problem that says it in one sentence. */
final class Misreading {

  private Misreading() {}

  /** The problem behind an exception of the reader of words, whose own messages are English. */
  static Problem of(ParameterException misread) {
    CommandLine command = misread.getCommandLine();
    return switch (misread) {
      case UnmatchedArgumentException e -> unmatched(command, e);
      case MissingParameterException e -> missing(command, e.getMissing());
      case MutuallyExclusiveArgsException _ -> Problem.of("cli.exclusive", name(command));
      case OverwrittenOptionException e -> Problem.of("cli.twice", label(e.getOverwritten()));
      default -> invalid(command, misread);
    };
  }

  /** That the program has no such command, and which it has. */
  static Problem unknownCommand(CommandLine program, String word) {
    return Problem.of("cli.unknownCommand", word, commands(program));
  }

  private static Problem unmatched(CommandLine command, UnmatchedArgumentException misread) {
    String word = misread.getUnmatched().getFirst();
    List<String> near = misread.getSuggestions();
    if (misread.isUnknownOption()) {
      return near.isEmpty()
          ? Problem.of("cli.unknownOption", word, name(command))
          : Problem.of("cli.unknownOptionNear", word, near.getFirst());
    }
    if (command.getParent() != null) {
      return Problem.of("cli.tooMany", word, name(command));
    }
    if (word.endsWith(Plans.EXTENSION)) {
      return Problem.of("cli.noWindow", word);
    }
    return near.isEmpty()
        ? unknownCommand(command, word)
        : Problem.of("cli.unknownCommandNear", word, near.getFirst());
  }

  private static Problem missing(CommandLine command, List<ArgSpec> missing) {
    String labels = missing.stream().map(Misreading::label).collect(Collectors.joining(", "));
    return Problem.of("cli.missing", name(command), labels);
  }

  private static Problem invalid(CommandLine command, ParameterException misread) {
    ArgSpec argument = misread.getArgSpec();
    String value = misread.getValue();
    if (argument == null || value == null) {
      return Problem.of("cli.unclear", name(command));
    }
    return Problem.of("cli.invalid", label(argument), value, argument.paramLabel());
  }

  private static String label(@Nullable ArgSpec argument) {
    return switch (argument) {
      case null -> "";
      case OptionSpec option when option.arity().max() > 0 ->
          option.longestName() + " " + option.paramLabel();
      case OptionSpec option -> option.longestName();
      default -> argument.paramLabel();
    };
  }

  private static String commands(CommandLine program) {
    return program.getSubcommands().values().stream()
        .filter(command -> !command.getCommandSpec().usageMessage().hidden())
        .map(CommandLine::getCommandName)
        .collect(Collectors.joining(", "));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }
}
