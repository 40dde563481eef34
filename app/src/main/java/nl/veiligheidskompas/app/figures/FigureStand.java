package nl.veiligheidskompas.app.figures;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import org.jspecify.annotations.Nullable;

/** How far taking in figures is. */
sealed interface FigureStand {

  /**
   * Files are to be chosen.
   *
   * @param file the name of the file that was not read, empty when none was tried
   * @param refusal why it was not read, or null
   * @param path the file itself, or null when none was tried
   */
  record Choosing(String file, @Nullable Problem refusal, @Nullable Path path)
      implements FigureStand {}

  /**
   * Files are being read, behind the window.
   *
   * @param share how much is done, 0 to 1, or null as long as that is not known
   */
  record Reading(List<Path> files, @Nullable ReadOnlyDoubleProperty share) implements FigureStand {
    public Reading {
      files = List.copyOf(files);
    }
  }

  /**
   * Files were read; nothing of them is in the plan yet.
   *
   * @param paths where they stand, in the same order
   */
  record Read(List<ReadFigures> files, List<Path> paths) implements FigureStand {
    public Read {
      files = List.copyOf(files);
      paths = List.copyOf(paths);
    }
  }
}
