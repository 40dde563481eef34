package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CouncilInfluence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.report.raadsvoorstel.Decision.Argument;
import nl.veiligheidskompas.core.scenario.Scenario;

/**
 * What the council is asked. Before the plan is ready for its decision it takes note, gives its
 * opinion on the scenarios and sets out the direction; after that it adopts the plan and chooses.
 */
final class Decisions {

  private final ReportMatter matter;
  private final SafetyPlan plan;
  private final Wording words;
  private final String way;

  Decisions(ReportMatter matter) {
    this.matter = matter;
    plan = matter.plan();
    words = matter.words();
    Stage stage = plan.facts().stage();
    way = stage == Stage.DECIDING || stage == Stage.ADOPTED ? "adopt" : "explore";
  }

  List<Decision> all() {
    List<Decision> decisions = new ArrayList<>();
    decisions.add(plan());
    scenarios().ifPresent(decisions::add);
    decisions.add(new Decision(words.say("decision." + way + ".direction"), influence()));
    return decisions;
  }

  private Decision plan() {
    String name = matter.name().full();
    int themes = matter.themes().size();
    if (themes == 0) {
      return new Decision(words.say("decision." + way + ".noThemes", name), List.of());
    }
    List<Argument> arguments = new ArrayList<>();
    arguments.add(about("themes", matter.themes()));
    List<ThemeFacts> urgent =
        matter.themes().stream().filter(theme -> theme.sheet().highUrgency()).toList();
    if (!urgent.isEmpty()) {
      arguments.add(about("urgent", urgent));
    }
    String counted = words.count("themes", themes);
    String text =
        urgent.isEmpty()
            ? words.say("decision." + way + ".plan", counted, name)
            : words.count("decision." + way + ".urgent", urgent.size(), counted, name);
    return new Decision(text, arguments);
  }

  private Argument about(String key, List<ThemeFacts> themes) {
    String claim = Wording.capitalised(words.count("argument." + key, themes.size()));
    List<String> names = themes.stream().map(ThemeFacts::name).toList();
    return new Argument(claim, words.count("argument.names", names.size(), words.all(names)));
  }

  private Optional<Decision> scenarios() {
    List<String> names = plan.scenarios().stream().map(Scenario::name).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String text = words.count("decision." + way + ".scenarios", names.size(), words.either(names));
    return Optional.of(new Decision(text, room()));
  }

  /** How much of the team's time is room for new subjects. */
  private List<Argument> room() {
    List<CapacityShare> open = plan.capacityShares().stream().filter(CapacityShare::open).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    BigDecimal room =
        open.stream().map(CapacityShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    String names = words.all(open.stream().map(CapacityShare::name).toList());
    return List.of(
        new Argument(
            words.say("argument.room"),
            words.say("argument.room.facts", matter.team(), words.percent(room), names)));
  }

  /** Over which part of the budget the council has a say. */
  private List<Argument> influence() {
    List<BudgetLine> steerable =
        plan.budgetLines().stream()
            .filter(line -> CouncilInfluence.of(line.obligations()).steerable())
            .toList();
    if (steerable.isEmpty()) {
      return List.of();
    }
    int year = plan.facts().period().startYear();
    Money sum =
        Money.sum(
            steerable.stream()
                .map(line -> line.amounts().in(year))
                .filter(Objects::nonNull)
                .toList());
    String claim =
        words.say(
            "argument.influence",
            words.number(steerable.size()),
            words.count("budgetLines", plan.budgetLines().size()));
    return List.of(
        new Argument(claim, words.say("argument.influence.facts", sum, String.valueOf(year))));
  }
}
