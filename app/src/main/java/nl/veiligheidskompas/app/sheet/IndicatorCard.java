package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.indicator.IndicatorWords;
import nl.veiligheidskompas.app.indicator.VerdictSigns;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** An indicator in a few words, with the way to its figures. */
final class IndicatorCard extends VBox {

  IndicatorCard(SheetModel model, Navigator navigator, Indicator indicator) {
    super(2);
    Texts texts = model.texts();
    getStyleClass().add("vk-goal-indicator");
    Hyperlink name =
        Buttons.link(
            indicator.name(), () -> navigator.go(new Place(ScreenName.INDICATORS, indicator.id())));
    name.setId("indicator-" + indicator.id());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setAccessibleText(texts.say("sheet.indicator.goto", indicator.code(), indicator.name()));
    String figures = figures(texts, indicator);
    Verdict verdict = verdict(model.plan(), indicator);
    getChildren()
        .addAll(
            name,
            Words.wrapping(
                figures.isEmpty()
                    ? texts.word(indicator.kind())
                    : texts.word(indicator.kind()) + " · " + figures,
                "vk-secondary"),
            Signs.with(
                VerdictSigns.of(verdict.target()).draw(),
                texts.word(verdict.target()),
                "vk-secondary"));
  }

  private static String figures(Texts texts, Indicator indicator) {
    IndicatorWords words = new IndicatorWords(texts);
    List<String> parts = new ArrayList<>();
    Baseline baseline = indicator.baseline();
    if (baseline != null) {
      parts.add(
          texts.say(
              "sheet.indicator.baseline",
              words.value(baseline.value(), indicator.unit()),
              baseline.year()));
    }
    String target = words.target(indicator);
    if (!target.isBlank()) {
      parts.add(texts.say("sheet.indicator.target", target));
    }
    return String.join(" · ", parts);
  }

  private static Verdict verdict(SafetyPlan plan, Indicator indicator) {
    Source source =
        plan.sources().stream()
            .filter(one -> Objects.equals(one.id(), indicator.sourceId()))
            .findFirst()
            .orElse(null);
    return Verdict.of(indicator, plan.measurements(), source, plan.facts().period().endYear());
  }
}
