package nl.veiligheidskompas.app.sheet;

import java.util.List;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What a theme will do: its activities and milestones, each with how it stands. */
final class ActionFields extends FieldPane implements SheetInspector.Part {

  private final SheetModel model;
  private final ActionLines lines;
  private final Texts texts;

  ActionFields(SheetModel model, ActionLines lines) {
    super(model.texts());
    this.model = model;
    this.lines = lines;
    texts = model.texts();
  }

  @Override
  public FieldPane pane() {
    return this;
  }

  @Override
  public void show(ThemeSheet theme) {
    fill(model.isEditable(), () -> fill(theme));
  }

  private void fill(ThemeSheet theme) {
    List<Indicator> actions =
        model.plan().indicators().stream()
            .filter(one -> one.themeId().equals(theme.id()) && one.hasAction())
            .toList();
    heading(texts.say("sheet.actions", actions.size()));
    add(Words.wrapping(texts.say("sheet.actions.about"), "vk-caption"));
    for (Indicator action : actions) {
      add(Words.rule());
      heading(action.isAction() ? action.name() : action.action());
      String kind = action.isAction() ? texts.word(action.kind()) : texts.say("sheet.action.first");
      add(Words.styled(action.code() + " · " + kind, "vk-caption"));
      lines.addTo(this, action);
    }
  }
}
