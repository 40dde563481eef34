package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.FigureGathering;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.workbook.Workbook;

/** Takes the figures out of all sheets of a workbook in which they are recognised. */
record BookReading(Path file, RegionNames wanted, Hints hints, Progress progress) {

  ReadFigures read() throws IOException, RefusedException {
    List<Workbook.Sheet> sheets = new ArrayList<>();
    for (Workbook.Sheet sheet : Workbook.read(file, progress)) {
      if (hints.sheet() == null || hints.sheet().equals(sheet.name())) {
        sheets.add(sheet);
      }
    }
    FigureGathering gathering = new FigureGathering(wanted);
    Layout first = null;
    for (Workbook.Sheet sheet : sheets) {
      Layout layout = layout(sheet);
      if (layout == null) {
        gathering.count(Kind.SHEETS_LEFT);
      } else {
        first = first == null ? layout : first;
        gather(layout, sheet, gathering);
      }
    }
    if (first == null) {
      throw new RefusedException(Problem.of("figures.unknown"));
    }
    String name = String.valueOf(file.getFileName());
    return gathering.finish(name, first.dialect(), first.title());
  }

  private @org.jspecify.annotations.Nullable Layout layout(Workbook.Sheet sheet) {
    List<String[]> start =
        sheet.rows().subList(0, Math.min(sheet.rows().size(), LookedAhead.AHEAD));
    Layout layout = LongTable.of(start, "", hints, true);
    return layout == null
        ? WideTable.of(start, sheet.name(), wanted, hints, Dialect.SURVEY_BOOK)
        : layout;
  }

  private static void gather(Layout layout, Workbook.Sheet sheet, FigureGathering into)
      throws RefusedException {
    try {
      layout.gather(sheet.all(), into);
    } catch (IOException e) {
      throw new RefusedException(Problem.of("figures.damaged"), e);
    }
  }
}
