package nl.veiligheidskompas.core.report.marktbladen;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.MarketText;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.CellLine;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.Shade;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Partner;

/** What a theme takes: money, hours and partners beside each other. */
final class NeedsTable {

  private final ReportMatter matter;
  private final Wording words;
  private final Rung rung;

  NeedsTable(ReportMatter matter, Rung rung) {
    this.matter = matter;
    words = matter.words();
    this.rung = rung;
  }

  Table of(ThemeFacts theme) {
    return new Table(
        rung.tables(),
        null,
        words.say("needs.title", rung.name(theme.name())),
        words.say("needs.description"),
        0,
        rung.partnerNames()
            ? List.of(Column.text(38), Column.text(22), Column.text(40))
            : List.of(Column.text(58), Column.text(20), Column.text(22)),
        words.head("needs", "money", "capacity", "partners"),
        List.of(Row.of(money(theme), capacity(theme), partners(theme))),
        false,
        null);
  }

  private Cell money(ThemeFacts theme) {
    List<Line> points = new ArrayList<>();
    List<String> costs = costs(theme);
    costs.stream().limit(rung.entries()).forEach(cost -> points.add(Line.of(rung.text(cost))));
    int left = costs.size() - points.size();
    if (left > 0) {
      points.add(Line.of(words.count("costs.more", left), TextRole.EMPTY));
    }
    budgetLines(theme).stream().limit(rung.entries()).forEach(line -> points.add(said(line)));
    return points.isEmpty() ? Cell.of(words.empty("amount")) : Cell.bullets(points);
  }

  /** In the shorter words that were written for this sheet, or else as the plan says it. */
  private List<String> costs(ThemeFacts theme) {
    MarketText shorter = Publication.of(matter.plan()).marketText(theme.sheet().id());
    return shorter == null || shorter.money().isBlank()
        ? theme.costs().stream().map(CostItem::text).toList()
        : shorter.money().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The budget lines that the plan hangs on the theme or on one of its costs. */
  private List<BudgetLine> budgetLines(ThemeFacts theme) {
    return matter.plan().budgetLines().stream()
        .filter(line -> line.themeIds().contains(theme.sheet().id()) || pays(line, theme.costs()))
        .toList();
  }

  private static boolean pays(BudgetLine line, List<CostItem> costs) {
    return costs.stream().anyMatch(cost -> line.id().equals(cost.budgetLineId()));
  }

  private Line said(BudgetLine line) {
    int year = matter.plan().facts().period().startYear();
    Money amount = line.amounts().in(year);
    String name = rung.name(line.name());
    return amount == null
        ? words.line("needs.budget.none", name)
        : words.line("needs.budget", name, amount);
  }

  private Cell capacity(ThemeFacts theme) {
    List<Line> points = new ArrayList<>();
    ThemePhasing phasing = theme.phasing();
    String lead = phasing == null ? "" : ThemeWords.lead(phasing, matter.team());
    points.add(
        lead.isBlank()
            ? words.empty("noLead")
            : words.line("needs.lead", rung.name(Wording.capitalised(lead))));
    points.add(words.empty("hours"));
    return Cell.bullets(points);
  }

  private Cell partners(ThemeFacts theme) {
    List<CellLine> lines = new ArrayList<>();
    add(theme, true, lines);
    add(theme, false, lines);
    return lines.isEmpty() ? Cell.of(words.empty("partners")) : new Cell(lines, Shade.NONE);
  }

  private void add(ThemeFacts theme, boolean internal, List<CellLine> lines) {
    List<String> names =
        matter.plan().partners().stream()
            .filter(partner -> partner.themeId().equals(theme.sheet().id()))
            .filter(partner -> partner.internal() == internal)
            .map(this::name)
            .toList();
    if (names.isEmpty()) {
      return;
    }
    String key = internal ? "partners.inside" : "partners.outside";
    Line line = Line.of(words.say(key, names.size()), TextRole.STRONG).with(" ");
    line =
        rung.partnerNames()
            ? line.with(String.join("; ", names))
            : line.with(words.say("partners.elsewhere", SheetPlace.of(matter, theme)));
    lines.add(new CellLine(line, CellLine.Kind.TEXT));
  }

  private String name(Partner partner) {
    return rung.partnerDetails()
        ? partner.name()
        : partner.name().replaceAll("\\s*\\([^()]*\\)", "").strip();
  }
}
