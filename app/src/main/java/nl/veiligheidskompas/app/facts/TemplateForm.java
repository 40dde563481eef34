package nl.veiligheidskompas.app.facts;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.plan.edit.TemplateEdits;
import nl.veiligheidskompas.core.sheet.SectionKind;

/** The questions that every theme sheet is expected to answer, in order. */
final class TemplateForm extends Form {

  TemplateForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    add(Words.wrapping(texts.say("facts.template.about"), "vk-secondary"));
    List<TemplateQuestion> questions = model.facts().template();
    for (int i = 0; i < questions.size(); i++) {
      addQuestion(questions.get(i), i);
    }
    if (isEditable()) {
      Button add =
          Buttons.outlined(
              texts.say("facts.question.add"),
              Icon.ADD,
              () ->
                  edit(list ->
                      FactsModel.changed(
                          list,
                          all ->
                              all.add(
                                  new TemplateQuestion(
                                      SectionKind.ISSUE, texts.say("facts.question.new"))))));
      add.setId("question-add");
      add(add);
    }
  }

  private void addQuestion(TemplateQuestion question, int at) {
    required(
        "question-heading-" + at,
        texts.say("facts.question", at + 1),
        question.heading(),
        words -> edit(l -> FactsModel.with(l, at, new TemplateQuestion(question.kind(), words))));
    choice(
        "question-kind-" + at,
        texts.say("facts.question.kind"),
        List.of(SectionKind.values()),
        question.kind(),
        texts::word,
        kind -> edit(l -> FactsModel.with(l, at, new TemplateQuestion(kind, question.heading()))));
    if (isEditable()) {
      beside(
          sign("up", question, Icon.UP, at, l -> FactsModel.moved(l, at, -1)),
          sign("down", question, Icon.DOWN, at, l -> FactsModel.moved(l, at, 1)),
          sign("remove", question, Icon.REMOVE, at, l -> FactsModel.without(l, at)));
    }
  }

  private Button sign(
      String key,
      TemplateQuestion question,
      Icon icon,
      int at,
      UnaryOperator<List<TemplateQuestion>> change) {
    Button button =
        Buttons.sign(
            texts.say("facts.question." + key, question.heading()), icon, () -> edit(change));
    button.setId("question-" + key + "-" + at);
    return button;
  }

  private void edit(UnaryOperator<List<TemplateQuestion>> change) {
    model.edit(plan -> TemplateEdits.template(plan, change.apply(plan.facts().template())));
  }
}
