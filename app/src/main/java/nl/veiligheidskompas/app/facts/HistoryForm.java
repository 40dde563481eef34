package nl.veiligheidskompas.app.facts;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TypedDates;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.edit.FactsEdits;

/** How the plan came about: the law that asks for it, and the steps in its making. */
final class HistoryForm extends Form {

  HistoryForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    heading(texts.say("facts.law"));
    List<LegalBasis> laws = model.facts().legalBasis();
    for (int i = 0; i < laws.size(); i++) {
      addLaw(laws.get(i), i);
    }
    if (isEditable()) {
      LegalBasis fresh = new LegalBasis(texts.say("facts.law.new"), "", "", "", "");
      add(
          button(
              "law-add",
              "facts.law.add",
              Icon.ADD,
              () -> editLaws(l -> FactsModel.changed(l, all -> all.add(fresh)))));
    }
    heading(texts.say("facts.timeline"));
    List<PolicyMoment> moments = model.facts().timeline();
    for (int i = 0; i < moments.size(); i++) {
      addMoment(moments.get(i), i);
    }
    if (isEditable()) {
      add(button("moment-add", "facts.moment.add", Icon.ADD, this::addMoment));
    }
  }

  private void addMoment() {
    PartialDate date = new PartialDate(model.facts().period().startYear(), null, null);
    PolicyMoment fresh = new PolicyMoment(date, texts.say("facts.moment.new"));
    editMoments(l -> FactsModel.changed(l, all -> all.add(fresh)));
  }

  private Button button(String id, String key, Icon icon, Runnable action) {
    Button button = Buttons.outlined(texts.say(key), icon, action);
    button.setId(id);
    return button;
  }

  private void addLaw(LegalBasis law, int at) {
    required(
        "law-name-" + at,
        texts.say("facts.law.name"),
        law.law(),
        w -> law(at, l -> new LegalBasis(w, l.article(), l.text(), l.frequency(), l.adoptedBy())));
    text(
        "law-article-" + at,
        texts.say("facts.law.article"),
        law.article(),
        w -> law(at, l -> new LegalBasis(l.law(), w, l.text(), l.frequency(), l.adoptedBy())));
    text(
        "law-text-" + at,
        texts.say("facts.law.text"),
        law.text(),
        w -> law(at, l -> new LegalBasis(l.law(), l.article(), w, l.frequency(), l.adoptedBy())));
    text(
        "law-frequency-" + at,
        texts.say("facts.law.frequency"),
        law.frequency(),
        w -> law(at, l -> new LegalBasis(l.law(), l.article(), l.text(), w, l.adoptedBy())));
    text(
        "law-adopted-" + at,
        texts.say("facts.law.adopted"),
        law.adoptedBy(),
        w -> law(at, l -> new LegalBasis(l.law(), l.article(), l.text(), l.frequency(), w)));
    if (isEditable()) {
      add(
          button(
              "law-remove-" + at,
              "facts.law.remove",
              Icon.REMOVE,
              () -> editLaws(l -> FactsModel.without(l, at))));
    }
    add(Words.rule());
  }

  private void law(int at, UnaryOperator<LegalBasis> change) {
    editLaws(
        laws -> at < laws.size() ? FactsModel.with(laws, at, change.apply(laws.get(at))) : laws);
  }

  private void editLaws(UnaryOperator<List<LegalBasis>> change) {
    model.edit(plan -> FactsEdits.legalBasis(plan, change.apply(plan.facts().legalBasis())));
  }

  private void addMoment(PolicyMoment moment, int at) {
    field(
        "moment-date-" + at,
        texts.say("facts.moment.date"),
        TypedDates.write(moment.date()),
        TypedDates::read,
        date -> editMoments(l -> FactsModel.with(l, at, new PolicyMoment(date, moment.event()))));
    required(
        "moment-event-" + at,
        texts.say("facts.moment.event"),
        moment.event(),
        w -> editMoments(l -> FactsModel.with(l, at, new PolicyMoment(moment.date(), w))));
    if (isEditable()) {
      Button remove =
          Buttons.sign(
              texts.say("facts.moment.remove", moment.event()),
              Icon.REMOVE,
              () -> editMoments(l -> FactsModel.without(l, at)));
      remove.setId("moment-remove-" + at);
      beside(remove);
    }
  }

  private void editMoments(UnaryOperator<List<PolicyMoment>> change) {
    model.edit(plan -> FactsEdits.timeline(plan, change.apply(plan.facts().timeline())));
  }
}
