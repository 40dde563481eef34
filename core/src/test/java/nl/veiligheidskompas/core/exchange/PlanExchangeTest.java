package nl.veiligheidskompas.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import nl.veiligheidskompas.core.codec.ModelSamples;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class PlanExchangeTest {

  private static final PlanExchange EXCHANGE = new PlanExchange();
  private static final PlanCodec CODEC = new PlanCodec();
  private static final byte[] EXAMPLE = example();
  private static final Texts DUTCH = new Texts(Texts.DUTCH);

  @TempDir Path folder;

  @Test
  void dumpLoadDumpGivesTheSameBytes() throws RefusedException {
    assertThat(EXCHANGE.write(EXCHANGE.read(EXAMPLE))).isEqualTo(EXAMPLE);
    byte[] sparse = EXCHANGE.write(ModelSamples.sparse(SafetyPlan.class));
    assertThat(EXCHANGE.write(EXCHANGE.read(sparse))).isEqualTo(sparse);
  }

  @Test
  void theDocumentIsPlainAndStartsWithWhatItIs() {
    String text = new String(EXAMPLE, StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("{\n  \"format\": \"veiligheidskompas-plan\",\n  \"schemaVersion\": 1,\n")
        .endsWith("\n}\n")
        .contains("thema’s")
        .doesNotContain("\r")
        .doesNotContain("\t");
  }

  @Test
  void aFileIsReadAsTheDocumentThatItHolds() throws IOException, RefusedException {
    Path file = Files.write(folder.resolve("plan.json"), EXAMPLE);
    assertThat(EXCHANGE.read(file)).isEqualTo(EXCHANGE.read(EXAMPLE));
  }

  @Test
  void aFolderOrNothingIsRefused() {
    assertThat(refusal(() -> EXCHANGE.read(folder)))
        .isEqualTo("Dit is een map; kies een bestand met een plan.");
    assertThat(refusal(() -> EXCHANGE.read(folder.resolve("weg.json"))))
        .isEqualTo("Er is geen bestand met deze naam.");
  }

  @Test
  void whatIsNoTextIsRefused() {
    String text = new String(EXAMPLE, StandardCharsets.UTF_8);
    assertThat(refusal("")).isEqualTo("Het bestand is leeg.");
    assertThat(refusal(" \n")).isEqualTo("Het bestand is leeg.");
    assertThat(refusal("\ufeff" + text)).contains("byte-order-mark");
    assertThat(refusal(() -> EXCHANGE.read(text.getBytes(StandardCharsets.UTF_16))))
        .isEqualTo("Het bestand is geen tekst in UTF-8.");
    assertThat(refusal(() -> EXCHANGE.read(Arrays.copyOf(EXAMPLE, EXAMPLE.length / 2))))
        .isEqualTo("Het bestand is geen geldige JSON.");
    assertThat(refusal(() -> EXCHANGE.read(new byte[PlanCodec.MAX_BYTES + 1])))
        .contains("groter of dieper genest");
    assertThat(refusal("[".repeat(100_000))).contains("groter of dieper genest");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|Het bestand is geen plan van Veiligheidskompas.",
        "[1]|Het bestand is geen plan van Veiligheidskompas.",
        "\"plan\"|Het bestand is geen plan van Veiligheidskompas.",
        "null|Het bestand is geen plan van Veiligheidskompas.",
        "{\"format\":\"iets\"}|Het bestand is geen plan van Veiligheidskompas.",
        "geen json|Het bestand is geen geldige JSON.",
        "{\"format\":NaN}|Het bestand is geen geldige JSON.",
        "{\"format\":\"veiligheidskompas-plan\",\"schemaVersion\":1}"
            + "|Het plan klopt niet met het formaat: op / staat niet alles wat er moet staan.",
        "{\"format\":\"veiligheidskompas-plan\",\"schemaVersion\":\"1\"}"
            + "|Het plan klopt niet met het formaat: op /schemaVersion staat een onbekend woord."
      })
  void anotherDocumentIsRefused(String document, String sentence) {
    assertThat(refusal(document)).isEqualTo(sentence);
  }

  @Test
  void aPlanOfANewerProgramIsRefusedAsSuch() {
    assertThat(refusal(changed(plan -> plan.put("schemaVersion", 2).put("nieuw", true))))
        .startsWith("Het plan is gemaakt door een nieuwer programma (versie 2");
  }

  @Test
  void trailingTextAndDoubleKeysAreRefused() {
    String text = new String(EXAMPLE, StandardCharsets.UTF_8);
    assertThat(refusal(text + "{}")).isEqualTo("Het bestand is geen geldige JSON.");
    assertThat(refusal(text.replaceFirst("\"position\": 0,", "\"position\": 0, \"position\": 0,")))
        .isEqualTo("Het bestand is geen geldige JSON.");
  }

  @Test
  void theSchemaNamesThePlaceAndTheRuleButNotTheText() {
    assertInvalid("/goals/3/text", "een ander soort waarde", p -> at(p, "/goals/3").put("text", 7));
    assertInvalid(
        "/goals/3", "een onbekend onderdeel", p -> at(p, "/goals/3").put("geheim", "geheim"));
    assertInvalid(
        "/goals/3", "niet alles wat er moet staan", p -> at(p, "/goals/3").remove("text"));
    assertInvalid(
        "/facts/stage", "een onbekend woord", p -> at(p, "/facts").put("stage", "GEHEIM"));
    assertInvalid(
        "/goals/0/id", "een tekst van een andere vorm", p -> at(p, "/goals/0").put("id", "geheim"));
    assertInvalid(
        "/facts/period/endYear",
        "een getal buiten de grenzen",
        p -> at(p, "/facts/period").put("endYear", 99999));
    assertInvalid("/goals/0/code", "te weinig of te veel", p -> at(p, "/goals/0").put("code", ""));
    assertInvalid(
        "/sections/0/blocks/0/type",
        "een onbekend woord",
        p -> at(p, "/sections/0/blocks/0").put("type", "geheim"));
    assertInvalid(
        "/sections/0/blocks/0/text/0/text",
        "een ander soort waarde",
        p -> at(p, "/sections/0/blocks/0/text/0").putNull("text"));
  }

  @Test
  void valuesThatContradictEachOtherAreRefused() {
    assertInvalid(
        "/facts/period",
        "een waarde die niet kan",
        p -> at(p, "/facts/period").put("endYear", 2016));
    assertInvalid(
        "/indicators/0/target",
        "een waarde die niet kan",
        p -> at(p, "/indicators/0/target").putNull("value"));
    String half = changed(p -> at(p, "/goals/0").put("text", "HALF")).replace("HALF", "\\ud83d x");
    assertThat(refusal(half)).contains("op /goals/0/text staat een waarde die niet kan");
  }

  @Test
  void whatTheSchemaCannotSayIsRefusedToo() {
    String theme = textAt("/themes/0/id");
    String goal = textAt("/goals/0/id");
    assertThat(refusal(changed(p -> at(p, "/goals/1").put("id", goal))))
        .isEqualTo("Het plan klopt niet: de sleutel op /goals/1 komt twee keer voor.");
    assertThat(refusal(changed(p -> at(p, "/goals/1").put("id", theme))))
        .contains("de sleutel op /goals/1 komt twee keer voor");
    assertThat(
            refusal(
                changed(p ->
                    at(p, "/sections/7").put("themeId", "6f9619ff-8b86-4011-b42d-00cf4fc964ff"))))
        .isEqualTo("Het plan klopt niet: /sections/7 verwijst naar iets dat er niet is.");
    assertThat(refusal(changed(p -> at(p, "/sections/7").put("themeId", goal))))
        .contains("/sections/7 verwijst naar iets dat er niet is");
    assertThat(refusal(changed(p -> at(p, "/goals/2").put("code", textAt("/goals/0/code")))))
        .contains("de code op /goals/2 komt twee keer voor");
    assertThat(refusal(changed(p -> at(p, "/budgetLines/4").put("number", 1))))
        .contains("nummer van de begrotingsregel op /budgetLines/4");
    assertThat(
            refusal(
                changed(p ->
                    at(p, "/themePhasings/7").put("themeId", textAt("/themePhasings/0/themeId")))))
        .contains("het thema op /themePhasings/7 is twee keer gepland");
    assertThat(refusal(changed(p -> at(p, "/phases/1").put("endYear", 2021))))
        .contains("de fase op /phases/1 valt buiten de planperiode");
  }

  @Test
  void aGoalOrChapterThatIsAPartOfItselfIsRefused() {
    assertThat(refusal(changed(p -> at(p, "/goals/0").put("parentId", textAt("/goals/1/id")))))
        .contains("is een onderdeel van zichzelf");
    assertThat(
            refusal(changed(p -> at(p, "/chapters/3").put("parentId", textAt("/chapters/3/id")))))
        .contains("/chapters/3 is een onderdeel van zichzelf");
  }

  @Test
  void everyRefusalHasAnEnglishSentenceToo() {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> EXCHANGE.read(new byte[0]));
    assertThat(new Texts(Locale.ENGLISH).say(refused.problem())).isEqualTo("The file is empty.");
    assertThat(refusal(() -> new Examples(EXCHANGE).load("elders")))
        .isEqualTo(
            "Dit voorbeeld bestaat niet; kies uit: hengelo-2017-2020,"
                + " hengelo-2017-2020-fictief.");
  }

  private static void assertInvalid(String place, String rule, Consumer<ObjectNode> change) {
    assertThat(refusal(changed(change)))
        .isEqualTo("Het plan klopt niet met het formaat: op " + place + " staat " + rule + ".")
        .doesNotContainIgnoringCase("geheim");
  }

  private static String refusal(String document) {
    return refusal(() -> EXCHANGE.read(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refusal(ThrowingCallable reading) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, reading);
    assertThat(refused).isNotNull();
    return DUTCH.say(refused.problem());
  }

  private static String changed(Consumer<ObjectNode> change) {
    ObjectNode plan = tree();
    change.accept(plan);
    return plan.toString();
  }

  private static ObjectNode at(ObjectNode plan, String pointer) {
    return (ObjectNode) plan.at(pointer);
  }

  private static String textAt(String pointer) {
    return tree().at(pointer).asString();
  }

  private static ObjectNode tree() {
    try {
      return (ObjectNode) CODEC.parse(new String(EXAMPLE, StandardCharsets.UTF_8));
    } catch (UnreadableJsonException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] example() {
    try {
      return EXCHANGE.write(new Examples(EXCHANGE).load("hengelo-2017-2020"));
    } catch (RefusedException e) {
      throw new AssertionError(e.problem().toString(), e);
    }
  }
}
