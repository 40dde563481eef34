package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.budget.CoverageText;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.edit.CostEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** The costs that a theme sheet names, and what pays for them. */
final class CostFields extends FieldPane implements SheetInspector.Part {

  private final SheetModel model;
  private final Navigator navigator;
  private final TiedLines tied;
  private final Texts texts;

  CostFields(SheetModel model, Navigator navigator, TiedLines tied) {
    super(model.texts());
    this.model = model;
    this.navigator = navigator;
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
    List<CostItem> costs =
        model.plan().costItems().stream().filter(c -> c.themeId().equals(theme.id())).toList();
    if (costs.isEmpty()) {
      add(Words.wrapping(texts.say("sheet.costs.none"), "vk-empty"));
    }
    costs.forEach(this::addCost);
    if (isEditable()) {
      Button add = Buttons.outlined(texts.say("sheet.cost.add"), Icon.ADD, () -> add(theme));
      add.setId("cost-add");
      add(add);
    }
  }

  private void add(ThemeSheet theme) {
    UUID id = model.ids().get();
    model.edit(plan -> CostEdits.add(plan, id, theme.id(), texts.say("sheet.cost.new")));
  }

  private void addCost(CostItem cost) {
    UUID id = cost.id();
    heading(cost.code());
    required(
        "cost-text-" + id,
        texts.say("sheet.cost.text"),
        cost.text(),
        words -> model.edit(plan -> CostEdits.text(plan, id, words)));
    tied.addTo(this, id, cost.code());
    Money amount = cost.amount();
    optional(
        "cost-amount-" + id,
        texts.say("sheet.cost.amount"),
        amount == null ? "" : texts.money(amount),
        DutchNumbers::money,
        typed -> model.edit(plan -> CostEdits.amount(plan, id, typed.orElse(null))));
    check(
        "cost-pm-" + id,
        texts.say("sheet.cost.pm"),
        cost.proMemorie(),
        on -> model.edit(plan -> CostEdits.proMemorie(plan, id, on)));
    choice(
        "cost-recurrence-" + id,
        texts.say("sheet.cost.recurrence"),
        RecurrenceWords.choice(cost.recurrence()),
        cost.recurrence(),
        recurrence -> RecurrenceWords.of(recurrence, texts),
        chosen -> model.edit(plan -> CostEdits.recurrence(plan, id, chosen)));
    text(
        "cost-coverage-" + id,
        texts.say("sheet.cost.coverage"),
        CoverageText.write(cost.coverage()),
        words -> model.edit(plan -> CostEdits.cover(plan, id, coverage(cost, words))));
    addLine(cost);
    if (isEditable()) {
      Button remove =
          Buttons.outlined(
              texts.say("sheet.cost.remove"),
              Icon.REMOVE,
              () -> model.edit(plan -> CostEdits.remove(plan, id)));
      remove.setAccessibleText(texts.say("sheet.cost.remove.name", cost.code()));
      remove.setId("cost-remove-" + id);
      add(remove);
    }
    add(Words.rule());
  }

  private void addLine(CostItem cost) {
    List<Optional<BudgetLine>> lines = new ArrayList<>(List.of(Optional.empty()));
    model.plan().budgetLines().forEach(line -> lines.add(Optional.of(line)));
    Optional<BudgetLine> now =
        lines.stream()
            .filter(line -> line.isPresent() && line.get().id().equals(cost.budgetLineId()))
            .findFirst()
            .orElse(Optional.empty());
    choice(
        "cost-line-" + cost.id(),
        texts.say("sheet.cost.line"),
        lines,
        now,
        line -> line.map(l -> l.number() + "  " + l.name()).orElse(texts.say("sheet.cost.noline")),
        chosen ->
            model.edit(plan ->
                CostEdits.budgetLine(plan, cost.id(), chosen.map(BudgetLine::id).orElse(null))));
    now.ifPresent(line ->
        add(
            Buttons.link(
                texts.say("sheet.cost.goto", line.number()),
                () -> navigator.go(new Place(ScreenName.BUDGET, line.id())))));
  }

  /** The payers that were typed; one that was there keeps the part that it pays. */
  private static List<Coverage> coverage(CostItem cost, String words) {
    return CoverageText.read(words).stream()
        .map(typed ->
            cost.coverage().stream()
                .filter(known -> Objects.equals(known.name(), typed.name()))
                .findFirst()
                .orElse(typed))
        .toList();
  }
}
