package nl.veiligheidskompas.core.intake.statline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.FigureText;
import nl.veiligheidskompas.core.intake.figures.FigureText.Signs;
import nl.veiligheidskompas.core.intake.figures.Margin95;
import nl.veiligheidskompas.core.intake.figures.Period;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A table with years above the figures: copied from a screen, with all headings of a column joined
 * by {@code _} and leading {@code |||}, or made for an own survey, with the years in one row and
 * what stands below each year in the next. The forms vary, so what comes of it is to be looked at.
 */
final class WideTable {

  private static final int MOST_ROWS_ABOVE = 40;
  private static final int LONGEST_HEAD = 300;
  private static final Set<String> UNITS = Set.of("%", "aantal", "cijfer", "euro", "score");
  private static final String REMARK = "sign";

  private final List<String[]> start;
  private final RegionNames wanted;
  private final Hints hints;
  private final Dialect dialect;

  private WideTable(List<String[]> start, RegionNames wanted, Hints hints, Dialect dialect) {
    this.start = start;
    this.wanted = wanted;
    this.hints = hints;
    this.dialect = dialect;
  }

  /**
   * The layout when one of the first rows holds years, else null.
   *
   * @param name what the table is called when nothing stands above it
   */
  static @Nullable Layout of(
      List<String[]> start, String name, RegionNames wanted, Hints hints, Dialect dialect) {
    return new WideTable(start, wanted, hints, dialect).layout(name);
  }

  private @Nullable Layout layout(String name) {
    int first = hints.headRow() > 0 ? hints.headRow() - 1 : 0;
    int last = hints.headRow() > 0 ? first : Math.min(start.size(), MOST_ROWS_ABOVE) - 2;
    for (int i = first; i <= last && i < start.size() - 1; i++) {
      int column = firstYear(start.get(i));
      if (column > 0) {
        return layout(name, i, column);
      }
    }
    return null;
  }

  /** The first column whose heading holds a year, behind at least one label; 0 when none does. */
  private static int firstYear(String[] row) {
    for (int i = 1; i < row.length; i++) {
      if (facts(row[i]).period() != null) {
        return i;
      }
    }
    return 0;
  }

  private @Nullable Layout layout(String name, int head, int column) {
    List<ColumnFacts> columns = new ArrayList<>();
    String[] years = start.get(head);
    String[] below = start.get(head + 1);
    boolean second = isSecondHead(below, column);
    Period above = null;
    int width = Math.max(years.length, second ? below.length : 0);
    for (int i = column; i < width; i++) {
      ColumnFacts facts = i < years.length ? facts(years[i]) : ColumnFacts.NONE;
      above = facts.period() == null ? above : facts.period();
      if (second && i < below.length) {
        facts = facts(below[i]).or(facts);
        // one year over several columns stands above the first of them only
        facts = facts.period() == null && above != null ? withPeriod(facts, above) : facts;
      }
      columns.add(facts);
    }
    String title = title(name, head);
    int rows = head + (second ? 2 : 1);
    List<@Nullable Role> labels = labels(years, column, rows);
    Signs signs = dialect == Dialect.SURVEY_BOOK ? Signs.MUNICIPAL : Signs.STATLINE;
    return new BlockLayout(
        dialect, title, rows, labels, columns, ColumnFacts.NONE, new FigureText(true, signs));
  }

  private static ColumnFacts withPeriod(ColumnFacts facts, Period period) {
    return new ColumnFacts(
        facts.topic(), period, facts.region(), facts.margin(), facts.unit(), facts.subjects());
  }

  /** Whether the row below the years says what stands in each column. */
  private static boolean isSecondHead(String[] row, int column) {
    for (int i = column; i < row.length; i++) {
      String plain = row[i].strip().toLowerCase(Locale.ROOT);
      if (Margin95.of(plain) != null || UNITS.contains(plain)) {
        return true;
      }
    }
    return false;
  }

  /** What the parts of a heading say. */
  private static ColumnFacts facts(String heading) {
    ColumnFacts facts = ColumnFacts.NONE;
    if (heading.length() > LONGEST_HEAD) {
      return facts;
    }
    for (String part : heading.split("[_|\\n]", -1)) {
      String text = part.strip();
      Margin95 margin = Margin95.of(text);
      if (Period.of(text) != null) {
        facts = facts.with(Role.PERIOD, text);
      } else if (margin != null) {
        facts = facts.with(Role.MARGIN, text);
      } else if (UNITS.contains(text.toLowerCase(Locale.ROOT))) {
        facts = facts.with(Role.UNIT, text);
      } else if (!text.toLowerCase(Locale.ROOT).startsWith(REMARK)) {
        String topic = facts.topic();
        facts = facts.with(Role.TOPIC, topic == null ? text : topic + "|" + text);
      }
    }
    return facts;
  }

  private List<@Nullable Role> labels(String[] heads, int column, int firstRow) {
    List<@Nullable Role> labels = new ArrayList<>();
    for (int i = 0; i < column; i++) {
      String head = i < heads.length ? heads[i].replace("|", "").strip() : "";
      Role said = hints.role(head);
      labels.add(said == null ? byContent(i, firstRow, labels.contains(Role.TOPIC)) : said);
    }
    return labels;
  }

  /**
   * Labels among which the municipality or an area of it stands are regions; else they are topics.
   */
  private @Nullable Role byContent(int column, int firstRow, boolean hasTopic) {
    boolean regions =
        start.stream()
            .skip(firstRow)
            .filter(row -> column < row.length)
            .anyMatch(row -> wanted.knows(RegionNames.canonical(row[column])));
    if (regions) {
      return Role.REGION;
    }
    return hasTopic ? null : Role.TOPIC;
  }

  /** The last line above the headings that is a line of words. */
  private String title(String name, int head) {
    for (int i = head - 1; i >= 0; i--) {
      List<String> words =
          java.util.Arrays.stream(start.get(i))
              .map(String::strip)
              .filter(t -> !t.isEmpty())
              .toList();
      if (words.size() == 1 && words.getFirst().length() <= LONGEST_HEAD) {
        return words.getFirst();
      }
    }
    return name;
  }
}
