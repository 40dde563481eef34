package nl.veiligheidskompas.app.facts;

import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.edit.SourceEdits;

/** Where the figures of the plan come from. */
final class SourcesForm extends Form {

  SourcesForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    if (model.plan().sources().isEmpty()) {
      add(Words.wrapping(texts.say("facts.sources.none"), "vk-empty"));
    }
    model.plan().sources().forEach(this::addSource);
    if (isEditable()) {
      Button add = Buttons.outlined(texts.say("facts.source.add"), Icon.ADD, this::add);
      add.setId("source-add");
      add(add);
    }
  }

  private void add() {
    UUID id = model.ids().get();
    model.edit(plan -> SourceEdits.add(plan, id, texts.say("facts.source.new")));
  }

  private void addSource(Source source) {
    UUID id = source.id();
    heading(source.name());
    required(
        "source-name-" + id,
        texts.say("facts.source.name"),
        source.name(),
        words -> model.edit(plan -> SourceEdits.rename(plan, id, words)));
    check(
        "source-survey-" + id,
        texts.say("facts.source.survey"),
        source.survey(),
        on -> model.edit(plan -> SourceEdits.survey(plan, id, on)));
    field(
        "source-years-" + id,
        texts.say("facts.source.years"),
        source.measuringYears().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        TypedNumbers::years,
        years -> model.edit(plan -> SourceEdits.years(plan, id, years)));
    Integer interval = source.intervalYears();
    optional(
        "source-interval-" + id,
        texts.say("facts.source.interval"),
        interval == null ? "" : String.valueOf(interval),
        TypedNumbers::count,
        typed -> model.edit(plan -> SourceEdits.interval(plan, id, typed.orElse(null))));
    text(
        "source-note-" + id,
        texts.say("facts.source.note"),
        source.note(),
        words -> model.edit(plan -> SourceEdits.note(plan, id, words)));
    if (isEditable()) {
      addRemoval(source);
    }
    add(Words.rule());
  }

  private void addRemoval(Source source) {
    try {
      SourceEdits.requireUnused(model.plan(), source.id());
      Button remove =
          Buttons.outlined(
              texts.say("facts.source.remove"),
              Icon.REMOVE,
              () -> model.edit(plan -> SourceEdits.remove(plan, source.id())));
      remove.setId("source-remove-" + source.id());
      remove.setAccessibleText(texts.say("facts.source.remove.name", source.name()));
      add(remove);
    } catch (RefusedException used) {
      add(Words.wrapping(texts.say(used.problem()), "vk-secondary"));
    }
  }
}
