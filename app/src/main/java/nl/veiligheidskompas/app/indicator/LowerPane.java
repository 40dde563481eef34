package nl.veiligheidskompas.app.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import nl.veiligheidskompas.core.indicator.AreaVerdict;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.indicator.chart.AreasChart;
import nl.veiligheidskompas.core.indicator.chart.AreasDrawing;
import nl.veiligheidskompas.core.indicator.chart.ChartTable;
import nl.veiligheidskompas.core.indicator.chart.RadarChart;
import nl.veiligheidskompas.core.indicator.chart.RadarDrawing;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsDrawing;
import org.jspecify.annotations.Nullable;

/**
 * The chart of the selected indicator, over the years, by district or among other index figures,
 * and its verdict.
 */
final class LowerPane extends HBox {

  /** What the chart is of. */
  private enum View {
    YEARS,
    DISTRICTS,
    RADAR
  }

  private static final double CHART = 230;
  private static final double RADAR = 240;
  private static final double PICTURE_WIDTH = 840;
  private static final double PICTURE_HEIGHT = 420;

  private final Workbench bench;
  private final IndicatorModel model;
  private final Texts texts;
  private final @Nullable ChartTools tools;
  private @Nullable ChartPart chart;
  private View wanted = View.YEARS;
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
    Map<View, List<Integer>> views = views(indicator);
    View now = views.containsKey(wanted) ? wanted : View.YEARS;
    List<Integer> years = views.getOrDefault(now, List.of());
    VBox left = new VBox(6);
    HBox.setHgrow(left, Priority.ALWAYS);
    if (views.size() > 1) {
      left.getChildren().add(choices(indicator, now, views));
    }
    ChartPart part =
        switch (now) {
          case YEARS -> overYears(model.charts().chart(indicator, texts));
          case DISTRICTS -> districts(model.charts().districts(indicator, chosen(years)));
          case RADAR ->
              radar(
                  model
                      .charts()
                      .radar(model.charts().indexFigures(indicator), chosen(years), texts));
        };
    // who was looking at figures sees those of the next one, too
    if (chart != null && chart.isTable()) {
      part.showTable();
    }
    chart = part;
    left.getChildren().add(part);
    getChildren().addAll(left, verdict(indicator, now));
  }

  /** What there is to see of an indicator, each with the years that can be chosen. */
  private Map<View, List<Integer>> views(Indicator indicator) {
    Map<View, List<Integer>> views = new EnumMap<>(View.class);
    views.put(View.YEARS, List.of());
    List<Integer> districts =
        model.area().get() == null ? model.charts().districtYears(indicator) : List.of();
    List<Integer> radar = model.charts().radarYears(model.charts().indexFigures(indicator));
    if (!districts.isEmpty()) {
      views.put(View.DISTRICTS, districts);
    }
    if (!radar.isEmpty()) {
      views.put(View.RADAR, radar);
    }
    return views;
  }

  private int chosen(List<Integer> years) {
    Integer asked = year;
    return asked != null && years.contains(asked) ? asked : years.getLast();
  }

  private Node choices(Indicator indicator, View now, Map<View, List<Integer>> views) {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(6);
    box.setAlignment(Pos.CENTER_LEFT);
    for (View one : views.keySet()) {
      String key = one.name().toLowerCase(Locale.ROOT);
      ToggleButton view = new ToggleButton(texts.say("indicators.view." + key));
      view.setId("indicator-view-" + key);
      view.setToggleGroup(group);
      view.setSelected(one == now);
      view.setOnAction(event -> {
        wanted = one;
        show(indicator);
        Node again = lookup("#" + view.getId());
        if (again != null) {
          again.requestFocus();
        }
      });
      box.getChildren().add(view);
    }
    List<Integer> years = views.getOrDefault(now, List.of());
    if (!years.isEmpty()) {
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

  private ChartPart radar(RadarChart shown) {
    return new ChartPart(
        bench.work(),
        texts,
        RadarDrawing.titled(shown, texts, PICTURE_WIDTH, PICTURE_HEIGHT),
        (width, height) -> RadarDrawing.full(shown, texts, width, height),
        RadarDrawing.table(shown, texts),
        RADAR,
        tools);
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

  /** The verdict, with whose it is where the chart shows more than one. */
  private Node verdict(Indicator indicator, View now) {
    VBox box = new VBox(8);
    String area = model.area().get();
    IndicatorWords words = new IndicatorWords(texts);
    if (area != null) {
      box.getChildren().add(Words.styled(area, "vk-caption"));
      addArea(box, indicator, area, words);
    } else {
      if (now != View.YEARS) {
        String whose = now == View.RADAR ? indicator.name() : model.municipality();
        box.getChildren().add(Words.wrapping(whose, "vk-caption"));
      }
      Verdict verdict = model.verdict(indicator);
      String title =
          texts.say(
              "indicators.verdict", texts.word(verdict.target()), texts.word(verdict.change()));
      add(box, title, VerdictSigns.of(verdict.target()), words.sentence(indicator, verdict));
    }
    box.setMinWidth(260);
    box.setPrefWidth(300);
    box.setMaxWidth(320);
    return box;
  }

  /** An area is judged by its own series; the target is that of the municipality. */
  private void addArea(VBox box, Indicator indicator, String area, IndicatorWords words) {
    AreaVerdict verdict = model.areaVerdict(indicator);
    if (verdict == null) {
      box.getChildren()
          .add(Words.wrapping(texts.say("indicators.verdict.area.none", area), "vk-secondary"));
      return;
    }
    add(
        box,
        texts.word(verdict.verdict().change()),
        VerdictSigns.of(verdict.verdict().change()),
        words.sentence(verdict));
    if (indicator.target() != null) {
      box.getChildren()
          .add(Words.wrapping(texts.say("indicators.verdict.area.target"), "vk-secondary"));
    }
  }

  private void add(VBox box, String title, Icon sign, String sentence) {
    Label word = Words.wrapping(title, "vk-section");
    word.setGraphic(sign.draw());
    Button copy =
        Buttons.outlined(
            texts.say("indicators.copy"),
            Icon.COPY,
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(sentence);
              Clipboard.getSystemClipboard().setContent(content);
            });
    box.getChildren().addAll(word, Words.wrapping(sentence), copy);
  }
}
