package nl.veiligheidskompas.core.report.raadsplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.phasing.Capacity;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.BudgetYears;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.scenario.Scenario;

/**
 * The box on the summary page: at most four points that the council must know before it decides,
 * the choice first, then time, money and planning.
 */
final class CouncilPoints {

  private static final int AT_MOST = 4;

  private final Composition composition;
  private final SafetyPlan plan;
  private final Wording words;

  CouncilPoints(Composition composition) {
    this.composition = composition;
    plan = composition.plan();
    words = composition.words();
  }

  /** The box; nothing when there is nothing to say. */
  Optional<ReportBlock> compose() {
    List<Line> points = new ArrayList<>();
    scenarios().ifPresent(points::add);
    capacity().ifPresent(points::add);
    budget().ifPresent(points::add);
    for (FindingCode code : List.of(FindingCode.URGENCY_PHASE, FindingCode.COST_MISMATCH)) {
      composition.findings().sentences(code).forEach(said -> points.add(Line.of(said)));
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportBlock.Box(
                words.line("points.heading"),
                points.subList(0, Math.min(points.size(), AT_MOST)),
                true));
  }

  private Optional<Line> scenarios() {
    List<String> names = plan.scenarios().stream().map(Scenario::name).toList();
    return names.isEmpty() || !composition.undecided()
        ? Optional.empty()
        : Optional.of(Line.of(words.count("points.scenarios", names.size(), words.either(names))));
  }

  /** How much room is left, beside what the shares add up to. */
  private Optional<Line> capacity() {
    Capacity capacity = Capacity.of(plan.capacityShares());
    List<CapacityShare> open = plan.capacityShares().stream().filter(CapacityShare::open).toList();
    if (capacity.shares() == 0 || (open.isEmpty() && !capacity.contradicts())) {
      return Optional.empty();
    }
    String sum = words.percent(capacity.sum());
    if (open.isEmpty()) {
      return Optional.of(words.line("points.capacity.sum", composition.team(), sum));
    }
    BigDecimal room =
        open.stream().map(CapacityShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    String names = words.all(open.stream().map(CapacityShare::name).toList());
    String key = capacity.contradicts() ? "points.capacity.roomAndSum" : "points.capacity.room";
    return Optional.of(words.line(key, composition.team(), words.percent(room), names, sum));
  }

  private Optional<Line> budget() {
    YearTotal total = BudgetYears.of(plan).first();
    Money difference = total.difference();
    if (difference == null || !total.contradicts()) {
      return Optional.empty();
    }
    String key = difference.cents() > 0 ? "points.budget.higher" : "points.budget.lower";
    return Optional.of(
        words
            .line(key, difference.abs())
            .with(" (")
            .withReference(Anchors.BUDGET_TABLE)
            .with(")."));
  }
}
