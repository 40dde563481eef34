package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.Shade;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.NotableFindings;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** In which years a theme gets extra attention and who pulls it, as bars along the years. */
final class PhasingPart {

  private static final int YEAR_WIDTH = 9;

  /** Planned themes by phase and place in it; the others behind them in the order of the plan. */
  private static final Comparator<ThemeFacts> BY_PHASE =
      Comparator.comparingInt(PhasingPart::start)
          .thenComparingInt(theme -> theme.phasing() == null ? 0 : theme.phasing().position())
          .thenComparingInt(ThemeFacts::number);

  private final Composition composition;
  private final Wording words;
  private final List<Integer> years;

  PhasingPart(Composition composition) {
    this.composition = composition;
    words = composition.words();
    years = composition.plan().facts().period().years();
  }

  /** The figure and its warnings; nothing when no theme is planned. */
  List<ReportBlock> compose() {
    List<ReportBlock> blocks = new ArrayList<>();
    if (composition.themes().stream().anyMatch(theme -> theme.phasing() != null)) {
      blocks.add(figure());
      NotableFindings.notice(composition.findings().sentences(FindingCode.URGENCY_PHASE))
          .ifPresent(blocks::add);
    }
    return blocks;
  }

  private Table figure() {
    return new Table(
        TableStyle.TIME_BAR,
        new Caption(Caption.Kind.FIGURE, Anchors.PHASING_FIGURE, caption()),
        words.say("phasing.title"),
        words.say("phasing.description"),
        0,
        columns(),
        head(),
        composition.themes().stream().sorted(BY_PHASE).map(this::row).toList(),
        false,
        null);
  }

  private Line caption() {
    return words
        .line("phasing.caption", composition.team())
        .with(" ")
        .with("▲", TextRole.SIGN_URGENT)
        .with(words.say("phasing.caption.urgent"));
  }

  private List<Column> columns() {
    int words = 100 - YEAR_WIDTH * years.size();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words * 52 / 100));
    columns.add(Column.text(words * 48 / 100));
    years.forEach(year -> columns.add(Column.text(YEAR_WIDTH)));
    return columns;
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>(words.head("phasing", "theme", "lead"));
    years.forEach(year -> head.add(Line.of(String.valueOf(year))));
    return head;
  }

  private Row row(ThemeFacts theme) {
    List<Cell> cells = new ArrayList<>();
    Line name = Line.of(theme.name());
    cells.add(
        Cell.of(
            theme.sheet().highUrgency()
                ? name.with("\u00a0").with("▲", TextRole.SIGN_URGENT)
                : name));
    cells.add(lead(theme.phasing(), theme.phase()));
    years.forEach(year -> cells.add(bar(theme, year)));
    return new Row(cells, false);
  }

  private Cell lead(@Nullable ThemePhasing phasing, @Nullable Phase phase) {
    if (phasing == null) {
      return Cell.of(words.empty("notPlanned"));
    }
    String who = Wording.capitalised(ThemeWords.lead(phasing, composition.team()));
    List<Line> lines = new ArrayList<>(List.of(words.orEmpty(who, "noLead")));
    if (!phasing.teamLeads() && !phasing.involvement().isBlank()) {
      lines.add(Line.of(phasing.involvement(), TextRole.SMALL));
    }
    if (phase == null) {
      lines.add(words.empty("notPlanned"));
    }
    return Cell.of(lines.toArray(Line[]::new));
  }

  private Cell bar(ThemeFacts theme, int year) {
    Phase phase = theme.phase();
    ThemePhasing phasing = theme.phasing();
    if (phase == null || phasing == null || year < phase.startYear() || year > phase.endYear()) {
      return Cell.EMPTY;
    }
    return phasing.teamLeads()
        ? Cell.of(composition.team(), TextRole.ON_BAR).shaded(Shade.DARK)
        : Cell.of(words.say("phasing.other"), TextRole.STRONG).shaded(Shade.LIGHT);
  }

  private static int start(ThemeFacts theme) {
    Phase phase = theme.phase();
    return phase == null ? Integer.MAX_VALUE : phase.startYear();
  }
}
