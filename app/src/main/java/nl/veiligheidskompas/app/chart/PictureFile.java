package nl.veiligheidskompas.app.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.WholeFile;
import nl.veiligheidskompas.core.indicator.chart.Drawing;
import nl.veiligheidskompas.core.indicator.chart.SvgDrawing;

/** A drawing as a file; its name says whether it is a PNG or an SVG. */
public final class PictureFile {

  /** How the names of pictures end. */
  public static final List<String> EXTENSIONS = List.of(".png", ".svg");

  /** Fine enough for print. */
  private static final int SCALE = 3;

  private PictureFile() {}

  /** The name without characters that file systems do not take. */
  public static String name(String title) {
    String name = title.strip().replaceAll("[^\\p{L}\\p{N} ()-]", "").strip();
    String shorter = name.substring(0, Math.min(80, name.length())).strip();
    return (shorter.isEmpty() ? "grafiek" : shorter) + EXTENSIONS.getFirst();
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws RefusedException when the name is that of no picture, or no file can stand there
   */
  public static void write(Drawing drawing, Path target) throws IOException, RefusedException {
    WholeFile.at(target).write(bytes(drawing, target));
  }

  private static byte[] bytes(Drawing drawing, Path target) throws RefusedException {
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return PngDrawing.of(drawing, SCALE);
    }
    if (name.endsWith(".svg")) {
      return SvgDrawing.of(drawing).getBytes(StandardCharsets.UTF_8);
    }
    throw new RefusedException(Problem.of("chart.extension", name));
  }
}
