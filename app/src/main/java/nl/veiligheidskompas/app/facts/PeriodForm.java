package nl.veiligheidskompas.app.facts;

import java.util.UUID;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.edit.FactsEdits;
import nl.veiligheidskompas.core.plan.edit.PhaseEdits;

/** The years of the plan and the phases in them. */
final class PeriodForm extends Form {

  private final Navigator navigator;

  PeriodForm(FactsModel model, Navigator navigator) {
    super(model);
    this.navigator = navigator;
  }

  @Override
  void fill() {
    PlanFacts facts = model.facts();
    field(
        "facts-period",
        texts.say("facts.period"),
        texts.say("facts.years", facts.period().startYear(), facts.period().endYear()),
        model::readPeriod,
        period -> model.edit(plan -> PhaseEdits.period(plan, period)));
    text(
        "facts-previous",
        texts.say("facts.previous"),
        facts.previousPeriod(),
        words -> model.edit(plan -> FactsEdits.previousPeriod(plan, words)));
    heading(texts.say("facts.phases"));
    if (model.plan().phases().isEmpty()) {
      add(Words.wrapping(texts.say("facts.phases.none"), "vk-empty"));
    }
    model.plan().phases().forEach(this::addPhase);
    if (isEditable()) {
      Button add = Buttons.outlined(texts.say("facts.phase.add"), Icon.ADD, this::add);
      add.setId("phase-add");
      add(add);
    }
  }

  private void add() {
    UUID id = model.ids().get();
    model.edit(plan -> PhaseEdits.add(plan, id, texts.say("facts.phase.new")));
  }

  private void addPhase(Phase phase) {
    UUID id = phase.id();
    required(
        "phase-name-" + id,
        texts.say("facts.phase.name"),
        phase.name(),
        words -> model.edit(plan -> PhaseEdits.rename(plan, id, words)));
    field(
        "phase-years-" + id,
        texts.say("facts.phase.years"),
        texts.say("facts.years", phase.startYear(), phase.endYear()),
        model::readPhase,
        years -> model.edit(plan -> PhaseEdits.years(plan, id, years)));
    if (isEditable()) {
      addRemoval(phase);
    }
    add(Words.rule());
  }

  private void addRemoval(Phase phase) {
    try {
      PhaseEdits.requireUnused(model.plan(), phase.id());
      Button remove =
          Buttons.outlined(
              texts.say("facts.phase.remove"),
              Icon.REMOVE,
              () -> model.edit(plan -> PhaseEdits.remove(plan, phase.id())));
      remove.setId("phase-remove-" + phase.id());
      remove.setAccessibleText(texts.say("facts.phase.remove.name", phase.name()));
      add(remove);
    } catch (RefusedException used) {
      add(
          Words.wrapping(texts.say(used.problem()), "vk-secondary"),
          Buttons.link(
              texts.say("facts.phasing"), () -> navigator.go(Place.of(ScreenName.PHASING))));
    }
  }
}
