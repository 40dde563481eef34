package nl.veiligheidskompas.app.indicator;

import java.util.UUID;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorLink;

/** The goals that an indicator measures, and how heavily it weighs in each. */
final class LinkFields extends FieldPane {

  private final GoalTreeModel model;
  private final Texts texts;

  LinkFields(GoalTreeModel model, Texts texts) {
    super(texts);
    this.model = model;
    this.texts = texts;
  }

  void show(Indicator indicator, boolean editable) {
    fill(editable, () -> fill(indicator.id()));
  }

  private void fill(UUID indicator) {
    heading(texts.say("indicators.links"));
    for (Goal goal : model.measuredBy(indicator)) {
      for (IndicatorLink link : goal.links()) {
        if (link.indicatorId().equals(indicator)) {
          optional(
              "link-" + goal.code(),
              texts.say("indicators.links.weight", goal.code(), goal.text()),
              link.weight() == null ? "" : texts.figure(link.weight()),
              TypedWeights::read,
              typed -> model.weigh(goal.id(), indicator, typed.orElse(null)));
          if (isEditable()) {
            beside(
                Buttons.sign(
                    texts.say("indicators.links.remove", goal.code()),
                    Icon.CLOSE,
                    () -> model.unlink(indicator, goal.id())));
          }
        }
      }
    }
    if (model.measuredBy(indicator).isEmpty()) {
      add(Words.wrapping(texts.say("indicators.links.none"), "vk-secondary"));
    }
  }
}
