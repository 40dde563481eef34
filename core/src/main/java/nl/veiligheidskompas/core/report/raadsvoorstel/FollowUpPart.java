package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;

/** What comes after the proposal, as far as the plan knows. */
final class FollowUpPart {

  private final SafetyPlan plan;
  private final Wording words;
  private final Period period;

  FollowUpPart(ReportMatter matter) {
    plan = matter.plan();
    words = matter.words();
    period = plan.facts().period();
  }

  List<ReportBlock> compose() {
    List<Row> rows = new ArrayList<>();
    Stage stage = plan.facts().stage();
    if (stage != Stage.DECIDING && stage != Stage.ADOPTED) {
      rows.add(step("talk", plan.scenarios().isEmpty() ? "talk" : "talkScenarios"));
      rows.add(step("then", "then"));
    } else {
      rows.add(step("afterDecision", "afterDecision"));
    }
    if (plan.scenarios().stream().anyMatch(scenario -> scenario.extraMoney() != null)) {
      rows.add(step("budget", "budget"));
    }
    plan.facts().timeline().stream()
        .filter(moment -> moment.date().year() >= period.startYear())
        .map(this::moment)
        .forEach(rows::add);
    rows.add(step("yearly", "yearly"));
    plan.sources().forEach(source -> addMeasurements(source, rows));
    rows.add(
        Row.of(Cell.of(String.valueOf(period.endYear())), Cell.of(words.say("next.what.end"))));
    return List.of(
        new Table(
            TableStyle.COMPACT,
            null,
            words.say("next.title"),
            words.say("next.description"),
            0,
            List.of(Column.text(22), Column.text(78)),
            words.head("next", "when", "what"),
            rows,
            false,
            null));
  }

  private Row step(String when, String what) {
    return Row.of(Cell.of(words.say("next.when." + when)), Cell.of(words.say("next.what." + what)));
  }

  private Row moment(PolicyMoment moment) {
    return Row.of(
        Cell.of(Wording.capitalised(words.date(moment.date()))),
        Cell.of(Wording.capitalised(moment.event())));
  }

  private void addMeasurements(Source source, List<Row> rows) {
    List<String> years =
        source.measuringYears().stream()
            .filter(year -> period.years().contains(year))
            .map(String::valueOf)
            .toList();
    if (!years.isEmpty()) {
      rows.add(
          Row.of(
              Cell.of(words.all(years)), Cell.of(words.say("next.what.measured", source.name()))));
    }
  }
}
