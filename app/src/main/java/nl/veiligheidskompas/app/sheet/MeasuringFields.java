package nl.veiligheidskompas.app.sheet;

import java.util.List;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** By what a theme is measured: the sources in the words of the sheet, and the indicators. */
final class MeasuringFields extends FieldPane implements SheetInspector.Part {

  private final SheetModel model;
  private final Navigator navigator;
  private final TiedLines tied;
  private final ActionLines reports;
  private final Texts texts;

  MeasuringFields(SheetModel model, Navigator navigator, TiedLines tied, ActionLines reports) {
    super(model.texts());
    this.model = model;
    this.navigator = navigator;
    this.tied = tied;
    this.reports = reports;
    texts = model.texts();
  }

  @Override
  public FieldPane pane() {
    return this;
  }

  @Override
  public void show(ThemeSheet theme) {
    fill(model.isEditable(), () -> fill(theme));
  }

  private void fill(ThemeSheet theme) {
    list(
        "measuring-sources",
        texts.say("sheet.measuring.sources"),
        theme.measurementSources(),
        sources -> model.edit(p -> SheetEdits.measurementSources(p, theme.id(), sources)));
    List<Indicator> indicators =
        model.plan().indicators().stream().filter(i -> i.themeId().equals(theme.id())).toList();
    heading(texts.say("sheet.measuring.indicators", indicators.size()));
    if (indicators.isEmpty()) {
      add(Words.wrapping(texts.say("sheet.measuring.none"), "vk-empty"));
    }
    for (Indicator indicator : indicators) {
      IndicatorCard card = new IndicatorCard(model, navigator, indicator);
      tied.addTo(card, indicator.id(), indicator.code());
      add(card);
      if (indicator.hasAction()) {
        reports.addTo(this, indicator);
      }
    }
  }
}
