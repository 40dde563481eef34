package nl.veiligheidskompas.core.report.parts;

import java.util.List;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a table that the program adds is called: by its caption, for those who see it and for those
 * who do not. It is as wide as the text.
 *
 * @param description what it shows, for people who cannot see it
 */
public record CaptionedTable(TableStyle style, Anchor anchor, String caption, String description) {

  public Table of(List<Column> columns, List<Line> head, List<Row> rows, @Nullable Line note) {
    return of(columns, head, rows, false, note);
  }

  /** A table of which the first column names the rows. */
  public Table ofNamedRows(
      List<Column> columns, List<Line> head, List<Row> rows, @Nullable Line note) {
    return of(columns, head, rows, true, note);
  }

  private Table of(
      List<Column> columns,
      List<Line> head,
      List<Row> rows,
      boolean namedRows,
      @Nullable Line note) {
    return new Table(
        style,
        Caption.table(anchor, caption),
        caption,
        description,
        0,
        columns,
        head,
        rows,
        namedRows,
        note);
  }
}
