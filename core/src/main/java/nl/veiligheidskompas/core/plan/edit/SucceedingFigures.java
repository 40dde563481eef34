package nl.veiligheidskompas.core.plan.edit;

import java.util.Comparator;
import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Goals, indicators and money of a plan as its successor begins with them. */
record SucceedingFigures(SafetyPlan plan, Successor.Keep keep, Period period, NewKeys keys) {

  List<Source> sources() {
    return kept(keep.indicators(), plan.sources()).stream()
        .map(s ->
            new Source(
                keys.of(s.id()),
                s.position(),
                s.name(),
                s.survey(),
                s.measuringYears(),
                s.intervalYears(),
                s.note(),
                List.of()))
        .toList();
  }

  List<Indicator> indicators() {
    return kept(keep.indicators(), plan.indicators()).stream().map(this::indicator).toList();
  }

  List<Measurement> measurements() {
    return kept(keep.measurements(), plan.measurements()).stream()
        .map(m ->
            new Measurement(
                keys.of(m.id()),
                m.position(),
                keys.of(m.indicatorId()),
                m.year(),
                m.area(),
                m.state(),
                m.value(),
                m.lower(),
                m.upper(),
                m.sampleSize(),
                m.provisional(),
                m.comment(),
                m.origin(),
                m.measuredOn(),
                m.corrections()))
        .toList();
  }

  List<Goal> goals() {
    return kept(keep.goals(), plan.goals()).stream()
        .map(g ->
            new Goal(
                keys.of(g.id()),
                g.position(),
                keys.of(g.themeId()),
                keys.ofNullable(g.parentId()),
                g.code(),
                g.text(),
                keep.indicators() ? g.links().stream().map(this::link).toList() : List.of()))
        .toList();
  }

  List<BudgetLine> budgetLines() {
    return kept(keep.budgetLines(), plan.budgetLines()).stream().map(this::line).toList();
  }

  /** What a sheet says that it costs stays with the sheet; the line that pays for it may go. */
  List<CostItem> costItems() {
    return kept(keep.themes(), plan.costItems()).stream().map(this::cost).toList();
  }

  private Indicator indicator(Indicator i) {
    return new Indicator(
        keys.of(i.id()),
        i.position(),
        keys.of(i.themeId()),
        i.code(),
        i.name(),
        i.kind(),
        i.unit(),
        keys.ofNullable(i.sourceId()),
        i.direction(),
        i.area(),
        keep.measurements() ? baseline(i) : null,
        null,
        i.lastAsked(),
        i.breakYears(),
        i.quote(),
        "",
        "",
        List.of(),
        i.owner(),
        i.feeds(),
        List.of());
  }

  /** The last value before the new period; the old baseline when nothing was measured since. */
  private @Nullable Baseline baseline(Indicator indicator) {
    return plan.measurements().stream()
        .filter(m -> m.indicatorId().equals(indicator.id()) && m.area() == null)
        .filter(m -> m.value() != null && m.year() < period.startYear())
        .max(Comparator.comparingInt(Measurement::year))
        .map(SucceedingFigures::asBaseline)
        .orElse(indicator.baseline());
  }

  private static @Nullable Baseline asBaseline(Measurement m) {
    return m.value() == null
        ? null
        : new Baseline(m.year(), m.value(), m.lower(), m.upper(), m.sampleSize(), m.origin());
  }

  private IndicatorLink link(IndicatorLink link) {
    return new IndicatorLink(keys.of(link.indicatorId()), link.editorial(), link.weight());
  }

  private BudgetLine line(BudgetLine l) {
    return new BudgetLine(
        keys.of(l.id()),
        l.position(),
        l.number(),
        l.name(),
        l.obligations(),
        l.obligationText(),
        lastYear(l.amounts()),
        l.tariff(),
        l.explanation(),
        l.coverage(),
        keep.themes() ? keys.of(l.themeIds()) : List.of(),
        false,
        List.of(),
        List.of());
  }

  /** What the line cost in the last year of the old period, for every year of the new one. */
  private YearlyAmounts lastYear(YearlyAmounts old) {
    Money amount = old.in(plan.facts().period().endYear());
    return amount == null ? YearlyAmounts.NONE : YearlyAmounts.every(amount);
  }

  private CostItem cost(CostItem c) {
    boolean paid = keep.budgetLines();
    return new CostItem(
        keys.of(c.id()),
        c.position(),
        keys.of(c.themeId()),
        c.code(),
        c.text(),
        c.amount(),
        c.proMemorie(),
        c.recurrence(),
        c.coverage(),
        paid ? keys.ofNullable(c.budgetLineId()) : null,
        paid ? c.budgeted() : null,
        "",
        List.of());
  }

  private static <E> List<E> kept(boolean wanted, List<E> entities) {
    return wanted ? entities : List.of();
  }
}
