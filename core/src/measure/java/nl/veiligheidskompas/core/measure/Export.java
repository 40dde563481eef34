package nl.veiligheidskompas.core.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;

/** The export as the program does it: findings, composition, Word. */
final class Export {

  private static final Clock MOMENT =
      Clock.fixed(Instant.parse("2017-01-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private final WordWriter writer;

  Export() throws IOException {
    writer = new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, MOMENT);
  }

  /** From plan to the bytes of a .docx. */
  byte[] docx(SafetyPlan plan) throws IOException {
    return write(compose(plan, PlanFindings.of(plan)));
  }

  CouncilDocument compose(SafetyPlan plan, List<Finding> findings) {
    RaadsplanOptions usual = RaadsplanOptions.usual(plan.facts().stage());
    return Raadsplan.compose(plan, findings, usual, new Texts(Texts.DUTCH));
  }

  byte[] write(CouncilDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(document, out, Progress.NONE);
    return out.toByteArray();
  }
}
