package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.MeasuringYear;
import nl.veiligheidskompas.core.plan.MeasuringYear.Due;
import nl.veiligheidskompas.core.plan.MeasuringYear.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Meetjaar: of one year which values are due, by whom, from which source, what arrived and what is
 * missing; and the year can be closed.
 */
final class YearPane extends VBox {

  private static final List<Double> WIDTHS = List.of(40.0, 20.0, 18.0, 14.0, 8.0);

  private final IndicatorModel model;
  private final Texts texts;
  private final IndicatorWords words;
  private final BiConsumer<UUID, Integer> chosen;
  private final ToggleButton onlyMissing = new ToggleButton();
  private @Nullable Integer year;
  private boolean editable;

  /**
   * Nothing yet.
   *
   * @param chosen is told which indicator was chosen, and in which year
   */
  YearPane(IndicatorModel model, Texts texts, BiConsumer<UUID, Integer> chosen) {
    super(12);
    this.model = model;
    this.texts = texts;
    this.chosen = chosen;
    words = new IndicatorWords(texts);
    setId("measuring-year");
    getStyleClass().add("vk-small-charts");
    onlyMissing.setText(texts.say("indicators.year.onlymissing"));
    onlyMissing.setId("year-missing");
    onlyMissing.setOnAction(event -> show(editable));
  }

  /** Shows what the plan has now. */
  void show(boolean nowEditable) {
    editable = nowEditable;
    MeasuringYear shown = MeasuringYear.of(model.plan(), chosenYear());
    getChildren().setAll(head(shown), Words.wrapping(summary(shown), "vk-secondary"));
    for (IndicatorModel.Group group : model.groups()) {
      List<Due> due =
          shown.due().stream()
              .filter(one -> one.indicator().themeId().equals(group.theme().id()))
              .filter(one -> !onlyMissing.isSelected() || one.stand() == Stand.MISSING)
              .toList();
      if (!due.isEmpty()) {
        getChildren()
            .addAll(
                Words.styled(group.number() + "   " + group.theme().listTitle(), "vk-strong"),
                table(due, shown.year()));
      }
    }
  }

  private int chosenYear() {
    List<Integer> years = model.plan().facts().period().years();
    Integer wanted = year;
    if (wanted != null && years.contains(wanted)) {
      return wanted;
    }
    // the first year that is still open is the one to work on
    return years.stream()
        .filter(one -> !model.plan().facts().closedYears().contains(one))
        .findFirst()
        .orElse(years.getLast());
  }

  private Node head(MeasuringYear shown) {
    Label name = Words.styled(texts.say("indicators.year"), "vk-section");
    ComboBox<Integer> years = new ComboBox<>();
    years.getItems().setAll(model.plan().facts().period().years());
    years.setValue(shown.year());
    years.setId("year-choice");
    years.setAccessibleText(texts.say("indicators.year"));
    years.setOnAction(event -> {
      year = years.getValue();
      show(editable);
    });
    HBox head = new HBox(12, name, years, onlyMissing);
    head.setAlignment(Pos.CENTER_LEFT);
    if (editable) {
      String key = shown.closed() ? "indicators.year.reopen" : "indicators.year.close";
      Icon icon = shown.closed() ? Icon.EDIT : Icon.FIXED;
      Button close =
          Buttons.outlined(
              texts.say(key, shown.year()),
              icon,
              () -> {
                year = shown.year();
                model.close(shown.year(), !shown.closed());
              });
      close.setId("year-close");
      head.getChildren().add(close);
    }
    return head;
  }

  private String summary(MeasuringYear shown) {
    String counts =
        texts.say(
            "indicators.year.summary",
            shown.expected() - shown.count(Stand.MISSING),
            shown.expected(),
            shown.count(Stand.PROVISIONAL),
            shown.count(Stand.MISSING),
            shown.count(Stand.NOT_ASKED),
            shown.count(Stand.UNKNOWN));
    String state = shown.closed() ? "indicators.year.closed" : "indicators.year.open";
    return counts + " " + texts.say(state, shown.year());
  }

  private GridPane table(List<Due> due, int of) {
    GridPane table = new GridPane();
    table.setHgap(12);
    table.setVgap(4);
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      column.setHgrow(Priority.ALWAYS);
      table.getColumnConstraints().add(column);
    }
    List<String> names = new ArrayList<>();
    for (String column : List.of("indicator", "owner", "source", "stand", "value")) {
      names.add(texts.say("indicators.year.head." + column));
    }
    for (int i = 0; i < names.size(); i++) {
      table.add(Words.styled(names.get(i), "vk-caption", "vk-strong"), i, 0);
    }
    for (int row = 0; row < due.size(); row++) {
      addRow(table, due.get(row), row + 1, of);
    }
    return table;
  }

  private void addRow(GridPane table, Due due, int row, int of) {
    Indicator indicator = due.indicator();
    Hyperlink name = Buttons.link(indicator.name(), () -> chosen.accept(indicator.id(), of));
    name.setId("year-" + indicator.code());
    name.setMinWidth(0);
    name.setAccessibleText(
        indicator.name() + ", " + texts.say("indicators.year.stand." + due.stand()));
    table.add(name, 0, row);
    String owner = indicator.owner();
    table.add(small(owner == null ? texts.say("indicators.notnamed") : owner), 1, row);
    table.add(
        small(due.source() == null ? texts.say("indicators.notnamed") : due.source().name()),
        2,
        row);
    Label stand = small(texts.say("indicators.year.stand." + due.stand()));
    stand.setGraphic(sign(due.stand()).draw());
    if (due.stand() == Stand.MISSING) {
      stand.getStyleClass().add("vk-strong");
    }
    table.add(stand, 3, row);
    String value = due.value() == null ? "" : words.value(due.value().value(), indicator.unit());
    table.add(small(value), 4, row);
  }

  private static Label small(String text) {
    Label label = Words.styled(text, "vk-secondary");
    label.setMinWidth(0);
    return label;
  }

  private static Icon sign(Stand stand) {
    return switch (stand) {
      case ARRIVED -> Icon.FINE;
      case PROVISIONAL -> Icon.NOTICE;
      case MISSING -> Icon.WARNING;
      case WITHHELD, NOT_APPLICABLE -> Icon.NO_DIFFERENCE;
      case NOT_ASKED -> Icon.NOT_JUDGED;
      case UNKNOWN -> Icon.NOT_MEASURED;
    };
  }
}
