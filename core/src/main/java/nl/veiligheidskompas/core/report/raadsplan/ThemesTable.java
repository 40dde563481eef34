package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.MoneyWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** All themes of the plan, one row each. */
final class ThemesTable {

  private final Composition composition;
  private final Wording words;
  private final MoneyWords money;

  ThemesTable(Composition composition) {
    this.composition = composition;
    words = composition.words();
    money = new MoneyWords(words);
  }

  /** The table; nothing for a plan without themes. */
  Optional<ReportBlock> compose() {
    return composition.themes().isEmpty() ? Optional.empty() : Optional.of(table());
  }

  private Table table() {
    List<ThemeFacts> themes = composition.themes();
    String caption = Wording.capitalised(words.count("themesTable.caption", themes.size()));
    String description = words.say("themesTable.description");
    return new CaptionedTable(TableStyle.STANDARD, Anchors.THEMES_TABLE, caption, description)
        .of(
            columns(),
            words.head(
                "themesTable", "number", "theme", "period", "lead", "goals", "indicators", "money"),
            themes.stream().map(this::row).toList(),
            note());
  }

  /** How to read the table, and that an editor said which indicator measures which goal. */
  private Line note() {
    boolean added =
        composition.plan().goals().stream()
            .flatMap(goal -> goal.links().stream())
            .anyMatch(IndicatorLink::editorial);
    String note = words.say("themesTable.note");
    return Line.of(added ? note + " " + words.say("themesTable.note.links") : note);
  }

  private static List<Column> columns() {
    return List.of(
        Column.text(43),
        Column.text(244),
        Column.text(104),
        Column.text(176),
        Column.number(78),
        Column.number(116),
        Column.text(118));
  }

  private Row row(ThemeFacts theme) {
    return Row.of(
        Cell.of(words.figure(theme.number())),
        Cell.of(name(theme)),
        Cell.of(period(theme.phase())),
        Cell.of(lead(theme.phasing())),
        words.countCell(theme.goals().size()),
        indicators(theme),
        Cell.of(money.of(theme.costs())));
  }

  private Line name(ThemeFacts theme) {
    Line name = Line.of(theme.name(), TextRole.STRONG);
    return theme.sheet().highUrgency() ? name.withBreak().with(ThemeWords.urgent(words)) : name;
  }

  private Line period(@Nullable Phase phase) {
    return phase == null
        ? words.empty("notPlanned")
        : Line.of(words.years(phase.startYear(), phase.endYear()));
  }

  private Line lead(@Nullable ThemePhasing phasing) {
    String lead = phasing == null ? "" : ThemeWords.lead(phasing, composition.team());
    return words.orEmpty(Wording.capitalised(lead), "none");
  }

  private Cell indicators(ThemeFacts theme) {
    int measurable = theme.measurable();
    int count = theme.indicators().size();
    return measurable == 0
        ? words.countCell(count)
        : Cell.of(words.say("themesTable.measurable", count, measurable));
  }
}
