package nl.veiligheidskompas.app.chart;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What charts ask of the machine around the window. */
public interface ChartTools {

  /** Asks where to put a picture, PNG or SVG; null when the user changes her mind. */
  @Nullable Path askPicture(String suggestedName);
}
