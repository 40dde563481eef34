package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.parts.NotableFindings;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/** What every part of the council plan is made of. */
record Composition(ReportMatter matter, RaadsplanOptions options) {

  static Composition of(
      SafetyPlan plan, List<Finding> findings, RaadsplanOptions options, Texts texts) {
    return new Composition(
        ReportMatter.of(plan, findings, options.edition(), texts, "raadsplan"), options);
  }

  SafetyPlan plan() {
    return matter.plan();
  }

  List<ThemeFacts> themes() {
    return matter.themes();
  }

  NotableFindings findings() {
    return matter.findings();
  }

  Wording words() {
    return matter.words();
  }

  String team() {
    return matter.team();
  }

  boolean undecided() {
    return matter.undecided();
  }
}
