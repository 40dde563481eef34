package nl.veiligheidskompas.core.report.voortgang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;

/**
 * What the plan says will be done: its activities and milestones, and what must be done before an
 * indicator can be measured, each with how it stands as far as that was reported.
 */
final class ActionTable {

  private final Report report;
  private final Wording words;
  private final IndicatorWords facts;

  ActionTable(Report report) {
    this.report = report;
    words = report.words();
    facts = new IndicatorWords(report.matter().plan(), words);
  }

  /** The table; nothing when the plan names no actions for the theme. */
  Optional<ReportBlock> of(ThemeFacts theme, List<Standing> standings) {
    List<Row> rows = new ArrayList<>();
    for (Standing one : standings) {
      Indicator indicator = one.indicator();
      if (indicator.isAction()) {
        rows.add(row(facts.name(indicator), theme, stand(one)));
      }
      if (!indicator.action().isBlank()) {
        rows.add(row(Line.of(indicator.action()), theme, before(indicator)));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaptionedTable(
                    TableStyle.COMPACT,
                    ThemePart.anchor("k", theme),
                    words.say("actions.caption", theme.number()),
                    words.say("actions.description"))
                .of(
                    List.of(Column.text(54), Column.text(22), Column.text(24)),
                    words.head("actions", "what", "lead", "stand"),
                    rows,
                    null));
  }

  private Row row(Line what, ThemeFacts theme, List<Line> stand) {
    ThemePhasing phasing = theme.phasing();
    String lead = phasing == null ? "" : ThemeWords.lead(phasing, report.matter().team());
    return Row.of(
        Cell.of(what),
        Cell.of(words.orEmpty(Wording.capitalised(lead), "noLead")),
        Cell.of(stand.toArray(Line[]::new)));
  }

  /** What was counted of an activity or milestone, and what was reported of it. */
  private List<Line> stand(Standing standing) {
    Reading latest = standing.verdict().latest();
    Indicator indicator = standing.indicator();
    List<Line> lines = new ArrayList<>();
    if (latest != null) {
      lines.add(facts.measured(indicator, latest.year()).with(" (" + latest.year() + ")"));
    }
    lines.addAll(reported(indicator));
    return lines.isEmpty() ? List.of(words.empty("notReported")) : lines;
  }

  /** What was reported of what comes before measuring; of an action that belongs to itself. */
  private List<Line> before(Indicator indicator) {
    List<Line> lines = indicator.isAction() ? List.of() : reported(indicator);
    return lines.isEmpty() ? List.of(words.empty("notReported")) : lines;
  }

  private List<Line> reported(Indicator indicator) {
    ActionState state = ActionState.at(indicator.states(), report.year());
    if (state == null) {
      return List.of();
    }
    Line stand =
        Line.of(Wording.capitalised(words.word(state.status())), TextRole.STRONG)
            .with(" (" + words.date(state.on()) + ")");
    return state.remark().isBlank()
        ? List.of(stand)
        : List.of(stand, Line.of(state.remark(), TextRole.SMALL));
  }
}
