package nl.veiligheidskompas.app.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The policy cycle: phases, moments of the council and years of measurement, year by year. */
final class CyclePane extends VBox {

  private final Texts texts;
  private final SafetyPlan plan;
  private final List<Integer> years;
  private final GridPane grid = new GridPane();

  CyclePane(SafetyPlan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    years = years(plan);
    getStyleClass().add("vk-cycle");
    setSpacing(10);
    grid.getStyleClass().add("vk-cycle-grid");
    grid.setAccessibleText(texts.say("overview.cycle"));
    addYears();
    addPhases();
    addRow(2, "overview.cycle.council", this::moments);
    addRow(3, "overview.cycle.measuring", this::measurements);
    getChildren().addAll(Words.styled(texts.say("overview.cycle"), "vk-section"), grid);
  }

  /** The years of the plan, and the years before it in which something is dated. */
  private static List<Integer> years(SafetyPlan plan) {
    TreeSet<Integer> years = new TreeSet<>(plan.facts().period().years());
    int start = years.first();
    plan.facts().timeline().stream()
        .map(moment -> moment.date().year())
        .filter(year -> year < start && year >= start - 2)
        .forEach(years::add);
    return IntStream.rangeClosed(years.first(), years.last()).boxed().toList();
  }

  private void addYears() {
    ColumnConstraints names = new ColumnConstraints(110);
    grid.getColumnConstraints().add(names);
    for (int i = 0; i < years.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(85.0 / years.size());
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
      grid.add(cell(List.of(String.valueOf(years.get(i))), "vk-strong"), i + 1, 1);
    }
  }

  private void addPhases() {
    for (Phase phase : plan.phases()) {
      int from = years.indexOf(Math.max(phase.startYear(), years.getFirst()));
      int to = years.indexOf(Math.min(phase.endYear(), years.getLast()));
      if (from < 0 || to < from) {
        continue;
      }
      long themes =
          plan.themePhasings().stream().filter(p -> phase.id().equals(p.phaseId())).count();
      Label bar =
          Words.styled(
              texts.say("overview.cycle.phase", phase.name(), themes), "vk-caption", "vk-strong");
      bar.getStyleClass().add(from % 2 == 0 ? "vk-phase-even" : "vk-phase-odd");
      bar.setMaxWidth(Double.MAX_VALUE);
      grid.add(bar, from + 1, 0, to - from + 1, 1);
    }
  }

  /** What happens in one year, in words. */
  private interface InYear {
    List<String> in(int year);
  }

  private void addRow(int row, String key, InYear words) {
    Label name = Words.styled(texts.say(key), "vk-caption");
    GridPane.setMargin(name, new javafx.geometry.Insets(8, 8, 8, 0));
    GridPane.setValignment(name, javafx.geometry.VPos.TOP);
    grid.add(name, 0, row);
    for (int i = 0; i < years.size(); i++) {
      grid.add(cell(words.in(years.get(i))), i + 1, row);
    }
  }

  private static VBox cell(List<String> lines, String... looks) {
    VBox cell = new VBox(4);
    cell.getStyleClass().add("vk-cycle-cell");
    cell.setAlignment(Pos.TOP_LEFT);
    for (String line : lines) {
      Label label = Words.wrapping(line, "vk-caption");
      label.getStyleClass().addAll(looks);
      cell.getChildren().add(label);
    }
    return cell;
  }

  private List<String> moments(int year) {
    List<String> lines = new ArrayList<>();
    for (PolicyMoment moment : plan.facts().timeline()) {
      if (moment.date().year() == year) {
        lines.add("\u25cf " + day(moment.date()) + moment.event());
      }
    }
    return lines;
  }

  private String day(PartialDate date) {
    Integer month = date.month();
    if (month == null) {
      return "";
    }
    String name = texts.say("overview.month." + month);
    Integer day = date.day();
    return (day == null ? name : texts.say("overview.day", day, name)) + ": ";
  }

  private List<String> measurements(int year) {
    return plan.sources().stream()
        .filter(source -> source.measuringYears().contains(year))
        .map(Source::name)
        .map(name -> "\u25c6 " + name)
        .toList();
  }
}
