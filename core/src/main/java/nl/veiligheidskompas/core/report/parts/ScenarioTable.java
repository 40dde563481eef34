package nl.veiligheidskompas.core.report.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.scenario.AttentionLevel;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.scenario.ThemeLevel;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios compared on what the plan says about them. A few stand side by side; more of them stand
 * one below the other.
 */
public final class ScenarioTable {

  /** Where the table stands. */
  public static final Anchor ANCHOR = new Anchor("tabel_scenarios");

  private static final int SIDE_BY_SIDE = 3;

  private final ReportMatter matter;
  private final List<Scenario> scenarios;
  private final TableStyle style;
  private final Wording words;
  private final UnaryOperator<String> cut;

  /**
   * A comparison.
   *
   * @param scenarios at least one
   * @param style of the table
   * @param cut shortens a text of the plan where there is little room
   */
  public ScenarioTable(
      ReportMatter matter, List<Scenario> scenarios, TableStyle style, UnaryOperator<String> cut) {
    this.matter = matter;
    this.scenarios = List.copyOf(scenarios);
    this.style = style;
    this.cut = cut;
    words = matter.words();
  }

  /** Whether each scenario has a column; otherwise each has a row, and the table is wide. */
  public boolean sideBySide() {
    return scenarios.size() <= SIDE_BY_SIDE;
  }

  /** One thing that scenarios are compared on. */
  private record Aspect(String name, Function<Scenario, Line> value) {}

  private List<Aspect> aspects() {
    List<Aspect> aspects = new ArrayList<>();
    aspects.add(
        new Aspect(words.say("scenarios.what"), scenario -> text(cut.apply(scenario.text()))));
    for (AttentionLevel level : AttentionLevel.values()) {
      if (level != AttentionLevel.ON_CALAMITY
          && scenarios.stream().anyMatch(scenario -> !themes(scenario, level).isEmpty())) {
        aspects.add(attention(level, "notStated"));
      }
    }
    if (aspects.size() == 1) {
      aspects.add(new Aspect(words.say("scenarios.themes"), scenario -> words.empty("open")));
    }
    aspects.add(new Aspect(words.say("scenarios.money"), this::money));
    aspects.add(new Aspect(words.say("scenarios.capacity"), scenario -> said(scenario.capacity())));
    aspects.add(attention(AttentionLevel.ON_CALAMITY, "open"));
    aspects.add(new Aspect(words.say("scenarios.decision"), scenario -> said(scenario.decision())));
    return aspects;
  }

  private Aspect attention(AttentionLevel level, String empty) {
    return new Aspect(
        words.say("scenarios.level." + level.name()),
        scenario -> words.orEmpty(cut.apply(String.join(", ", themes(scenario, level))), empty));
  }

  private Line said(@Nullable String text) {
    return text(text == null ? "" : cut.apply(text));
  }

  private Line text(String text) {
    return words.orEmpty(text, "notStated");
  }

  private Line money(Scenario scenario) {
    Money extra = scenario.extraMoney();
    return extra == null ? words.empty("amount") : Line.of(words.money(extra));
  }

  private List<String> themes(Scenario scenario, AttentionLevel level) {
    List<UUID> ids =
        scenario.levels().stream()
            .filter(one -> one.level() == level)
            .map(ThemeLevel::themeId)
            .toList();
    return matter.themes().stream()
        .filter(theme -> ids.contains(theme.sheet().id()))
        .map(ThemeFacts::name)
        .toList();
  }

  private String name(Scenario scenario) {
    String number = words.say("scenarios.number", scenarios.indexOf(scenario) + 1);
    return scenario.name().isBlank() ? number : number + ": " + cut.apply(scenario.name());
  }

  /** The table, with its caption. */
  public Table compose() {
    List<Aspect> aspects = aspects();
    String caption = words.count("scenarios.caption", scenarios.size());
    return new CaptionedTable(
            style, ANCHOR, Wording.capitalised(caption), words.say("scenarios.description"))
        .ofNamedRows(
            sideBySide() ? columns(scenarios.size()) : columns(aspects.size()),
            sideBySide() ? headOfScenarios() : headOfAspects(aspects),
            sideBySide()
                ? aspects.stream().map(this::rowOfAspect).toList()
                : scenarios.stream().map(scenario -> rowOfScenario(scenario, aspects)).toList(),
            note());
  }

  private static List<Column> columns(int count) {
    List<Column> columns = new ArrayList<>(List.of(Column.text(14)));
    for (int i = 0; i < count; i++) {
      columns.add(Column.text(86 / count));
    }
    return columns;
  }

  private List<Line> headOfScenarios() {
    List<Line> head = new ArrayList<>(List.of(words.line("scenarios.head.aspect")));
    scenarios.forEach(scenario -> head.add(Line.of(name(scenario))));
    return head;
  }

  private List<Line> headOfAspects(List<Aspect> aspects) {
    List<Line> head = new ArrayList<>(List.of(words.line("scenarios.head.scenario")));
    aspects.forEach(aspect -> head.add(Line.of(aspect.name())));
    return head;
  }

  private Row rowOfAspect(Aspect aspect) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(aspect.name())));
    scenarios.forEach(scenario -> cells.add(Cell.of(aspect.value().apply(scenario))));
    return new Row(cells, false);
  }

  private Row rowOfScenario(Scenario scenario, List<Aspect> aspects) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name(scenario))));
    aspects.forEach(aspect -> cells.add(Cell.of(aspect.value().apply(scenario))));
    return new Row(cells, false);
  }

  /** Short names that the plan does not use itself are said to be added. */
  private @Nullable Line note() {
    boolean added =
        scenarios.stream()
            .flatMap(scenario -> scenario.editorial().stream())
            .anyMatch(mark -> "name".equals(mark.field()));
    return added ? words.line("scenarios.note.names") : null;
  }
}
