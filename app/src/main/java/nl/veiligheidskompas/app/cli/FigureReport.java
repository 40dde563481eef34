package nl.veiligheidskompas.app.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.FigureNote;
import nl.veiligheidskompas.core.intake.figures.PlannedValue;
import nl.veiligheidskompas.core.intake.figures.PlannedValue.Status;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.ValueWords;

/** What an import of figures did, or would do, as lines of text. */
final class FigureReport {

  private final Texts texts;
  private final StringBuilder lines = new StringBuilder();
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  FigureReport(Texts texts) {
    this.texts = texts;
  }

  void file(ReadFigures figures) {
    line(
        0,
        texts.say(
            "cli.figures.file",
            figures.file(),
            texts.word(figures.dialect()),
            figures.region().isEmpty() ? "–" : figures.region()));
    notes(figures.notes(), 1);
  }

  /** A series with its values; what becomes of it stands behind its name. */
  void series(String name, String destination, List<FigureNote> notes) {
    line(1, texts.say("cli.figures.series", name, destination));
    notes(notes, 2);
  }

  void values(List<PlannedValue> values) {
    ValueWords words = new ValueWords(texts);
    for (PlannedValue value : values) {
      counts.merge(value.status(), 1, Integer::sum);
      line(2, value.cell().year() + "  " + words.line(value));
    }
  }

  /** The values of an area, below its name. */
  void area(String name, List<PlannedValue> values) {
    line(2, texts.say("cli.figures.area", name));
    values(values);
  }

  private void notes(List<FigureNote> notes, int depth) {
    for (FigureNote note : notes) {
      line(depth, texts.say("cli.figures.note", note.sentence(texts)));
    }
  }

  /** All lines, with the sum as the last one. */
  String text(boolean changed) {
    int fresh = count(Status.NEW);
    int changes = count(Status.CHANGED);
    int same = count(Status.SAME);
    int missing = count(Status.MISSING);
    line(
        0,
        changed
            ? texts.say("cli.figures.done", fresh, changes, same, missing)
            : texts.say("cli.figures.undone", fresh, changes, same, missing));
    return lines.toString();
  }

  private int count(Status status) {
    return counts.getOrDefault(status, 0);
  }

  private void line(int depth, String words) {
    lines.append("  ".repeat(depth)).append(words.replaceAll("\\p{Cntrl}+", " ")).append('\n');
  }
}
