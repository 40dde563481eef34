package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.BUDGET_LINE;
import static nl.veiligheidskompas.core.storage.db.Tables.COST_ITEM;
import static nl.veiligheidskompas.core.storage.db.Tables.CUTBACK;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Cutback;
import nl.veiligheidskompas.core.budget.Obligation;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.storage.db.tables.records.BudgetLineRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.CostItemRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.CutbackRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Budget lines, costs of theme sheets and the history of the budget as rows. */
final class BudgetRows {

  private final DSLContext db;
  private final JsonColumns json;

  BudgetRows(DSLContext db, JsonColumns json) {
    this.db = db;
    this.json = json;
  }

  EntityTable<BudgetLine, BudgetLineRecord> budgetLines() {
    return new EntityTable<>(db, BUDGET_LINE.ID, this::row, this::budgetLine);
  }

  EntityTable<CostItem, CostItemRecord> costItems() {
    return new EntityTable<>(db, COST_ITEM.ID, this::row, this::costItem);
  }

  EntityTable<Cutback, CutbackRecord> cutbacks() {
    return new EntityTable<>(db, CUTBACK.ID, BudgetRows::row, BudgetRows::cutback);
  }

  private BudgetLineRecord row(BudgetLine line) {
    return new BudgetLineRecord()
        .setId(line.id())
        .setPlace(line.position())
        .setNumber(line.number())
        .setName(line.name())
        .setObligations(json.ofList(line.obligations(), Obligation.class))
        .setObligationText(line.obligationText())
        .setAmounts(json.of(line.amounts()))
        .setTariff(json.ofNullable(line.tariff()))
        .setExplanation(line.explanation())
        .setCoverage(json.ofList(line.coverage(), Coverage.class))
        .setThemeIds(json.ofList(line.themeIds(), UUID.class))
        .setCutback(line.cutback())
        .setEditorial(json.ofList(line.editorial(), EditorialMark.class))
        .setRealised(
            line.realised().isEmpty() ? null : json.ofList(line.realised(), YearAmount.class));
  }

  private BudgetLine budgetLine(BudgetLineRecord row) {
    return new BudgetLine(
        row.getId(),
        row.getPlace(),
        row.getNumber(),
        row.getName(),
        json.readList(row.getObligations(), Obligation.class),
        row.getObligationText(),
        json.read(row.getAmounts(), YearlyAmounts.class),
        json.readNullable(row.getTariff(), Tariff.class),
        row.getExplanation(),
        json.readList(row.getCoverage(), Coverage.class),
        json.readList(row.getThemeIds(), UUID.class),
        row.getCutback(),
        json.readList(row.getEditorial(), EditorialMark.class),
        row.getRealised() == null ? List.of() : json.readList(row.getRealised(), YearAmount.class));
  }

  private CostItemRecord row(CostItem cost) {
    return new CostItemRecord()
        .setId(cost.id())
        .setPlace(cost.position())
        .setThemeId(cost.themeId())
        .setCode(cost.code())
        .setCostText(cost.text())
        .setAmount(cents(cost.amount()))
        .setProMemorie(cost.proMemorie())
        .setRecurrence(cost.recurrence().kind().name())
        .setRecurrenceYears(cost.recurrence().years())
        .setCoverage(json.ofList(cost.coverage(), Coverage.class))
        .setBudgetLineId(cost.budgetLineId())
        .setBudgeted(cents(cost.budgeted()))
        .setNote(cost.note())
        .setEditorial(json.ofList(cost.editorial(), EditorialMark.class));
  }

  private CostItem costItem(CostItemRecord row) {
    return new CostItem(
        row.getId(),
        row.getPlace(),
        row.getThemeId(),
        row.getCode(),
        row.getCostText(),
        money(row.getAmount()),
        row.getProMemorie(),
        new Recurrence(Recurrence.Kind.valueOf(row.getRecurrence()), row.getRecurrenceYears()),
        json.readList(row.getCoverage(), Coverage.class),
        row.getBudgetLineId(),
        money(row.getBudgeted()),
        row.getNote(),
        json.readList(row.getEditorial(), EditorialMark.class));
  }

  private static CutbackRecord row(Cutback cutback) {
    return new CutbackRecord()
        .setId(cutback.id())
        .setPlace(cutback.position())
        .setCutbackYear(cutback.year())
        .setCutbackText(cutback.text())
        .setAmountFrom(cents(cutback.from()))
        .setAmountTo(cents(cutback.to()));
  }

  private static Cutback cutback(CutbackRecord row) {
    return new Cutback(
        row.getId(),
        row.getPlace(),
        row.getCutbackYear(),
        row.getCutbackText(),
        money(row.getAmountFrom()),
        money(row.getAmountTo()));
  }

  private static @Nullable Long cents(@Nullable Money amount) {
    return amount == null ? null : amount.cents();
  }

  private static @Nullable Money money(@Nullable Long cents) {
    return cents == null ? null : new Money(cents);
  }
}
