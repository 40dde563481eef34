package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.BUDGET_TOTAL;
import static nl.veiligheidskompas.core.finding.FindingCode.CAPACITY_SUM;
import static nl.veiligheidskompas.core.finding.FindingCode.COST_MISMATCH;
import static nl.veiligheidskompas.core.finding.FindingCode.TARGET_YEAR_NOT_MEASURED;
import static nl.veiligheidskompas.core.finding.FindingCode.TARIFF_MISMATCH;
import static nl.veiligheidskompas.core.finding.FindingCode.URGENCY_PHASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes one figure in the document of the example and reads what is then found. */
class FindingsFollowThePlanTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void aBudgetLineChangesTheSumAndTheDifference() throws RefusedException {
    SafetyPlan plan = changed(document -> amounts(document, 1).put("everyYear", 3_000_050));

    assertThat(FoundIn.sentences(BUDGET_TOTAL, plan))
        .containsExactly(
            "De begroting telt per jaar op tot € 205.400,50; dat is € 25.400,50 hoger dan het"
                + " vermelde totaal van € 180.000.");
  }

  @Test
  void aStatedTotalThatFitsTakesTheFindingAway() throws RefusedException {
    SafetyPlan plan =
        changed(document ->
            ((ObjectNode) document.at("/facts/budget/statedTotal")).put("everyYear", 20_340_000));

    assertThat(FoundIn.places(BUDGET_TOTAL, plan)).isEmpty();
  }

  @Test
  void aShareChangesTheCapacity() throws RefusedException {
    SafetyPlan less = changed(document -> share(document, 0).put("percent", 12.5));
    SafetyPlan whole = changed(document -> share(document, 0).put("percent", 30));

    assertThat(FoundIn.sentences(CAPACITY_SUM, less))
        .containsExactly("De inzet telt op tot 82,5 %; voor 17,5 % is geen bestemming genoemd.");
    assertThat(FoundIn.places(CAPACITY_SUM, whole)).isEmpty();
  }

  @Test
  void aLineThatTakesTheCostOfTheSheetFits() throws RefusedException {
    SafetyPlan plan = changed(document -> amounts(document, 5).put("everyYear", 2_250_000));

    assertThat(FoundIn.places(COST_MISMATCH, plan)).isEmpty();
    assertThat(FoundIn.sentences(BUDGET_TOTAL, plan).getFirst()).contains("€ 218.400");
  }

  @Test
  void theNumberOfInhabitantsChangesWhatATariffComesTo() throws RefusedException {
    SafetyPlan plan =
        changed(
            document -> ((ObjectNode) document.at("/facts/population")).put("inhabitants", 88_000));

    // at 15 cents 88.000 inhabitants make 13.200 euros: 13.059 is 1,07 % below it
    assertThat(FoundIn.places(TARIFF_MISMATCH, plan)).containsExactly("begroting:10");
  }

  @Test
  void anUrgentThemeMovedToTheFirstPhaseIsNoLongerFound() throws RefusedException {
    SafetyPlan plan = changed(document -> moveToFirstPhase(document, "T4"));

    assertThat(FoundIn.places(URGENCY_PHASE, plan)).isEmpty();
  }

  @Test
  void aSourceThatMeasuresInTheTargetYearTakesTheFindingsAway() throws RefusedException {
    SafetyPlan plan =
        changed(document ->
            document
                .path("sources")
                .forEach(source -> ((ObjectNode) source).put("intervalYears", 1)));

    assertThat(FoundIn.places(TARGET_YEAR_NOT_MEASURED, plan)).isEmpty();
  }

  private static SafetyPlan changed(Consumer<JsonNode> change) throws RefusedException {
    PlanExchange exchange = new PlanExchange();
    byte[] example = exchange.write(new Examples(exchange).load("hengelo-2017-2020"));
    JsonNode document = JSON.readTree(example);
    change.accept(document);
    return exchange.read(JSON.writeValueAsBytes(document));
  }

  private static ObjectNode amounts(JsonNode document, int number) {
    return (ObjectNode) only(document.path("budgetLines"), "number", number).path("amounts");
  }

  private static ObjectNode share(JsonNode document, int index) {
    return (ObjectNode) document.path("capacityShares").path(index);
  }

  private static void moveToFirstPhase(JsonNode document, String theme) {
    JsonNode themeId = named(document.path("themes"), "code", theme).path("id");
    JsonNode phaseId = only(document.path("phases"), "startYear", 2017).path("id");
    ((ObjectNode) named(document.path("themePhasings"), "themeId", themeId.asString()))
        .set("phaseId", phaseId);
  }

  private static JsonNode only(JsonNode list, String field, int value) {
    return list.valueStream()
        .filter(item -> item.path(field).asInt() == value)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode named(JsonNode list, String field, String value) {
    return list.valueStream()
        .filter(item -> item.path(field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
