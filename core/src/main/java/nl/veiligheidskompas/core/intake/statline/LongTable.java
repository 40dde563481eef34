package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.Figure;
import nl.veiligheidskompas.core.intake.figures.FigureGathering;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.FigureText;
import nl.veiligheidskompas.core.intake.figures.FigureText.Signs;
import nl.veiligheidskompas.core.intake.figures.Margin95;
import nl.veiligheidskompas.core.intake.figures.Period;
import nl.veiligheidskompas.core.intake.figures.Rows;
import nl.veiligheidskompas.core.intake.figures.Series;
import nl.veiligheidskompas.core.intake.figures.SeriesKey;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A table with one figure per row, as municipalities publish: indicator, unit, period, region,
 * value. Where the indicator is not repeated, that of the row above holds.
 *
 * @param headRow number of the row with the headings, from 0
 * @param places the column of each role that the table has
 */
record LongTable(String title, int headRow, Map<Role, Integer> places, FigureText figures)
    implements Layout {

  private static final int MOST_ROWS_ABOVE = 40;
  private static final Set<Role> NEEDED = Set.of(Role.TOPIC, Role.PERIOD, Role.VALUE);
  private static final List<Role> REPEATED = List.of(Role.TOPIC, Role.UNIT, Role.PERIOD);
  private static final Map<Role, Margin95> FIGURES =
      Map.of(
          Role.VALUE, Margin95.VALUE,
          Role.LOWER, Margin95.LOWER,
          Role.UPPER, Margin95.UPPER,
          Role.SAMPLE, Margin95.SAMPLE);

  /**
   * The layout when one of the first rows holds such headings, else null.
   *
   * @param usualComma how figures are written when none of the first ones tells
   */
  static @Nullable Layout of(List<String[]> start, String name, Hints hints, boolean usualComma) {
    int first = hints.headRow() > 0 ? hints.headRow() - 1 : 0;
    int last = hints.headRow() > 0 ? first : Math.min(start.size(), MOST_ROWS_ABOVE) - 1;
    for (int i = first; i <= last && i < start.size(); i++) {
      Map<Role, Integer> places = places(start.get(i), hints);
      if (places.keySet().containsAll(NEEDED)) {
        int value = places.getOrDefault(Role.VALUE, 0);
        boolean comma =
            Notation.isComma(
                start.stream().skip(i + 1L).filter(row -> value < row.length).map(r -> r[value]),
                usualComma);
        return new LongTable(name, i, places, new FigureText(comma, Signs.MUNICIPAL));
      }
    }
    return null;
  }

  private static Map<Role, Integer> places(String[] heads, Hints hints) {
    Map<Role, Integer> places = new EnumMap<>(Role.class);
    for (int i = 0; i < heads.length; i++) {
      Role role = hints.role(heads[i]);
      if (role != null) {
        places.putIfAbsent(role, i);
      }
    }
    return places;
  }

  @Override
  public Dialect dialect() {
    return Dialect.MUNICIPAL_TABLE;
  }

  @Override
  public void gather(Rows rows, FigureGathering into) throws IOException, RefusedException {
    for (int i = 0; i <= headRow; i++) {
      rows.next();
    }
    Map<Role, String> above = new EnumMap<>(Role.class);
    String[] row = rows.next();
    while (row != null) {
      take(row, above, into);
      row = rows.next();
    }
  }

  private void take(String[] row, Map<Role, String> above, FigureGathering into)
      throws RefusedException {
    boolean anew = !cell(row, Role.TOPIC).isEmpty();
    for (Role role : REPEATED) {
      String here = cell(row, role);
      if (anew || !here.isEmpty()) {
        above.put(role, here);
      }
    }
    String region = cell(row, Role.REGION);
    if (places.containsKey(Role.REGION) && (region.isEmpty() || !into.wants(region))) {
      return;
    }
    String topic = above.getOrDefault(Role.TOPIC, "");
    Period period = Period.of(above.getOrDefault(Role.PERIOD, ""));
    if (topic.isEmpty() || period == null) {
      if (!cell(row, Role.VALUE).isEmpty()) {
        into.count(Kind.OTHER_PERIODS);
      }
      return;
    }
    String unit = above.getOrDefault(Role.UNIT, "");
    SeriesKey key = new SeriesKey("", "", SeriesKey.topicOf(topic));
    Series of = new Series(key, topic, unit.isEmpty() ? null : unit, "", false);
    for (Map.Entry<Role, Margin95> kind : FIGURES.entrySet()) {
      add(of, period, kind.getValue(), cell(row, kind.getKey()), into);
    }
  }

  private void add(Series of, Period period, Margin95 side, String cell, FigureGathering into)
      throws RefusedException {
    if (cell.isEmpty()) {
      return;
    }
    Figure figure;
    try {
      figure = figures.read(cell);
    } catch (NumberFormatException noFigure) {
      into.count(DateText.is(cell) ? Kind.DATE : Kind.UNREADABLE);
      return;
    }
    if (figure != null) {
      into.add(of, period, side, figure);
    }
  }

  private String cell(String[] row, Role role) {
    Integer at = places.get(role);
    return at == null || at >= row.length ? "" : row[at].strip();
  }
}
