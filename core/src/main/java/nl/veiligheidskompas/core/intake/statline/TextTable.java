package nl.veiligheidskompas.core.intake.statline;

import java.util.List;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import org.jspecify.annotations.Nullable;

/** Which of the known forms the first rows of a text have. */
final class TextTable {

  private TextTable() {}

  /** The form, or null when it is none of those that are known. */
  static @Nullable Layout of(
      List<String[]> start, char separator, String name, RegionNames wanted, Hints hints) {
    if (start.isEmpty()) {
      return null;
    }
    boolean points = separator == ',';
    Layout layout = LongTable.of(start, "", hints, !points);
    if (layout == null) {
      layout = ObservationLayout.of(start, points ? Dialect.ANALYSIS_CSV : Dialect.PORTAL_CSV);
    }
    if (layout == null) {
      layout = TitledTable.of(start);
    }
    return layout == null ? WideTable.of(start, name, wanted, hints, Dialect.WIDE_COPY) : layout;
  }
}
