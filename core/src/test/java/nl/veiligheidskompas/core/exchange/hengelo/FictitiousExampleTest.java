package nl.veiligheidskompas.core.exchange.hengelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.indicator.ChangeWord;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.TargetWord;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.council.CouncilReport;
import nl.veiligheidskompas.core.report.council.ReportChoice;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The second example follows from its invented values, and says everywhere that it has them. */
class FictitiousExampleTest {

  private static final String NAME = "hengelo-2017-2020-fictief";

  private final PlanExchange exchange = new PlanExchange();
  private final SafetyPlan made = new FictitiousPlan(new HengeloPlan().plan()).plan();

  @Test
  void theCommittedExampleFollowsFromTheInventedValues() throws IOException {
    byte[] bytes = exchange.write(made);
    Path place = Path.of("target", "examples", NAME + ".json");
    Files.createDirectories(place.getParent());
    Files.write(place, bytes);
    try (InputStream committed =
        Examples.class.getResourceAsStream("/examples/" + NAME + ".json")) {
      assertThat(committed).as("the example is in the program").isNotNull();
      assertThat(bytes).as("compare with %s", place).isEqualTo(committed.readAllBytes());
    }
  }

  @Test
  void itIsAnExampleOfTheProgramAndSaysWhatItIs() throws Exception {
    assertThat(Examples.names()).containsExactly("hengelo-2017-2020", NAME);
    SafetyPlan loaded = new Examples(exchange).load(NAME);
    assertThat(loaded).isEqualTo(made);
    assertThat(loaded.facts().notice()).isEqualTo("fictieve waarden");
    assertThat(loaded.facts().id())
        .isNotEqualTo(new Examples(exchange).load("hengelo-2017-2020").facts().id());
    assertThat(loaded.sources()).allSatisfy(s -> assertThat(s.name()).contains("fictieve"));
    assertThat(loaded.measurements())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.comment()).contains("fictieve waarde"));
  }

  @ParameterizedTest
  @EnumSource(CouncilReport.class)
  void everyDocumentSaysItOnEveryPage(CouncilReport report) {
    CouncilDocument document =
        ReportChoice.usual(report, made.facts())
            .withYear(2020)
            .compose(made, PlanFindings.of(made), EditionMark.NONE, new Texts(Texts.DUTCH))
            .whole();
    String edge = document.furniture().headerLeft() + document.furniture().headerRight();
    assertThat(edge).contains("fictieve waarden");
    assertThat(document.properties().keywords()).contains("fictieve waarden");
    if (document.cover() != null) {
      assertThat(document.cover().subtitle()).contains("fictieve waarden");
    }
  }

  /** By hand: 20 % of 1,050 against 16 % of 1,098 gives z = 2.40; the third has a break. */
  @ParameterizedTest
  @CsvSource({
    "T1-I1,BETTER,ACHIEVED",
    "T1-I2,NO_DEMONSTRABLE_DIFFERENCE,ACHIEVED",
    "T1-I3,NOT_COMPARABLE,ACHIEVED",
    "T1-I4,BETTER,ACHIEVED",
    "T4-I1,NO_DEMONSTRABLE_DIFFERENCE,SOURCE_DOES_NOT_MEASURE",
    "T5-I1,NO_DEMONSTRABLE_DIFFERENCE,ACHIEVED",
    "T7-I2,BETTER,NOT_ACHIEVED",
  })
  void verdictsOfMoreThanOneKindCanBeSeen(String code, ChangeWord change, TargetWord target) {
    Verdict verdict =
        made.indicators().stream()
            .filter(one -> one.code().equals(code))
            .map(one -> Verdict.of(one, made.measurements(), source(one), 2020))
            .findFirst()
            .orElseThrow();
    assertThat(List.of(verdict.change(), verdict.target())).isEqualTo(List.of(change, target));
  }

  private @Nullable Source source(Indicator indicator) {
    return made.sources().stream()
        .filter(one -> one.id().equals(indicator.sourceId()))
        .findFirst()
        .orElse(null);
  }
}
