package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.chart.DrawingView;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.chart.ValueScale;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsDrawing;

/**
 * The charts of all indicators small side by side, theme by theme. Those in percentages share their
 * axis within a theme, so that they can be compared; counts of different things cannot.
 */
final class SmallCharts extends VBox {

  private static final double WIDTH = 264;
  private static final double HEIGHT = 184;

  private final IndicatorModel model;
  private final Texts texts;
  private final Consumer<UUID> chosen;

  /**
   * Nothing yet.
   *
   * @param chosen is told which indicator was clicked, or entered by the keyboard
   */
  SmallCharts(IndicatorModel model, Texts texts, Consumer<UUID> chosen) {
    super(16);
    this.model = model;
    this.texts = texts;
    this.chosen = chosen;
    setId("small-charts");
    getStyleClass().add("vk-small-charts");
  }

  /** Draws what the model has now. */
  void show() {
    getChildren().setAll(Words.wrapping(texts.say("charts.same"), "vk-caption"));
    for (IndicatorModel.Group group : model.groups()) {
      if (!group.indicators().isEmpty()) {
        getChildren().add(theme(group));
      }
    }
  }

  private VBox theme(IndicatorModel.Group group) {
    List<Indicator> drawn = new ArrayList<>();
    List<YearsChart> charts = new ArrayList<>();
    for (Indicator indicator : group.indicators()) {
      YearsChart chart = model.charts().chart(indicator, texts);
      if (!chart.isEmpty()) {
        drawn.add(indicator);
        charts.add(chart);
      }
    }
    VBox box =
        new VBox(8, Words.styled(group.number() + "   " + group.theme().listTitle(), "vk-strong"));
    if (charts.isEmpty()) {
      box.getChildren().add(Words.wrapping(texts.say("charts.none"), "vk-secondary"));
      return box;
    }
    ValueScale shares =
        YearsDrawing.scaleOf(charts.stream().filter(chart -> "%".equals(chart.unit())).toList());
    FlowPane pane = new FlowPane(12, 12);
    for (int i = 0; i < charts.size(); i++) {
      pane.getChildren().add(view(drawn.get(i), charts.get(i), shares));
    }
    box.getChildren().add(pane);
    return box;
  }

  private DrawingView view(Indicator indicator, YearsChart chart, ValueScale shares) {
    ValueScale scale = "%".equals(chart.unit()) ? shares : YearsDrawing.scaleOf(List.of(chart));
    DrawingView view =
        new DrawingView(
            (width, height) -> YearsDrawing.small(chart, texts, scale, width, height),
            WIDTH,
            HEIGHT);
    view.setMaxWidth(WIDTH);
    Tooltip.install(view, new Tooltip(chart.title()));
    view.setId("small-chart-" + indicator.code());
    view.setOnMouseClicked(event -> chosen.accept(indicator.id()));
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chosen.accept(indicator.id());
            event.consume();
          }
        });
    return view;
  }
}
