package nl.veiligheidskompas.core.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import nl.veiligheidskompas.core.report.word.WordAccessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each document for the council. */
class EveryReportTest {

  @ParameterizedTest
  @EnumSource
  void everyReaderCanReadTheExample(CouncilReport report) throws IOException {
    assertThat(WordAccessibility.check(Written.of(report, HengeloPlan.load()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyReaderCanReadAPlanWithNothingInIt(CouncilReport report) throws IOException {
    SafetyPlan empty = PlanFixture.of(2027, 2030).plan();

    assertThat(WordAccessibility.check(Written.of(report, empty))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSamePlanGivesTheSameBytes(CouncilReport report) throws IOException {
    SafetyPlan plan = HengeloPlan.load();

    assertThat(Written.of(report, plan)).isEqualTo(Written.of(report, plan));
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(CouncilReport report) {
    assertThat(CouncilReport.of(report.code())).contains(report);
  }

  @Test
  void namesAreThoseOfTheContract() {
    assertThat(CouncilReport.codes())
        .containsExactly("raadsplan", "marktbladen", "voortgang", "raadsvoorstel");
    assertThat(Stream.of("", "Raadsplan", "rapport").map(CouncilReport::of))
        .allSatisfy(found -> assertThat(found).isEmpty());
  }
}
