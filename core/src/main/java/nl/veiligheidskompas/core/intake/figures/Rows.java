package nl.veiligheidskompas.core.intake.figures;

import java.io.IOException;
import nl.veiligheidskompas.core.common.RefusedException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after another. */
@FunctionalInterface
public interface Rows {

  /**
   * The next row, or null when there are no more.
   *
   * @throws RefusedException when the file is not what it should be
   */
  String @Nullable [] next() throws IOException, RefusedException;
}
