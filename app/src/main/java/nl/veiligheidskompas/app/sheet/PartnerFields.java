package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.edit.PartnerEdits;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** Whom a theme needs, inside and outside the municipality. */
final class PartnerFields extends FieldPane implements SheetInspector.Part {

  private final SheetModel model;
  private final TiedLines tied;
  private final Texts texts;

  PartnerFields(SheetModel model, TiedLines tied) {
    super(model.texts());
    this.model = model;
    this.tied = tied;
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
    addGroup(theme, true);
    addGroup(theme, false);
  }

  private void addGroup(ThemeSheet theme, boolean internal) {
    String group = internal ? "internal" : "external";
    List<Partner> partners =
        model.plan().partners().stream()
            .filter(p -> p.themeId().equals(theme.id()) && p.internal() == internal)
            .toList();
    heading(texts.say("sheet.partners." + group, partners.size()));
    if (partners.isEmpty()) {
      add(Words.wrapping(texts.say("sheet.partners.none"), "vk-empty"));
    }
    partners.forEach(this::addPartner);
    if (isEditable()) {
      Button add =
          Buttons.outlined(
              texts.say("sheet.partner.add." + group), Icon.ADD, () -> add(theme, internal));
      add.setId("partner-add-" + group);
      add(add);
    }
  }

  private void add(ThemeSheet theme, boolean internal) {
    UUID id = model.ids().get();
    String name = texts.say("sheet.partner.new");
    model.edit(plan -> PartnerEdits.add(plan, id, theme.id(), name, internal));
  }

  private void addPartner(Partner partner) {
    item(
        "partner-" + partner.id(),
        texts.say("sheet.partner.name"),
        partner.name(),
        words -> model.edit(plan -> PartnerEdits.rename(plan, partner.id(), words)));
    if (!isEditable()) {
      tied.addTo(this, partner.id(), partner.name());
      return;
    }
    boolean inside = partner.internal();
    Button other =
        Buttons.sign(
            texts.say("sheet.partner.to." + (inside ? "external" : "internal"), partner.name()),
            inside ? Icon.DOWN : Icon.UP,
            () -> model.edit(plan -> PartnerEdits.internal(plan, partner.id(), !inside)));
    other.setId("partner-internal-" + partner.id());
    Button remove =
        Buttons.sign(
            texts.say("sheet.partner.remove", partner.name()),
            Icon.REMOVE,
            () -> model.edit(plan -> PartnerEdits.remove(plan, partner.id())));
    remove.setId("partner-remove-" + partner.id());
    beside(other, remove);
    tied.addTo(this, partner.id(), partner.name());
  }
}
