package nl.veiligheidskompas.app.facts;

import java.util.List;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.edit.AreaEdits;

/** The areas beside the municipality for which there are figures. */
final class AreasForm extends Form {

  AreasForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    add(Words.wrapping(texts.say("facts.areas.about"), "vk-secondary"));
    List<Area> areas = Areas.of(model.plan());
    for (int i = 0; i < areas.size(); i++) {
      addArea(areas.get(i), i);
    }
    if (isEditable()) {
      for (AreaKind kind : AreaKind.values()) {
        String words = texts.say("facts.area.add." + kind);
        Button add =
            Buttons.outlined(
                words,
                Icon.ADD,
                () ->
                    model.edit(
                        plan -> AreaEdits.add(plan, texts.say("facts.area.new." + kind), kind)));
        add.setId("area-add-" + kind);
        add(add);
      }
    }
  }

  private void addArea(Area area, int number) {
    String name = area.name();
    heading(name);
    field(
        "area-name-" + number,
        texts.say("facts.area.name"),
        name,
        typed -> {
          String wanted = FieldPane.something(typed);
          AreaEdits.requireFree(model.plan(), name, wanted);
          return wanted;
        },
        words -> change(area, new Area(words, area.kind(), area.code())));
    choice(
        "area-kind-" + number,
        texts.say("facts.area.kind"),
        List.of(AreaKind.values()),
        area.kind(),
        texts::word,
        kind -> change(area, new Area(name, kind, area.code())));
    String code = area.code();
    text(
        "area-code-" + number,
        texts.say("facts.area.code"),
        code == null ? "" : code,
        words -> change(area, new Area(name, area.kind(), words.isBlank() ? null : words)));
    if (isEditable()) {
      addRemoval(name, number);
    }
    add(Words.rule());
  }

  private void change(Area before, Area after) {
    model.edit(plan -> AreaEdits.change(plan, before.name(), after));
  }

  private void addRemoval(String name, int number) {
    try {
      AreaEdits.requireUnused(model.plan(), name);
      Button remove =
          Buttons.outlined(
              texts.say("facts.area.remove"),
              Icon.REMOVE,
              () -> model.edit(plan -> AreaEdits.remove(plan, name)));
      remove.setId("area-remove-" + number);
      remove.setAccessibleText(texts.say("facts.area.remove.name", name));
      add(remove);
    } catch (RefusedException used) {
      add(Words.wrapping(texts.say(used.problem()), "vk-secondary"));
    }
  }
}
