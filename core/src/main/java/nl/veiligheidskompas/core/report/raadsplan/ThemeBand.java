package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import java.util.stream.IntStream;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.MoneyWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** The row of facts below the band of a theme. */
final class ThemeBand {

  private final Composition composition;
  private final Wording words;

  ThemeBand(Composition composition) {
    this.composition = composition;
    words = composition.words();
  }

  Table compose(ThemeFacts theme) {
    return new Table(
        TableStyle.FACTS,
        null,
        words.say("band.title", theme.name()),
        words.say("band.description"),
        0,
        columns(),
        words.head("band", "urgency", "period", "lead", "goals", "indicators", "money"),
        List.of(row(theme)),
        false,
        null);
  }

  private static List<Column> columns() {
    return IntStream.of(135, 125, 280, 85, 175, 200).mapToObj(Column::text).toList();
  }

  private Row row(ThemeFacts theme) {
    return Row.of(
        Cell.of(urgency(theme.sheet().highUrgency())),
        period(theme.phase()),
        lead(theme.phasing()),
        Cell.of(words.figure(theme.goals().size()), TextRole.STRONG),
        indicators(theme),
        Cell.of(strong(new MoneyWords(words).of(theme.costs()))));
  }

  private Line urgency(boolean high) {
    return high ? ThemeWords.urgent(words) : words.empty("urgency");
  }

  private Cell period(@Nullable Phase phase) {
    if (phase == null) {
      return Cell.of(words.empty("notPlanned"));
    }
    String years = words.years(phase.startYear(), phase.endYear());
    return phase.name().isBlank()
        ? Cell.of(years, TextRole.STRONG)
        : Cell.of(Line.of(Wording.capitalised(phase.name()), TextRole.STRONG), Line.of(years));
  }

  /** Who pulls the theme, and when the team steps in if somebody else does. */
  private Cell lead(@Nullable ThemePhasing phasing) {
    if (phasing == null) {
      return Cell.of(words.empty("none"));
    }
    String lead = Wording.capitalised(ThemeWords.lead(phasing, composition.team()));
    Line who = lead.isBlank() ? words.empty("none") : Line.of(lead, TextRole.STRONG);
    boolean stepsIn = !phasing.teamLeads() && !phasing.involvement().isBlank();
    return stepsIn ? Cell.of(who, Line.of(phasing.involvement(), TextRole.SMALL)) : Cell.of(who);
  }

  private Cell indicators(ThemeFacts theme) {
    int count = theme.indicators().size();
    Line figure = Line.of(words.figure(count), TextRole.STRONG);
    int measurable = theme.measurable();
    String part = measurable == 0 ? words.number(0) : words.figure(measurable);
    return count == 0
        ? Cell.of(figure)
        : Cell.of(figure, Line.of(words.say("band.measurable", part), TextRole.SMALL));
  }

  private static Line strong(Line money) {
    boolean written = money.spans().stream().allMatch(Span.Written.class::isInstance);
    return written ? Line.of(money.plain(), TextRole.STRONG) : money;
  }
}
