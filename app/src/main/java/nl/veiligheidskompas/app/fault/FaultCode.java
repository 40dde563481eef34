package nl.veiligheidskompas.app.fault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.zip.CRC32;

/**
 * The name of one kind of fault: the same fault gets the same code on every machine and in every
 * build in which the method is still called the same.
 *
 * @param text such as {@code VK-1A2B3C4D}
 */
public record FaultCode(String text) {

  private static final String OURS = "nl.veiligheidskompas.";

  /**
   * The code follows from the kinds of exceptions and the methods of the program they came through.
   */
  public static FaultCode of(Throwable fault) {
    StringJoiner places = new StringJoiner("\n");
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      places.add(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith(OURS)) {
          places.add(frame.getClassName() + "." + frame.getMethodName());
        }
      }
    }
    CRC32 sum = new CRC32();
    sum.update(places.toString().getBytes(StandardCharsets.UTF_8));
    return new FaultCode(String.format(Locale.ROOT, "VK-%08X", sum.getValue()));
  }
}
