package nl.veiligheidskompas.core.report.council;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;

/** Documents as a clerk gets them who changes no option. */
final class Written {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private Written() {}

  static byte[] of(CouncilReport report, SafetyPlan plan) throws IOException {
    Manuscript document =
        ReportChoice.usual(report, plan.facts())
            .compose(plan, PlanFindings.of(plan), EditionMark.of(plan), new Texts(Texts.DUTCH));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, CLOCK)
        .write(document, out, Progress.NONE);
    return out.toByteArray();
  }
}
