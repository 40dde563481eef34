package nl.veiligheidskompas.core.exchange.hengelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** Figures about goals and indicators that were counted by hand in expectations.md, part 1. */
class IndicatorFiguresTest {

  private static final SafetyPlan PLAN = new ExamplePlan().plan();

  static boolean hasRule(Indicator indicator) {
    return indicator.target() != null && !indicator.target().rule().isEmpty();
  }

  static boolean hasYear(Indicator indicator) {
    return indicator.target() != null && indicator.target().year() != null;
  }

  @Test
  void thirtyIndicatorsOfWhichThreeHaveABaseline() {
    assertThat(PLAN.indicators()).hasSize(30);
    assertThat(codes(PLAN.indicators().stream().filter(i -> i.baseline() != null).toList()))
        .containsExactly("T1-I1", "T1-I2", "T1-I3");
    assertThat(PLAN.indicators()).filteredOn(IndicatorFiguresTest::hasRule).hasSize(7);
    assertThat(PLAN.indicators()).filteredOn(IndicatorFiguresTest::hasYear).hasSize(4);
    assertThat(PLAN.indicators())
        .filteredOn(indicator -> hasYear(indicator) && indicator.baseline() != null)
        .hasSize(3);
  }

  @Test
  void theThreeTargetsWithAValueAreBounds() {
    assertThat(target("T1-I1"))
        .isEqualTo(bound(Target.Kind.AT_MOST, 20, "blijft gelijk of wordt lager"));
    assertThat(target("T1-I2"))
        .isEqualTo(bound(Target.Kind.AT_LEAST, 19, "gelijk gebleven of verbeterd"));
    assertThat(target("T1-I3")).isEqualTo(bound(Target.Kind.AT_MOST, 29, "gelijk of lager"));
  }

  @Test
  void rulesWithoutABaselineAreTextsAndMilestonesAreDoneOrNot() {
    assertThat(codes(withTarget(Target.Kind.TEXT)))
        .containsExactly("T2-I1", "T2-I3", "T2-I5", "T4-I1");
    assertThat(codes(withTarget(Target.Kind.DONE))).containsExactly("T2-I2", "T2-I4", "T3-I4");
    assertThat(PLAN.indicators().stream().filter(i -> i.target() == null)).hasSize(20);
  }

  @Test
  void directionsOfTheSourceAreKeptAndTheOthersAreMarked() {
    Map<Direction, Long> given =
        PLAN.indicators().stream()
            .filter(i -> i.editorial().stream().noneMatch(m -> m.field().equals("direction")))
            .collect(Collectors.groupingBy(Indicator::direction, Collectors.counting()));
    assertThat(given)
        .isEqualTo(
            Map.of(
                Direction.LOWER_OR_EQUAL, 4L, Direction.HIGHER_OR_EQUAL, 2L, Direction.DONE, 3L));
    assertThat(PLAN.indicators())
        .filteredOn(i -> i.direction() == Direction.UNKNOWN)
        .extracting(Indicator::code)
        .containsExactly("T2-I3");
  }

  @Test
  void fiveIndicatorsNameTheirSource() {
    Map<String, Long> bySource =
        PLAN.indicators().stream()
            .filter(i -> i.sourceId() != null)
            .collect(
                Collectors.groupingBy(
                    i -> sourceName(Objects.requireNonNull(i.sourceId())), Collectors.counting()));
    assertThat(bySource).isEqualTo(Map.of("Veiligheidsmonitor", 4L, "E-MOVO", 1L));
    assertThat(PLAN.sources().getFirst().measuringYears()).containsExactly(2015, 2017, 2019);
  }

  @Test
  void theDroppedQuestionAndItsPartsAreThere() {
    assertThat(PLAN.indicators())
        .filteredOn(i -> i.lastAsked() != null)
        .extracting("code", "lastAsked", "baseline.year")
        .containsExactly(tuple("T1-I2", 2011, 2011));
    assertThat(PLAN.measurements())
        .extracting("area", "value", "comment")
        .containsExactly(
            tuple("buitengebied", new BigDecimal(32), "hoogste"),
            tuple("Hasseler Es", new BigDecimal(13), "laagste"));
  }

  @Test
  void thirtyThreeGoalsOfWhichTheSourceLinksThree() {
    assertThat(PLAN.goals()).hasSize(33);
    assertThat(PLAN.goals())
        .filteredOn(goal -> goal.links().stream().anyMatch(link -> !link.editorial()))
        .extracting(Goal::code)
        .containsExactly("T1-G1a", "T1-G1b", "T1-G1c");
  }

  @Test
  void fourteenGoalsHaveNoIndicatorNeitherThemselvesNorBelow() {
    assertThat(PLAN.goals().stream().filter(goal -> !isMeasured(goal)).map(Goal::code))
        .containsExactly(
            "T2-G1", "T2-G3", "T2-G4", "T3-G1a", "T3-G1b", "T3-G1e", "T3-G1f", "T5-G3", "T6-G1b",
            "T7-G1", "T7-G4", "T8-G3", "T8-G6", "T8-G7");
  }

  @Test
  void elevenIndicatorsMeasureNoGoal() {
    List<UUID> linked =
        PLAN.goals().stream()
            .flatMap(goal -> goal.links().stream())
            .map(IndicatorLink::indicatorId)
            .toList();
    assertThat(
            PLAN.indicators().stream().filter(i -> !linked.contains(i.id())).map(Indicator::code))
        .containsExactly(
            "T2-I2", "T2-I3", "T2-I4", "T3-I2", "T5-I2", "T5-I3", "T5-I4", "T6-I2", "T6-I5",
            "T7-I3", "T7-I4");
  }

  private static boolean isMeasured(Goal goal) {
    return !goal.links().isEmpty()
        || PLAN.goals().stream()
            .anyMatch(sub -> goal.id().equals(sub.parentId()) && !sub.links().isEmpty());
  }

  private static List<Indicator> withTarget(Target.Kind kind) {
    return PLAN.indicators().stream()
        .filter(i -> i.target() != null && i.target().kind() == kind)
        .toList();
  }

  private static List<String> codes(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::code).toList();
  }

  private static Target target(String code) {
    return PLAN.indicators().stream()
        .filter(i -> i.code().equals(code) && i.target() != null)
        .map(Indicator::target)
        .findFirst()
        .orElseThrow();
  }

  private static Target bound(Target.Kind kind, int value, String rule) {
    return new Target(kind, 2020, new BigDecimal(value), null, rule, true);
  }

  private static String sourceName(UUID id) {
    return PLAN.sources().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow().name();
  }
}
