package nl.veiligheidskompas.app.facts;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.SafetyField.Topic;
import nl.veiligheidskompas.core.plan.SafetyField.Weight;
import nl.veiligheidskompas.core.plan.edit.SafetyFieldEdits;

/** The safety fields of the method, with their topics. */
final class SafetyFieldsForm extends Form {

  SafetyFieldsForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    if (model.plan().safetyFields().isEmpty()) {
      add(Words.wrapping(texts.say("facts.fields.none"), "vk-empty"));
    }
    model.plan().safetyFields().forEach(this::addField);
    if (isEditable()) {
      Button add = Buttons.outlined(texts.say("facts.field.add"), Icon.ADD, this::add);
      add.setId("safetyfield-add");
      add(add);
    }
  }

  private void add() {
    UUID id = model.ids().get();
    model.edit(plan -> SafetyFieldEdits.add(plan, id, texts.say("facts.field.new")));
  }

  private void addField(SafetyField field) {
    UUID id = field.id();
    required(
        "safetyfield-" + id,
        texts.say("facts.field.title"),
        field.title(),
        words -> model.edit(plan -> SafetyFieldEdits.rename(plan, id, words)));
    for (int i = 0; i < field.rows().size(); i++) {
      addTopic(field, i);
    }
    if (isEditable()) {
      Topic fresh = new Topic(texts.say("facts.topic.new"), Weight.ONGOING);
      Button topic =
          Buttons.outlined(
              texts.say("facts.topic.add"),
              Icon.ADD,
              () -> edit(id, l -> FactsModel.changed(l, all -> all.add(fresh))));
      topic.setId("topic-add-" + id);
      topic.setAccessibleText(texts.say("facts.topic.add.name", field.title()));
      Button remove =
          Buttons.outlined(
              texts.say("facts.field.remove"),
              Icon.REMOVE,
              () -> model.edit(plan -> SafetyFieldEdits.remove(plan, id)));
      remove.setId("safetyfield-remove-" + id);
      remove.setAccessibleText(texts.say("facts.field.remove.name", field.title()));
      add(topic, remove);
    }
    add(Words.rule());
  }

  private void addTopic(SafetyField field, int at) {
    Topic topic = field.rows().get(at);
    UUID id = field.id();
    String place = at + "-" + id;
    item(
        "topic-" + place,
        texts.say("facts.topic.name", at + 1, field.title()),
        topic.name(),
        words -> edit(id, l -> FactsModel.with(l, at, new Topic(words, topic.weight()))));
    choice(
        "topic-weight-" + place,
        texts.say("facts.topic.weight", topic.name()),
        List.of(Weight.values()),
        topic.weight(),
        texts::word,
        weight -> edit(id, l -> FactsModel.with(l, at, new Topic(topic.name(), weight))));
    if (isEditable()) {
      Button remove =
          Buttons.sign(
              texts.say("facts.topic.remove", topic.name()),
              Icon.REMOVE,
              () -> edit(id, l -> FactsModel.without(l, at)));
      remove.setId("topic-remove-" + place);
      beside(remove);
    }
  }

  private void edit(UUID field, UnaryOperator<List<Topic>> change) {
    model.edit(plan ->
        plan.safetyFields().stream()
            .filter(one -> one.id().equals(field))
            .findFirst()
            .map(one -> SafetyFieldEdits.topics(plan, field, change.apply(one.rows())))
            .orElse(null));
  }
}
