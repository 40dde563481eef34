package nl.veiligheidskompas.core.report.raadsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordAccessibility;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The council plan as a Word file, reopened. */
class WrittenRaadsplanTest {

  @Test
  void theExampleKeepsItsTextFootnotesAndCharts() throws Exception {
    SafetyPlan plan = HengeloPlan.load();

    try (XWPFDocument word = written(plan)) {
      List<String> paragraphs = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      Section last = plan.sections().getLast();

      assertThat(paragraphs).containsAll(PlainText.of(last.blocks()));
      assertThat(word.getFootnotes().stream().filter(note -> note.getCTFtnEdn().getType() == null))
          .hasSize(8);
      assertThat(word.getCharts()).hasSize(2);
    }
  }

  @Test
  void anEmptyPlanCanBeWrittenToo() throws Exception {
    try (XWPFDocument word = written(PlanFixture.of(2027, 2030).plan())) {
      assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("Het plan op één bladzijde", "Het plan noemt geen bronnen.");
    }
  }

  @Test
  void everyReaderCanReadIt() throws Exception {
    assertThat(WordAccessibility.check(bytes(HengeloPlan.load()))).isEmpty();
    assertThat(WordAccessibility.check(bytes(PlanFixture.of(2027, 2030).plan()))).isEmpty();
  }

  private static XWPFDocument written(SafetyPlan plan) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(plan)));
  }

  private static byte[] bytes(SafetyPlan plan) throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    WordWriter writer = new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, clock);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(Composed.of(plan).document(), bytes, Progress.NONE);
    return bytes.toByteArray();
  }
}
