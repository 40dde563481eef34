package nl.veiligheidskompas.app.start;

import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.Successor.Keep;

/** Asks for which years the successor of a plan is and what it takes over. */
public final class SuccessorCard extends VBox {

  private final Texts texts;
  private final CheckBox themes;
  private final CheckBox goals;
  private final CheckBox indicators;
  private final CheckBox measurements;
  private final CheckBox lines;

  /**
   * A card with a proposal: the years that follow, and everything taken over.
   *
   * @param make takes what to keep and the period
   * @param cancel takes the card away
   */
  public SuccessorCard(
      Texts texts, SafetyPlan plan, BiConsumer<Keep, Period> make, Runnable cancel) {
    super(12);
    this.texts = texts;
    themes = choice("themes", plan.themes().size());
    goals = choice("goals", plan.goals().size());
    indicators = choice("indicators", plan.indicators().size());
    measurements = choice("measurements", plan.measurements().size());
    lines = choice("lines", plan.budgetLines().size());
    goals.disableProperty().bind(themes.selectedProperty().not());
    indicators.disableProperty().bind(themes.selectedProperty().not());
    measurements
        .disableProperty()
        .bind(themes.selectedProperty().not().or(indicators.selectedProperty().not()));
    PeriodFields period = new PeriodFields(texts, next(plan.facts().period()));
    getChildren()
        .addAll(
            Words.wrapping(texts.say("start.form.successor.title"), "vk-section"),
            Words.wrapping(
                texts.say("start.form.successor.of", plan.facts().title()), "vk-secondary"),
            period,
            Words.styled(texts.say("start.form.keep"), "vk-strong"),
            new VBox(8, themes, goals, indicators, measurements, lines),
            Words.wrapping(texts.say("start.form.successor.text"), "vk-secondary"),
            FormButtons.row(
                texts,
                () -> {
                  Period chosen = period.period();
                  if (chosen != null) {
                    make.accept(keep(), chosen);
                  }
                },
                cancel));
  }

  /** As many years, right after these. */
  private static Period next(Period old) {
    return new Period(old.endYear() + 1, old.endYear() + old.years().size());
  }

  private Keep keep() {
    return new Keep(
        themes.isSelected(),
        goals.isSelected(),
        indicators.isSelected(),
        measurements.isSelected(),
        lines.isSelected());
  }

  private CheckBox choice(String key, int count) {
    CheckBox box = new CheckBox(texts.say("start.form.keep." + key, count));
    box.setId("keep-" + key);
    box.setSelected(true);
    box.setMnemonicParsing(false);
    return box;
  }
}
