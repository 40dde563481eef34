package nl.veiligheidskompas.core.intake.statline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.FigureText;
import nl.veiligheidskompas.core.intake.figures.FigureText.Signs;
import nl.veiligheidskompas.core.intake.figures.Vocabulary;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A table as StatLine and the police hand it out: a title, lines that say what is fixed, headings
 * of which the first cell names the dimension, figures, and the source. Any dimension can stand at
 * the left or above the figures.
 */
final class TitledTable {

  private static final Pattern FIXED = Pattern.compile("([^:|]{1,80}): (.{1,300})");
  private static final Set<Role> HEADS =
      Set.of(Role.TOPIC, Role.PERIOD, Role.REGION, Role.MARGIN, Role.SUBJECT);
  private static final int MOST_HEADS = 40;

  private TitledTable() {}

  /** The layout when the rows begin as such a table, else null. */
  static @Nullable Layout of(List<String[]> start) {
    int first = 0;
    String title = "";
    ColumnFacts fixed = ColumnFacts.NONE;
    while (first < start.size() && start.get(first).length < 2) {
      String line = cell(start.get(first), 0).strip();
      Matcher dimension = FIXED.matcher(line);
      if (title.isEmpty() && first == 0) {
        title = line;
      } else if (dimension.matches()) {
        fixed = fixed.with(Vocabulary.role(dimension.group(1)), dimension.group(2));
      }
      first++;
    }
    List<String[]> heads = heads(start, first);
    if (heads.isEmpty() || title.isEmpty()) {
      return null;
    }
    FigureText figures = new FigureText(true, Signs.STATLINE);
    return columns(title, first, heads, fixed, figures);
  }

  /** The rows from there on that are headings: their first cell names a dimension or is empty. */
  private static List<String[]> heads(List<String[]> start, int first) {
    List<String[]> heads = new ArrayList<>();
    for (int i = first; i < start.size() && heads.size() < MOST_HEADS; i++) {
      Role role = Vocabulary.role(cell(start.get(i), 0));
      boolean head = cell(start.get(i), 0).isBlank() || (role != null && HEADS.contains(role));
      if (!head) {
        break;
      }
      heads.add(start.get(i));
    }
    boolean named = heads.stream().anyMatch(head -> Vocabulary.role(cell(head, 0)) != null);
    return named ? heads : List.of();
  }

  private static Layout columns(
      String title, int first, List<String[]> heads, ColumnFacts fixed, FigureText figures) {
    String[] last = heads.getLast();
    List<@Nullable Role> labels = labels(last);
    List<ColumnFacts> columns = new ArrayList<>();
    for (int i = labels.size(); i < last.length; i++) {
      columns.add(ColumnFacts.NONE.with(Role.UNIT, last[i]));
    }
    Role announced = null;
    for (String[] head : heads.subList(0, heads.size() - 1)) {
      Role role = Vocabulary.role(cell(head, 0));
      if (cell(head, 0).isBlank() && announced == null) {
        // "";"Onderwerp": the next row holds the topics
        announced = Vocabulary.role(cell(head, labels.size()));
        continue;
      }
      Role meant = role == null ? announced : role;
      announced = null;
      for (int i = 0; i < columns.size(); i++) {
        columns.set(i, columns.get(i).with(meant, cell(head, labels.size() + i)));
      }
    }
    int rows = first + heads.size();
    return new BlockLayout(Dialect.STATLINE_TABLE, title, rows, labels, columns, fixed, figures);
  }

  /** The columns at the left: those of the last heading that name a dimension. */
  private static List<@Nullable Role> labels(String[] last) {
    List<@Nullable Role> labels = new ArrayList<>();
    for (String head : last) {
      Role role = Vocabulary.role(head);
      if (role == null || !HEADS.contains(role)) {
        break;
      }
      labels.add(role);
    }
    return labels;
  }

  private static String cell(String[] row, int at) {
    return at < row.length ? row[at] : "";
  }
}
