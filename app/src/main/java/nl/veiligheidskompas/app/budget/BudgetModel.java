package nl.veiligheidskompas.app.budget;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.CouncilInfluence;
import nl.veiligheidskompas.core.budget.Realisation;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.BudgetEdits;
import org.jspecify.annotations.Nullable;

/** What the budget screen shows and does; knows no screen. */
final class BudgetModel {

  /** Which lines are shown. */
  enum Filter {
    ALL,
    STEERABLE,
    FIXED
  }

  /** Which amounts of the lines are shown. */
  enum Amounts {
    BUDGETED,
    REALISED
  }

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ObjectProperty<Amounts> amounts = new SimpleObjectProperty<>(Amounts.BUDGETED);

  BudgetModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
  }

  /** The line that the inspector shows, or null. */
  ObjectProperty<@Nullable UUID> selected() {
    return selected;
  }

  ObjectProperty<Filter> filter() {
    return filter;
  }

  ObjectProperty<Amounts> amounts() {
    return amounts;
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  List<Integer> years() {
    return plan().facts().period().years();
  }

  /** The lines that the filter lets through. */
  List<BudgetLine> lines() {
    return plan().budgetLines().stream().filter(line -> passes(line, filter.get())).toList();
  }

  long count(Filter which) {
    return plan().budgetLines().stream().filter(line -> passes(line, which)).count();
  }

  private static boolean passes(BudgetLine line, Filter filter) {
    boolean steerable = CouncilInfluence.of(line.obligations()).steerable();
    return filter == Filter.ALL || steerable == (filter == Filter.STEERABLE);
  }

  /** The selected line, or null when there is none any more. */
  @Nullable BudgetLine line() {
    UUID id = selected.get();
    return plan().budgetLines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Per year: what the lines add up to beside what is stated. */
  List<YearTotal> totals() {
    return BudgetTotals.of(plan().budgetLines(), plan().facts().budget(), years()).years();
  }

  /** Per year: what was spent beside the budget. */
  List<Realisation> realisations() {
    return years().stream().map(year -> Realisation.of(plan().budgetLines(), year)).toList();
  }

  /** What the lines of one influence add up to in the first year. */
  Money sum(CouncilInfluence... influences) {
    List<CouncilInfluence> wanted = List.of(influences);
    int year = years().getFirst();
    return Money.sum(
        plan().budgetLines().stream()
            .filter(line -> wanted.contains(CouncilInfluence.of(line.obligations())))
            .map(line -> line.amounts().in(year))
            .filter(Objects::nonNull)
            .toList());
  }

  /** The open findings about a line, also those at a cost item that it covers. */
  List<Finding> findings(BudgetLine line) {
    List<UUID> costs =
        plan().costItems().stream()
            .filter(cost -> line.id().equals(cost.budgetLineId()))
            .map(CostItem::id)
            .toList();
    return desk.state().get().findings().stream()
        .filter(finding -> !finding.accepted())
        .filter(finding ->
            finding.place().entityId().equals(line.id())
                || (finding.code() == FindingCode.COST_MISMATCH
                    && costs.contains(finding.place().entityId())))
        .toList();
  }

  /** The open findings about amounts in theme sheets that no line covers. */
  List<Finding> notBudgeted() {
    return desk.state().get().findings().stream()
        .filter(f -> !f.accepted() && f.code() == FindingCode.COST_NOT_BUDGETED)
        .toList();
  }

  /** What stands in the cell of a year: an amount, or nothing where it equals every other year. */
  String cell(BudgetLine line, int year) {
    Money amount =
        year == years().getFirst()
            ? line.amounts().in(year)
            : line.amounts().byYear().stream()
                .filter(one -> one.year() == year)
                .map(one -> one.amount())
                .findFirst()
                .orElse(null);
    return plainAmount(amount);
  }

  /** An amount without the euro sign, as people type it; empty for none. */
  String plainAmount(@Nullable Money amount) {
    return amount == null ? "" : texts.money(amount).replace("€\u00a0", "");
  }

  /** Reads an amount; nothing typed means no amount. */
  @Nullable Money read(String typed) throws RefusedException {
    return typed.isBlank() ? null : DutchNumbers.money(typed);
  }

  void setAmount(UUID line, int year, @Nullable Money amount) {
    desk.edit(plan -> BudgetEdits.amount(plan, line, year, amount));
  }

  void realise(UUID line, int year, @Nullable Money amount) {
    desk.edit(plan -> BudgetEdits.realise(plan, line, year, amount));
  }

  void setStated(int year, @Nullable Money amount) {
    desk.edit(plan -> BudgetEdits.state(plan, year, amount));
  }

  void rename(UUID line, String name) {
    desk.edit(plan -> BudgetEdits.rename(plan, line, name.strip()));
  }

  void explain(UUID line, String words) {
    desk.edit(plan -> BudgetEdits.explain(plan, line, words.strip()));
  }

  void setCoverage(UUID line, String words) {
    desk.edit(plan -> BudgetEdits.cover(plan, line, CoverageText.read(words)));
  }

  void setObligation(
      BudgetLine line, nl.veiligheidskompas.core.budget.Obligation kind, boolean on) {
    List<nl.veiligheidskompas.core.budget.Obligation> kinds =
        new java.util.ArrayList<>(line.obligations());
    kinds.remove(kind);
    if (on) {
      kinds.add(kind);
    }
    desk.edit(plan -> BudgetEdits.oblige(plan, line.id(), kinds, line.obligationText()));
  }

  void setObligationText(BudgetLine line, String words) {
    desk.edit(plan -> BudgetEdits.oblige(plan, line.id(), line.obligations(), words.strip()));
  }

  void setServed(BudgetLine line, UUID theme, boolean served) {
    List<UUID> themes = new java.util.ArrayList<>(line.themeIds());
    themes.remove(theme);
    if (served) {
      themes.add(theme);
    }
    desk.edit(plan -> BudgetEdits.serve(plan, line.id(), themes));
  }

  /** Adds a line and selects it. */
  void add() {
    UUID id = ids.get();
    selected.set(id);
    desk.edit(plan -> BudgetEdits.add(plan, id, texts.say("budget.new")));
  }

  void remove(UUID line) {
    desk.edit(plan -> BudgetEdits.remove(plan, line));
  }
}
