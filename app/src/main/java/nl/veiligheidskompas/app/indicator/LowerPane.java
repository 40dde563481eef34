package nl.veiligheidskompas.app.indicator;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.chart.ChartPart;
import nl.veiligheidskompas.app.chart.ChartTools;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.indicator.chart.AreasChart;
import nl.veiligheidskompas.core.indicator.chart.AreasDrawing;
import nl.veiligheidskompas.core.indicator.chart.ChartTable;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsDrawing;
import org.jspecify.annotations.Nullable;

/** The chart of the selected indicator, over the years or by district, and its verdict. */
final class LowerPane extends HBox {

  private static final double CHART = 230;
  private static final double PICTURE_WIDTH = 840;
  private static final double PICTURE_HEIGHT = 420;

  private final Workbench bench;
  private final IndicatorModel model;
  private final Texts texts;
  private final @Nullable ChartTools tools;
  private @Nullable ChartPart chart;
  private boolean byDistrict;
  private @Nullable Integer year;

  LowerPane(Workbench bench, IndicatorModel model, @Nullable ChartTools tools) {
    super(32);
    this.bench = bench;
    this.model = model;
    this.tools = tools;
    texts = bench.texts();
    setStyle("-fx-padding: 12 24 16 24;");
  }

  /** Shows an indicator, or nothing. */
  void show(@Nullable Indicator indicator) {
    getChildren().clear();
    if (indicator == null) {
      return;
    }
    List<Integer> years = model.area().get() == null ? model.districtYears(indicator) : List.of();
    VBox left = new VBox(6);
    HBox.setHgrow(left, Priority.ALWAYS);
    if (!years.isEmpty()) {
      left.getChildren().add(views(indicator, years));
    }
    ChartPart part =
        byDistrict && !years.isEmpty()
            ? districts(model.districts(indicator, chosen(years)))
            : overYears(model.chart(indicator, texts));
    // who was looking at figures sees those of the next one, too
    if (chart != null && chart.isTable()) {
      part.showTable();
    }
    chart = part;
    left.getChildren().add(part);
    getChildren().addAll(left, verdict(indicator));
  }

  private int chosen(List<Integer> years) {
    Integer wanted = year;
    return wanted != null && years.contains(wanted) ? wanted : years.getLast();
  }

  private Node views(Indicator indicator, List<Integer> years) {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(6);
    box.setAlignment(Pos.CENTER_LEFT);
    for (boolean districts : new boolean[] {false, true}) {
      String key = districts ? "districts" : "years";
      ToggleButton view = new ToggleButton(texts.say("indicators.view." + key));
      view.setId("indicator-view-" + key);
      view.setToggleGroup(group);
      view.setSelected(districts == byDistrict);
      view.setOnAction(event -> {
        byDistrict = districts;
        show(indicator);
        Node again = lookup("#" + view.getId());
        if (again != null) {
          again.requestFocus();
        }
      });
      box.getChildren().add(view);
    }
    if (byDistrict) {
      box.getChildren().add(yearChoice(indicator, years));
    }
    return box;
  }

  private Node yearChoice(Indicator indicator, List<Integer> years) {
    ComboBox<Integer> choice = new ComboBox<>();
    choice.getItems().setAll(years);
    choice.setValue(chosen(years));
    choice.setId("indicator-view-year");
    choice.setAccessibleText(texts.say("indicators.view.year"));
    choice.setOnAction(event -> {
      year = choice.getValue();
      show(indicator);
    });
    return choice;
  }

  private ChartPart overYears(YearsChart shown) {
    return new ChartPart(
        bench.work(),
        texts,
        YearsDrawing.titled(shown, texts, PICTURE_WIDTH, PICTURE_HEIGHT),
        (width, height) -> YearsDrawing.full(shown, texts, width, height),
        ChartTable.of(shown, texts),
        CHART,
        tools);
  }

  private ChartPart districts(AreasChart shown) {
    return new ChartPart(
        bench.work(),
        texts,
        AreasDrawing.titled(shown, texts, PICTURE_WIDTH),
        (width, height) -> AreasDrawing.full(shown, texts, width),
        AreasDrawing.table(shown, texts),
        AreasDrawing.height(shown, false),
        tools);
  }

  private Node verdict(Indicator indicator) {
    Verdict verdict = model.verdict(indicator);
    String sentence = new IndicatorWords(texts).sentence(indicator, verdict);
    Label word =
        Words.wrapping(
            texts.say(
                "indicators.verdict", texts.word(verdict.target()), texts.word(verdict.change())),
            "vk-section");
    word.setGraphic(VerdictSigns.of(verdict.target()).draw());
    Button copy =
        Buttons.outlined(
            texts.say("indicators.copy"),
            Icon.COPY,
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(sentence);
              Clipboard.getSystemClipboard().setContent(content);
            });
    VBox box = new VBox(8, word, Words.wrapping(sentence), copy);
    box.setMinWidth(260);
    box.setPrefWidth(300);
    box.setMaxWidth(320);
    return box;
  }
}
