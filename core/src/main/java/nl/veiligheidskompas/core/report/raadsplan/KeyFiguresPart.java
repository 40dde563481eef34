package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigure;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigures;
import nl.veiligheidskompas.core.report.parts.BudgetYears;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The four figures of the plan: themes, goals, indicators and money. */
final class KeyFiguresPart {

  private final Composition composition;
  private final SafetyPlan plan;
  private final Wording words;

  KeyFiguresPart(Composition composition) {
    this.composition = composition;
    plan = composition.plan();
    words = composition.words();
  }

  KeyFigures compose() {
    return new KeyFigures(
        words.say("figures.title"),
        words.say("figures.description"),
        List.of(
            count("themes", plan.themes().size(), urgent()),
            count("goals", plan.goals().size(), goalsWithoutIndicator()),
            count("indicators", plan.indicators().size(), measurable()),
            budget()));
  }

  private KeyFigure count(String key, int count, int part) {
    String explanation =
        count == 0
            ? words.say("figures." + key + ".none")
            : words.say("figures." + key + ".part", part == 0 ? words.number(0) : part);
    return new KeyFigure(words.say("figures." + key), words.figure(count), Line.of(explanation));
  }

  private int urgent() {
    return (int) plan.themes().stream().filter(theme -> theme.highUrgency()).count();
  }

  private int goalsWithoutIndicator() {
    GoalTree tree = new GoalTree(plan.goals());
    return (int)
        plan.goals().stream()
            .filter(goal -> GoalTree.indicatorsOf(goal).isEmpty())
            .filter(goal -> tree.indicatorsBelow(goal).isEmpty())
            .count();
  }

  private int measurable() {
    return composition.themes().stream().mapToInt(ThemeFacts::measurable).sum();
  }

  /** Sum, stated total and difference always stand together. */
  private KeyFigure budget() {
    BudgetYears years = BudgetYears.of(plan);
    YearTotal total = years.first();
    String name =
        years.alike()
            ? words.say("figures.budget")
            : words.say("figures.budget.year", String.valueOf(total.year()));
    if (total.lines() == 0) {
      return new KeyFigure(
          name, words.say("figures.budget.zero"), words.line("figures.budget.none"));
    }
    return new KeyFigure(name, words.money(total.sum()), Line.of(explanation(total)));
  }

  private String explanation(YearTotal total) {
    Money stated = total.stated();
    Money difference = total.difference();
    if (stated == null || difference == null) {
      return words.say("figures.budget.notStated");
    }
    return difference.isZero()
        ? words.say("figures.budget.equal")
        : words.say("figures.budget.differs", stated, difference.abs());
  }
}
