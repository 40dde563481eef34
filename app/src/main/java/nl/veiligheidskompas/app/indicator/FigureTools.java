package nl.veiligheidskompas.app.indicator;

import java.util.UUID;
import java.util.function.Consumer;
import nl.veiligheidskompas.app.chart.ChartTools;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import org.jspecify.annotations.Nullable;

/** What the screen of indicators asks of the window: dialogs over all of it. */
public interface FigureTools extends ChartTools {

  /** Opens the dialog that reads figures from files. */
  void readFigures();

  /**
   * Opens the library of indicators.
   *
   * @param theme where the indicator goes unless the user chooses otherwise, or null
   */
  void addFromLibrary(@Nullable UUID theme);

  /**
   * Puts an indicator in the library of the user.
   *
   * @param told whether that could be done
   */
  void keepInLibrary(LibraryIndicator one, Consumer<Boolean> told);
}
