package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.Figure;
import nl.veiligheidskompas.core.intake.figures.FigureGathering;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.FigureText;
import nl.veiligheidskompas.core.intake.figures.KnownTable;
import nl.veiligheidskompas.core.intake.figures.Margin95;
import nl.veiligheidskompas.core.intake.figures.Period;
import nl.veiligheidskompas.core.intake.figures.Rows;
import nl.veiligheidskompas.core.intake.figures.Series;
import nl.veiligheidskompas.core.intake.figures.SeriesKey;
import nl.veiligheidskompas.core.intake.figures.Vocabulary;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A block of figures with labels at the left and headings above it.
 *
 * @param title of the table; empty when it has none
 * @param headRows how many rows stand above the first figures
 * @param labels what the columns at the left hold; null for a dimension without a known name
 * @param columns what is known of the columns behind them
 * @param fixed what holds for all figures
 */
record BlockLayout(
    Dialect dialect,
    String title,
    int headRows,
    List<@Nullable Role> labels,
    List<ColumnFacts> columns,
    ColumnFacts fixed,
    FigureText figures)
    implements Layout {

  @Override
  public void gather(Rows rows, FigureGathering into) throws IOException, RefusedException {
    for (int i = 0; i < headRows; i++) {
      rows.next();
    }
    Map<SeriesKey, Series> known = new HashMap<>();
    String[] row = rows.next();
    while (row != null) {
      if (row.length > labels.size() && !row[0].startsWith("Bron:")) {
        take(row, known, into);
      }
      row = rows.next();
    }
  }

  private void take(String[] row, Map<SeriesKey, Series> known, FigureGathering into)
      throws RefusedException {
    ColumnFacts ofRow = fixed;
    for (int i = 0; i < labels.size(); i++) {
      ofRow = ColumnFacts.NONE.with(labels.get(i), row[i]).or(ofRow);
    }
    for (int i = 0; i < columns.size() && labels.size() + i < row.length; i++) {
      ColumnFacts facts = columns.get(i).or(ofRow);
      if (facts.period() == null) {
        // a column of remarks or of a period that is none: left without a word unless it has a
        // figure
        countOther(row[labels.size() + i], into);
        continue;
      }
      add(facts, facts.period(), row[labels.size() + i], known, into);
    }
  }

  private void countOther(String cell, FigureGathering into) {
    if (!cell.isBlank() && figures.fits(cell)) {
      into.count(Kind.OTHER_PERIODS);
    }
  }

  private void add(
      ColumnFacts facts,
      Period period,
      String cell,
      Map<SeriesKey, Series> known,
      FigureGathering into)
      throws RefusedException {
    String region = facts.region();
    if (region != null && !into.wants(region)) {
      return;
    }
    Figure figure;
    try {
      figure = figures.read(cell);
    } catch (NumberFormatException noFigure) {
      into.count(Kind.UNREADABLE);
      return;
    }
    if (figure != null) {
      Margin95 side = facts.margin() == null ? Margin95.VALUE : facts.margin();
      into.add(series(facts, known), period, side, figure);
    }
  }

  private Series series(ColumnFacts facts, Map<SeriesKey, Series> known) {
    String topic = facts.topic() == null ? title : facts.topic();
    String subject = String.join(" · ", facts.subjects());
    SeriesKey key = new SeriesKey(table(), subject, SeriesKey.topicOf(topic));
    return known.computeIfAbsent(
        key,
        made -> {
          String leaf = topic.substring(topic.lastIndexOf('|') + 1).strip();
          String name = Vocabulary.offenceName(subject);
          return new Series(
              made, name.isEmpty() ? leaf : leaf + ": " + name, facts.unit(), title, false);
        });
  }

  private String table() {
    KnownTable table = KnownTable.titled(title);
    return table == null ? SeriesKey.tableOf(title) : table.key();
  }
}
