package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.FigureGathering;
import nl.veiligheidskompas.core.intake.figures.Rows;

/** How a table is laid out, as far as its first rows tell. */
interface Layout {

  /** The form that it has. */
  Dialect dialect();

  /** What the table calls itself; empty when it has no title. */
  String title();

  /** Takes the figures out of all rows, from the first one on. */
  void gather(Rows rows, FigureGathering into) throws IOException, RefusedException;
}
