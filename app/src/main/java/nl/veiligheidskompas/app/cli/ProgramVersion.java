package nl.veiligheidskompas.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it into the jar. */
public final class ProgramVersion implements IVersionProvider {

  /** The version, or {@code 0} when the program runs from class folders. */
  public static String number() {
    @Nullable String built = ProgramVersion.class.getPackage().getImplementationVersion();
    return built == null ? "0" : built;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Veiligheidskompas " + number()};
  }
}
