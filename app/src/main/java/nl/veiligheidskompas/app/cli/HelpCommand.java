package nl.veiligheidskompas.app.cli;

import java.util.concurrent.Callable;
import nl.veiligheidskompas.core.common.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the program or one command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "${bundle:label.command}",
      descriptionKey = "help.command")
  private @Nullable String command;

  @Override
  public Integer call() throws RefusedException {
    CommandLine program = spec.parent().commandLine();
    CommandLine explained = command == null ? program : named(program, command);
    explained.usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }

  private static CommandLine named(CommandLine program, String name) throws RefusedException {
    CommandLine found = program.getSubcommands().get(name);
    if (found == null) {
      throw new RefusedException(Misreading.unknownCommand(program, name));
    }
    return found;
  }
}
