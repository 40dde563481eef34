package nl.veiligheidskompas.core.report.voortgang;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One theme: what it wants, what its indicators say, and how its actions stand. A theme of which
 * something was measured begins a page; the others follow each other.
 */
final class ThemePart {

  private final Report report;
  private final Wording words;

  ThemePart(Report report) {
    this.report = report;
    words = report.words();
  }

  List<ReportBlock> compose(ThemeFacts theme) {
    List<Standing> standings = report.of(theme);
    boolean measured = standings.stream().anyMatch(Standing::hasValue);
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(
        new Heading(
            measured || theme.number() == firstWithoutValue()
                ? HeadingKind.SHEET_BAND
                : HeadingKind.FLOWING_BAND,
            anchor("t", theme),
            theme.number() + "\u2002" + theme.name()));
    blocks.add(facts(theme, standings));
    blocks.add(question("d", theme, "goal"));
    blocks.addAll(goals(theme));
    blocks.add(question("i", theme, "indicators"));
    blocks.add(new IndicatorTable(report).of(theme, standings));
    blocks.addAll(new IndicatorChart(report).of(theme, standings));
    new ActionTable(report)
        .of(theme, standings)
        .ifPresent(table -> {
          blocks.add(question("a", theme, "actions"));
          blocks.add(table);
        });
    return blocks;
  }

  /** The first theme without any value stands on a new page, behind the page before it. */
  private int firstWithoutValue() {
    for (ThemeFacts theme : report.matter().themes()) {
      boolean before =
          theme.number() == 1
              || report.of(report.matter().themes().get(theme.number() - 2)).stream()
                  .anyMatch(Standing::hasValue);
      if (before && report.of(theme).stream().noneMatch(Standing::hasValue)) {
        return theme.number();
      }
    }
    return 0;
  }

  static Anchor anchor(String letter, ThemeFacts theme) {
    UUID id = theme.sheet().id();
    return new Anchor(letter + id.toString().replace("-", ""));
  }

  private Heading question(String letter, ThemeFacts theme, String key) {
    return new Heading(
        HeadingKind.SHEET_QUESTION, anchor(letter, theme), words.say("question." + key));
  }

  private Table facts(ThemeFacts theme, List<Standing> standings) {
    return new Table(
        TableStyle.FACTS,
        null,
        words.say("facts.title", theme.name()),
        words.say("facts.description"),
        0,
        List.of(Column.text(16), Column.text(30), Column.text(54)),
        words.head("facts", "period", "lead", "stand"),
        List.of(
            Row.of(
                Cell.of(period(theme.phase())),
                Cell.of(lead(theme.phasing())),
                Cell.of(report.inWords(standings)))),
        false,
        null);
  }

  private Line period(@Nullable Phase phase) {
    return phase == null
        ? words.empty("notPlanned")
        : Line.of(words.years(phase.startYear(), phase.endYear()), TextRole.STRONG);
  }

  private Line lead(@Nullable ThemePhasing phasing) {
    String lead = phasing == null ? "" : ThemeWords.lead(phasing, report.matter().team());
    return lead.isBlank()
        ? words.empty("noLead")
        : Line.of(Wording.capitalised(lead), TextRole.STRONG);
  }

  private List<ReportBlock> goals(ThemeFacts theme) {
    List<Line> goals =
        theme.goals().stream()
            .filter(goal -> goal.parentId() == null)
            .map(Goal::text)
            .filter(text -> !text.isBlank())
            .map(Line::of)
            .toList();
    return switch (goals.size()) {
      case 0 -> List.of(new Paragraph(ParagraphRole.KEPT, words.empty("goals")));
      case 1 -> List.of(new Paragraph(ParagraphRole.KEPT, goals.getFirst()));
      default -> List.of(new Listing(false, goals.stream().map(Item::new).toList(), true));
    };
  }
}
