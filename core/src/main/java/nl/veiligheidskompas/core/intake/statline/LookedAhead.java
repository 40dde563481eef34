package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Rows;
import org.jspecify.annotations.Nullable;

/** Rows of which the first ones can be looked at before they are read. */
final class LookedAhead implements Rows {

  /** How many rows are looked at; the heading of a table stands far above that. */
  static final int AHEAD = 300;

  private final Rows rows;
  private final List<String[]> start = new ArrayList<>();
  private int at;
  private boolean ended;

  LookedAhead(Rows rows) throws IOException, RefusedException {
    this.rows = rows;
    String[] row = rows.next();
    while (row != null) {
      start.add(row);
      if (start.size() == AHEAD) {
        return;
      }
      row = rows.next();
    }
    ended = true;
  }

  /** The first rows, whatever was read since. */
  List<String[]> start() {
    return start;
  }

  @Override
  public String @Nullable [] next() throws IOException, RefusedException {
    if (at < start.size()) {
      return start.get(at++);
    }
    return ended ? null : rows.next();
  }
}
