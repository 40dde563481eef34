package nl.veiligheidskompas.core.exchange.hengelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** The committed example is the one that follows from the data, and nothing was left behind. */
class HengeloExampleTest {

  private static final String RESOURCE = "/examples/hengelo-2017-2020.json";

  /** Where a changed example lies after a run, ready to be looked at and committed. */
  private static final Path MADE = Path.of("target", "examples", "hengelo-2017-2020.json");

  private final PlanExchange exchange = new PlanExchange();
  private final HengeloPlan hengelo = new HengeloPlan();

  @Test
  void theCommittedExampleFollowsFromTheData() throws IOException {
    byte[] made = exchange.write(hengelo.plan());
    Files.createDirectories(MADE.getParent());
    Files.write(MADE, made);
    try (InputStream committed = Examples.class.getResourceAsStream(RESOURCE)) {
      assertThat(committed).as("the example is in the program").isNotNull();
      assertThat(made).as("compare with %s", MADE).isEqualTo(committed.readAllBytes());
    }
  }

  @Test
  void theExampleIsReadBackWhole() throws RefusedException {
    SafetyPlan loaded = new Examples(exchange).load("hengelo-2017-2020");
    assertThat(loaded).isEqualTo(hengelo.plan());
  }

  @Test
  void nothingOfTheSourceIsLeftBehindUnnoticed() {
    assertThat(hengelo.plan().themes()).hasSize(8);
    assertThat(hengelo.source().unread())
        .containsExactlyInAnyOrder(
            // about the file, not about the plan
            "document.language",
            "document.source_file",
            "document.source_kind",
            "document.source_lines_plan",
            "priorities_chapter.source_lines",
            "themes.sections.source_lines",
            "themes.slug",
            "themes.structured.measurement_sources.section",
            // follows from the order of the plan; HengeloFiguresTest compares titles and numbers
            "contents.number",
            "contents.page",
            "contents.title",
            "themes.chapter_number",
            "themes.sections.blocks.footnotes.number",
            // computed from what was taken over, or empty
            "council_letter.high_urgency_topics",
            "municipality.population",
            "municipality.province",
            "organisation.sections.budget.computed_total_eur",
            "organisation.sections.budget.difference_eur",
            "organisation.sections.capacity_split.stated_total_pct",
            "organisation.sections.capacity_split.sum_pct",
            "organisation.sections.cutback_history.reduction_eur",
            // said by the model itself: euros, the columns of a budget, the weights of a topic
            "organisation.sections.budget.columns",
            "organisation.sections.budget.currency",
            "organisation.sections.capacity_split.team",
            "safety_fields.legend.entries.colour",
            "safety_fields.legend.entries.label",
            "safety_fields.legend.title",
            // the text of section 3.2 says the same in a sentence
            "organisation.sections.yearly_cycle.event",
            "organisation.sections.yearly_cycle.moment");
    assertThat(hengelo.editorial().unread()).containsExactly("block_shapes");
  }
}
