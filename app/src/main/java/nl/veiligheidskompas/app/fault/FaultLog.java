package nl.veiligheidskompas.app.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes faults down, one file for each code, so that the folder does not grow with every
 * repetition. A file holds the kinds of the exceptions and where they came from; never their
 * messages, for those may quote the plan.
 */
public final class FaultLog {

  private final Path folder;
  private final String version;
  private final Clock clock;

  /**
   * A log in a folder that is made when it is needed.
   *
   * @param version of the program
   */
  public FaultLog(Path folder, String version, Clock clock) {
    this.folder = folder;
    this.version = version;
    this.clock = clock;
  }

  /** Writes the fault down; answers the file, or null when the disk does not take it. */
  public @Nullable Path write(Throwable fault) {
    Path file = folder.resolve(FaultCode.of(fault).text() + ".txt");
    try {
      Files.createDirectories(folder);
      Files.write(file, details(fault));
      return file;
    } catch (IOException unwritable) {
      return null;
    }
  }

  /** What is written down, line by line: code, time, versions and where it went wrong. */
  public List<String> details(Throwable fault) {
    List<String> lines = new ArrayList<>();
    lines.add(FaultCode.of(fault).text() + " " + clock.instant());
    lines.add(
        "%s, Java %s, %s %s"
            .formatted(
                version,
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version")));
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      lines.add(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        lines.add("  " + frame);
      }
    }
    return lines;
  }
}
