package nl.veiligheidskompas.core.intake.clip;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.Losses;

/** Reads RTF as another program put it on the clipboard. Nothing in it is run or fetched. */
public final class RtfText {

  private RtfText() {}

  /**
   * The parts that RTF is, within limits of length and depth; what does not fit is left out.
   *
   * @param ids gives the keys
   */
  public static Clip read(String rtf, Supplier<UUID> ids) {
    return read(rtf, ids, Progress.NONE);
  }

  /**
   * As {@link #read(String, Supplier)}, for what is long.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public static Clip read(String rtf, Supplier<UUID> ids, Progress progress) {
    int start = rtf.indexOf("{\\rtf");
    if (start < 0) {
      return new Clip(List.of(), Map.of());
    }
    Losses losses = new Losses();
    String read = rtf.substring(start);
    if (read.length() > Limits.RTF_CHARACTERS) {
      losses.add(LeftOut.REST);
      read = read.substring(0, Limits.RTF_CHARACTERS);
    }
    Watch watch = new Watch(progress, read.length());
    RtfReading reading = new RtfReading(read, watch);
    if (!reading.isWhole()) {
      losses.add(LeftOut.REST);
    }
    return HtmlText.read(reading.page(), losses, ids, watch);
  }
}
