package nl.veiligheidskompas.app.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TypedDates;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.ActionStatus;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.edit.ActionEdits;

/** How the action of an indicator stood, report by report, the last one on top. */
final class ActionLines {

  private final SheetModel model;
  private final Texts texts;

  ActionLines(SheetModel model) {
    this.model = model;
    texts = model.texts();
  }

  /** Adds the reports of an action to a pane, with the way to report anew. */
  void addTo(FieldPane pane, Indicator indicator) {
    List<ActionState> states = indicator.states();
    if (states.isEmpty()) {
      pane.add(Words.wrapping(texts.say("sheet.action.none"), "vk-empty"));
    }
    for (int i = states.size() - 1; i >= 0; i--) {
      addState(pane, indicator, states.get(i), i);
    }
    if (pane.isEditable()) {
      Button report =
          Buttons.outlined(texts.say("sheet.action.report"), Icon.ADD, () -> report(indicator));
      report.setId("action-report-" + indicator.id());
      report.setAccessibleText(texts.say("sheet.action.report.name", indicator.name()));
      pane.add(report);
    }
  }

  /** Reports of today what was reported last: mostly that it still runs. */
  private void report(Indicator indicator) {
    LocalDate today = model.desk().today();
    ActionStatus status =
        indicator.states().isEmpty() ? ActionStatus.RUNNING : indicator.states().getLast().status();
    ActionState state =
        new ActionState(
            new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth()),
            status,
            "");
    model.edit(plan -> ActionEdits.report(plan, indicator.id(), state));
  }

  private void addState(FieldPane pane, Indicator indicator, ActionState state, int at) {
    UUID of = indicator.id();
    String id = "action-" + of + "-" + at;
    pane.choice(
        id + "-status",
        texts.say("sheet.action.status"),
        Arrays.asList(ActionStatus.values()),
        state.status(),
        texts::word,
        chosen ->
            correct(of, state, before -> new ActionState(before.on(), chosen, before.remark())));
    pane.field(
        id + "-on",
        texts.say("sheet.action.on"),
        TypedDates.write(state.on()),
        TypedDates::read,
        on -> correct(of, state, before -> new ActionState(on, before.status(), before.remark())));
    pane.text(
        id + "-remark",
        texts.say("sheet.action.remark"),
        state.remark(),
        words ->
            correct(of, state, before -> new ActionState(before.on(), before.status(), words)));
    if (pane.isEditable()) {
      Hyperlink remove =
          Buttons.link(
              texts.say("sheet.action.remove"),
              () -> model.edit(plan -> ActionEdits.withdraw(plan, of, state)));
      remove.setId(id + "-remove");
      remove.setAccessibleText(
          texts.say("sheet.action.remove.name", TypedDates.write(state.on()), indicator.name()));
      pane.add(remove);
    }
  }

  private void correct(UUID of, ActionState state, UnaryOperator<ActionState> change) {
    model.edit(plan -> ActionEdits.correct(plan, of, state, change.apply(state)));
  }
}
