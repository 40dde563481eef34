package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Obligation;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the budget. Each answers null when it would change nothing, also when the line is gone.
 */
public final class BudgetEdits {

  private BudgetEdits() {}

  /** A line without an amount at the end of the budget. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String name) {
    int number = plan.budgetLines().stream().mapToInt(BudgetLine::number).max().orElse(0) + 1;
    BudgetLine line =
        new BudgetLine(
            id,
            Positions.last(plan.budgetLines()),
            number,
            name,
            List.of(),
            "",
            YearlyAmounts.NONE,
            null,
            "",
            List.of(),
            List.of(),
            false,
            List.of(),
            List.of());
    return ChangeSet.of(
        StepName.of("budget.add", String.valueOf(number)), new Change.OfBudgetLine(null, line));
  }

  /** Takes a line away; the cost items that it covered are then covered by nothing. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    BudgetLine line = find(plan, id);
    if (line == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>();
    for (CostItem cost : plan.costItems()) {
      if (id.equals(cost.budgetLineId())) {
        changes.add(new Change.OfCostItem(cost, covered(cost, null)));
      }
    }
    changes.add(new Change.OfBudgetLine(line, null));
    return new ChangeSet(step("budget.remove", line), changes);
  }

  /** Gives a line another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String name) {
    return changed(plan, id, "budget.name", draft -> draft.name = name);
  }

  /** Explains a line in other words. */
  public static @Nullable ChangeSet explain(SafetyPlan plan, UUID id, String explanation) {
    return changed(plan, id, "budget.explanation", draft -> draft.explanation = explanation);
  }

  /** Says why the line cannot simply be dropped: in kinds, and in the words of the plan. */
  public static @Nullable ChangeSet oblige(
      SafetyPlan plan, UUID id, List<Obligation> obligations, String text) {
    return changed(
        plan,
        id,
        "budget.obligation",
        draft -> {
          draft.obligations = obligations;
          draft.obligationText = text;
        });
  }

  /** Says what pays for the line. */
  public static @Nullable ChangeSet cover(SafetyPlan plan, UUID id, List<Coverage> coverage) {
    return changed(plan, id, "budget.coverage", draft -> draft.coverage = coverage);
  }

  /** Says which themes the line serves. */
  public static @Nullable ChangeSet serve(SafetyPlan plan, UUID id, List<UUID> themes) {
    return changed(plan, id, "budget.themes", draft -> draft.themeIds = themes);
  }

  /**
   * Sets the amount of one year. In the first year of the plan the amount holds for every year that
   * has none of its own; in a later year it is an exception, which disappears again when it equals
   * the amount of every year.
   *
   * @param amount null to take the amount away
   */
  public static @Nullable ChangeSet amount(
      SafetyPlan plan, UUID id, int year, @Nullable Money amount) {
    int first = plan.facts().period().startYear();
    return changed(
        plan,
        id,
        "budget.amount",
        draft -> draft.amounts = with(draft.amounts, year, year == first, amount));
  }

  /**
   * Reports what a line cost in one year.
   *
   * @param amount null to take the report back
   */
  public static @Nullable ChangeSet realise(
      SafetyPlan plan, UUID id, int year, @Nullable Money amount) {
    return changed(
        plan,
        id,
        "budget.realised",
        draft -> {
          List<YearAmount> others =
              new ArrayList<>(draft.realised.stream().filter(one -> one.year() != year).toList());
          if (amount != null) {
            others.add(new YearAmount(year, amount));
          }
          draft.realised = others;
        });
  }

  /** Sets the total that the plan states for one year, in the same way as {@link #amount}. */
  public static @Nullable ChangeSet state(SafetyPlan plan, int year, @Nullable Money amount) {
    PlanFacts facts = plan.facts();
    BudgetFacts before = facts.budget();
    boolean first = year == facts.period().startYear();
    YearlyAmounts total = with(before.statedTotal(), year, first, amount);
    if (total.equals(before.statedTotal())) {
      return null;
    }
    BudgetFacts after = new BudgetFacts(total, before.inThousands(), before.editorial());
    return ChangeSet.of(
        StepName.of("budget.stated"), new Change.OfFacts(facts, FactsEdits.with(facts, after)));
  }

  private static YearlyAmounts with(
      YearlyAmounts amounts, int year, boolean everyYear, @Nullable Money amount) {
    List<YearAmount> others =
        new ArrayList<>(amounts.byYear().stream().filter(one -> one.year() != year).toList());
    if (everyYear) {
      return new YearlyAmounts(amount, others);
    }
    if (amount != null && !amount.equals(amounts.everyYear())) {
      others.add(new YearAmount(year, amount));
    }
    return new YearlyAmounts(amounts.everyYear(), others);
  }

  /** What a step changes of a line. */
  private interface LineEdit {
    void on(LineDraft draft);
  }

  private static @Nullable ChangeSet changed(SafetyPlan plan, UUID id, String step, LineEdit edit) {
    BudgetLine line = find(plan, id);
    if (line == null) {
      return null;
    }
    LineDraft draft = new LineDraft(line);
    edit.on(draft);
    BudgetLine after = draft.line();
    return after.equals(line)
        ? null
        : ChangeSet.of(step(step, line), new Change.OfBudgetLine(line, after));
  }

  private static StepName step(String key, BudgetLine line) {
    return StepName.of(key, String.valueOf(line.number()));
  }

  private static @Nullable BudgetLine find(SafetyPlan plan, UUID id) {
    return plan.budgetLines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static CostItem covered(CostItem cost, @Nullable UUID lineId) {
    return new CostItem(
        cost.id(),
        cost.position(),
        cost.themeId(),
        cost.code(),
        cost.text(),
        cost.amount(),
        cost.proMemorie(),
        cost.recurrence(),
        cost.coverage(),
        lineId,
        lineId == null ? null : cost.budgeted(),
        cost.note(),
        cost.editorial());
  }

  /** The parts of a line that a step may change. */
  private static final class LineDraft {
    private final BudgetLine before;
    private String name;
    private List<Obligation> obligations;
    private String obligationText;
    private YearlyAmounts amounts;
    private String explanation;
    private List<Coverage> coverage;
    private List<UUID> themeIds;
    private List<YearAmount> realised;

    LineDraft(BudgetLine line) {
      before = Objects.requireNonNull(line);
      name = line.name();
      obligations = line.obligations();
      obligationText = line.obligationText();
      amounts = line.amounts();
      explanation = line.explanation();
      coverage = line.coverage();
      themeIds = line.themeIds();
      realised = line.realised();
    }

    BudgetLine line() {
      return new BudgetLine(
          before.id(),
          before.position(),
          before.number(),
          name,
          obligations,
          obligationText,
          amounts,
          before.tariff(),
          explanation,
          coverage,
          themeIds,
          before.cutback(),
          before.editorial(),
          realised);
    }
  }
}
