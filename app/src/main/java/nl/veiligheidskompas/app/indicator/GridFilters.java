package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import nl.veiligheidskompas.app.ui.Naming;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** The theme and the area of which the figures are shown. */
final class GridFilters {

  private static final double THEMES = 180;
  private static final double AREAS = 150;

  private final IndicatorModel model;
  private final ComboBox<Optional<UUID>> themes = new ComboBox<>();
  private final ComboBox<Optional<String>> areas = new ComboBox<>();

  GridFilters(IndicatorModel model, Texts texts) {
    this.model = model;
    themes.setAccessibleText(texts.say("indicators.filter"));
    themes.setPrefWidth(THEMES);
    themes.setConverter(
        new Naming<>(theme -> theme.map(this::name).orElse(texts.say("indicators.all"))));
    themes.setOnAction(event -> {
      Optional<UUID> chosen = themes.getValue();
      model.theme().set(chosen == null ? null : chosen.orElse(null));
    });
    areas.setId("indicators-area");
    areas.setAccessibleText(texts.say("indicators.area"));
    areas.setPrefWidth(AREAS);
    areas.setConverter(new Naming<>(area -> area.orElse(texts.say("indicators.area.own"))));
    areas.setOnAction(event -> {
      Optional<String> chosen = areas.getValue();
      model.area().set(chosen == null ? null : chosen.orElse(null));
    });
  }

  ComboBox<Optional<UUID>> themes() {
    return themes;
  }

  ComboBox<Optional<String>> areas() {
    return areas;
  }

  /** Offers the themes and areas that the plan has now. */
  void show(SafetyPlan plan) {
    List<Optional<UUID>> choices = new ArrayList<>(List.of(Optional.empty()));
    plan.themes().forEach(theme -> choices.add(Optional.of(theme.id())));
    if (!themes.getItems().equals(choices)) {
      themes.getItems().setAll(choices);
      themes.setValue(Optional.empty());
    }
    showAreas(plan);
  }

  /** Only where there is something to choose. */
  private void showAreas(SafetyPlan plan) {
    List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
    Areas.of(plan).forEach(area -> choices.add(Optional.of(area.name())));
    if (!areas.getItems().equals(choices)) {
      Optional<String> before = Optional.ofNullable(model.area().get());
      areas.getItems().setAll(choices);
      areas.setValue(choices.contains(before) ? before : Optional.empty());
    }
    areas.setVisible(choices.size() > 1);
    areas.setManaged(choices.size() > 1);
  }

  /** Chooses the municipality as a whole. */
  void wholeArea() {
    model.area().set(null);
    areas.setValue(Optional.empty());
  }

  private String name(UUID theme) {
    return model.plan().themes().stream()
        .filter(sheet -> sheet.id().equals(theme))
        .map(ThemeSheet::listTitle)
        .findFirst()
        .orElse("");
  }
}
