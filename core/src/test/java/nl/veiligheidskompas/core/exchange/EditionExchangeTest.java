package nl.veiligheidskompas.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import nl.veiligheidskompas.core.plan.edit.SafetyFieldEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans with editions in the interchange. */
class EditionExchangeTest {

  private static final PlanExchange EXCHANGE = new PlanExchange();
  private static final PlanCodec CODEC = new PlanCodec();
  private static final Instant MADE = Instant.parse("2026-11-02T08:30:00Z");

  private static SafetyPlan example;
  private static SafetyPlan plan;
  private static byte[] document;

  @BeforeAll
  static void makeAPlanWithTwoEditions() throws Exception {
    EditionEdits edits = new EditionEdits(new EditionSeal(CODEC));
    example = new Examples(EXCHANGE).load("hengelo-2017-2020");
    SafetyPlan once = after(example, edits.freeze(example, id(1), "Beeldvormend", "raad", MADE));
    SafetyPlan edited = after(once, SafetyFieldEdits.add(once, id(2), "Jeugd"));
    SafetyPlan twice = after(edited, edits.freeze(edited, id(3), "Vastgesteld", "", MADE));
    plan = after(twice, EditionEdits.withdraw(twice, id(1), "vervangen", MADE));
    document = EXCHANGE.write(plan);
  }

  @Test
  void dumpLoadDumpGivesTheSameBytes() throws Exception {
    assertThat(EXCHANGE.read(document)).isEqualTo(plan);
    assertThat(EXCHANGE.write(EXCHANGE.read(document))).isEqualTo(document);
  }

  @Test
  void aPlanWithoutEditionsIsWrittenAsItWasBeforeThereWereAny() throws Exception {
    String text = new String(EXCHANGE.write(example), StandardCharsets.UTF_8);

    assertThat(text).doesNotContain("\"editions\"");
    String empty = changed(p -> p.putArray("editions"));
    assertThat(EXCHANGE.read(empty.getBytes(StandardCharsets.UTF_8)).editions()).isEmpty();
  }

  @Test
  void editionsInAFrozenPlanAreRefused() {
    assertThat(
            refusal(p -> at(p, "/editions/0/plan").set("editions", p.get("editions").deepCopy())))
        .contains("op /editions/0/plan staat een onbekend onderdeel");
    assertThat(refusal(p -> p.putNull("editions"))).contains("een ander soort waarde");
  }

  @Test
  void theFormOfAnEditionIsChecked() {
    assertThat(refusal(p -> at(p, "/editions/0").put("name", ""))).contains("/editions/0/name");
    assertThat(refusal(p -> at(p, "/editions/0").put("name", " "))).contains("op /editions/0 ");
    assertThat(refusal(p -> at(p, "/editions/0").put("made", "2026-11-02T08:30:00.5Z")))
        .contains("/editions/0/made");
    assertThat(refusal(p -> at(p, "/editions/0").put("made", "2026-13-02T08:30:00Z")))
        .contains("op /editions/0/made staat een waarde die niet kan");
    assertThat(refusal(p -> at(p, "/editions/1").put("hash", "x"))).contains("/editions/1/hash");
    assertThat(refusal(p -> at(p, "/editions/0/withdrawal").put("reason", "")))
        .contains("/editions/0/withdrawal/reason");
  }

  @Test
  void aFrozenPlanIsCheckedLikeThePlanItself() {
    assertThat(
            refusal(p -> {
              String goal = p.at("/goals/0/id").asString();
              at(p, "/editions/1/plan/sections/7").put("themeId", goal);
            }))
        .isEqualTo(
            "Het plan klopt niet: /editions/1/plan/sections/7 verwijst naar iets dat er niet is.");
    assertThat(refusal(p -> at(p, "/editions/0/plan/budgetLines/4").put("number", 1)))
        .contains("begrotingsregel op /editions/0/plan/budgetLines/4 komt twee keer voor");
  }

  @Test
  void editionsThatDoNotBelongToThePlanOrToEachOtherAreRefused() {
    assertThat(refusal(p -> at(p, "/editions/1").put("name", "Beeldvormend")))
        .isEqualTo(
            "Het plan klopt niet: de naam van de versie op /editions/1 komt twee keer voor.");
    assertThat(refusal(p -> at(p, "/editions/1").put("id", p.at("/goals/0/id").asString())))
        .contains("de sleutel op /editions/1 komt twee keer voor");
    assertThat(refusal(p -> at(p, "/editions/1/plan/facts").put("id", id(9).toString())))
        .isEqualTo("Het plan klopt niet: de versie op /editions/1 is van een ander plan.");
    assertThat(refusal(p -> at(p, "/editions/1/plan/goals/0").put("text", "Anders")))
        .startsWith("Het plan klopt niet: de versie op /editions/1 is na het vastleggen veranderd");
    assertThat(refusal(p -> ((ArrayNode) p.get("editions")).remove(0)))
        .contains("de versie op /editions/0 is na het vastleggen veranderd");
  }

  private static String refusal(Consumer<ObjectNode> change) {
    String text = changed(change);
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> EXCHANGE.read(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(refused).isNotNull();
    return new Texts(Texts.DUTCH).say(refused.problem());
  }

  private static String changed(Consumer<ObjectNode> change) {
    ObjectNode tree = CODEC.tree(plan);
    ObjectNode whole = tree.objectNode().put("format", "veiligheidskompas-plan");
    whole.put("schemaVersion", 1).setAll(tree);
    change.accept(whole);
    return whole.toString();
  }

  private static ObjectNode at(ObjectNode plan, String pointer) {
    return (ObjectNode) plan.at(pointer);
  }

  private static UUID id(int number) {
    return new UUID(0x4000, number);
  }

  private static SafetyPlan after(SafetyPlan plan, @Nullable ChangeSet step) {
    return Objects.requireNonNull(step).applyTo(plan);
  }
}
