package nl.veiligheidskompas.app.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.core.plan.Municipality;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.Population;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.edit.FactsEdits;

/** What the plan is, for which municipality, and how far it is. */
final class GeneralForm extends Form {

  GeneralForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    PlanFacts facts = model.facts();
    required(
        "facts-title",
        texts.say("facts.title"),
        facts.title(),
        words -> model.edit(plan -> FactsEdits.title(plan, words)));
    choice(
        "facts-stage",
        texts.say("facts.stage"),
        List.of(Stage.values()),
        facts.stage(),
        texts::word,
        stage -> model.edit(p -> FactsEdits.status(p, p.facts().status(), stage)));
    text(
        "facts-status",
        texts.say("facts.status"),
        facts.status(),
        words -> model.edit(p -> FactsEdits.status(p, words, p.facts().stage())));
    text(
        "facts-team",
        texts.say("facts.team"),
        facts.team(),
        words -> model.edit(plan -> FactsEdits.team(plan, words)));
    text(
        "facts-notice",
        texts.say("facts.notice"),
        facts.notice() == null ? "" : facts.notice(),
        words -> model.edit(plan -> FactsEdits.notice(plan, words)));
    addMunicipality(facts.municipality());
    addPopulation(facts);
  }

  private void addMunicipality(Municipality town) {
    heading(texts.say("facts.municipality"));
    String code = town.code();
    text(
        "facts-town",
        texts.say("facts.town.name"),
        town.name(),
        w -> edit(m -> new Municipality(w, m.code(), m.address(), m.email(), m.phone())));
    text(
        "facts-code",
        texts.say("facts.town.code"),
        code == null ? "" : code,
        w ->
            edit(m ->
                new Municipality(
                    m.name(), w.isBlank() ? null : w, m.address(), m.email(), m.phone())));
    text(
        "facts-address",
        texts.say("facts.town.address"),
        town.address(),
        w -> edit(m -> new Municipality(m.name(), m.code(), w, m.email(), m.phone())));
    text(
        "facts-email",
        texts.say("facts.town.email"),
        town.email(),
        w -> edit(m -> new Municipality(m.name(), m.code(), m.address(), w, m.phone())));
    text(
        "facts-phone",
        texts.say("facts.town.phone"),
        town.phone(),
        w -> edit(m -> new Municipality(m.name(), m.code(), m.address(), m.email(), w)));
  }

  private void edit(UnaryOperator<Municipality> change) {
    model.edit(plan -> FactsEdits.municipality(plan, change.apply(plan.facts().municipality())));
  }

  private void addPopulation(PlanFacts facts) {
    Population known = facts.population();
    heading(texts.say("facts.population"));
    optional(
        "facts-inhabitants",
        texts.say("facts.population.count"),
        known == null ? "" : texts.figure(BigDecimal.valueOf(known.inhabitants())),
        TypedNumbers::count,
        typed ->
            model.edit(plan ->
                FactsEdits.population(
                    plan, typed.map(count -> counted(plan.facts(), count)).orElse(null))));
    if (known == null) {
      return;
    }
    field(
        "facts-populationyear",
        texts.say("facts.population.year"),
        String.valueOf(known.year()),
        TypedNumbers::year,
        year -> editPopulation(p -> new Population(p.inhabitants(), year, p.basis())));
    text(
        "facts-basis",
        texts.say("facts.population.basis"),
        known.basis(),
        words -> editPopulation(p -> new Population(p.inhabitants(), p.year(), words)));
  }

  private static Population counted(PlanFacts facts, int count) {
    Population before = facts.population();
    return before == null
        ? new Population(count, facts.period().startYear(), "")
        : new Population(count, before.year(), before.basis());
  }

  private void editPopulation(UnaryOperator<Population> change) {
    model.edit(plan -> {
      Population before = plan.facts().population();
      return before == null ? null : FactsEdits.population(plan, change.apply(before));
    });
  }
}
