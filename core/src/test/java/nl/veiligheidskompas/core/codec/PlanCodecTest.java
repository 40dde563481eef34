package nl.veiligheidskompas.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.codec.UnreadableJsonException.Reason;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCodecTest {

  private static final UUID ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
  private static final String PHASE =
      "{\"id\":\"6f9619ff-8b86-4011-b42d-00cf4fc964ff\",\"position\":3,\"name\":\"Eerst\","
          + "\"startYear\":2017,\"endYear\":2018}";

  private final PlanCodec codec = new PlanCodec();

  static Stream<Class<?>> kindsOfChange() {
    return Stream.of(Change.class.getPermittedSubclasses());
  }

  @Test
  void keysStandInTheOrderOfTheComponents() {
    assertThat(codec.write(new Phase(ID, 3, "Eerst", 2017, 2018))).isEqualTo(PHASE);
  }

  @Test
  void amountsAreWholeCentsAndWhatIsAbsentIsNull() {
    assertThat(codec.write(new YearAmount(2017, Money.ofEuros(180_000))))
        .isEqualTo("{\"year\":2017,\"amount\":18000000}");
    assertThat(codec.write(new Coverage("Halt", null)))
        .isEqualTo("{\"name\":\"Halt\",\"amount\":null}");
  }

  @Test
  void figuresHaveNoExponent() {
    assertThat(codec.write(new Tariff(new BigDecimal("1.5E+6"), "")))
        .isEqualTo("{\"centsPerInhabitant\":1500000,\"saidIn\":\"\"}");
  }

  @Test
  void partialDatesKeepTheirPrecision() throws UnreadableJsonException {
    PolicyMoment month = new PolicyMoment(new PartialDate(2016, 12, null), "presidium");
    String json = codec.write(month);
    assertThat(json).isEqualTo("{\"date\":\"2016-12\",\"event\":\"presidium\"}");
    assertThat(codec.read(json, PolicyMoment.class)).isEqualTo(month);
  }

  @Test
  void listsOfBlocksTellTheKindOfEachBlock() throws UnreadableJsonException {
    List<Block> blocks = List.of(new Block.Paragraph(ID, RichText.of("één")));
    String json = codec.writeList(blocks, Block.class);
    assertThat(json)
        .isEqualTo(
            "[{\"type\":\"paragraph\",\"id\":\"6f9619ff-8b86-4011-b42d-00cf4fc964ff\","
                + "\"text\":[{\"type\":\"run\",\"text\":\"één\",\"marks\":[],\"link\":null}]}]");
    assertThat(codec.readList(json, Block.class)).isEqualTo(blocks);
    assertThat(codec.readList(codec.writeList(List.of(Mark.ITALIC), Mark.class), Mark.class))
        .containsExactly(Mark.ITALIC);
  }

  @ParameterizedTest
  @MethodSource("kindsOfChange")
  void everyChangeComesBackEqual(Class<? extends Change> kind) throws UnreadableJsonException {
    for (Change change : List.of(changed(kind, true), changed(kind, false))) {
      String json = codec.write(change);
      assertThat(json).startsWith("{\"kind\":\"" + kind.getSimpleName() + "\",\"before\":{");
      assertThat(codec.read(json, Change.class)).isEqualTo(change);
      assertThat(codec.write(codec.read(json, Change.class))).isEqualTo(json);
    }
  }

  @Test
  void aStepComesBackEqual() throws UnreadableJsonException {
    ChangeSet step =
        ChangeSet.of(
            StepName.of("goal.add", "T1"),
            new Change.OfPhase(null, ModelSamples.full(Phase.class)));
    String json = codec.write(step);
    assertThat(json).contains("{\"kind\":\"OfPhase\",\"before\":null,\"after\":{");
    assertThat(codec.read(json, ChangeSet.class)).isEqualTo(step);
  }

  @Test
  void aWholePlanComesBackEqual() throws UnreadableJsonException {
    for (SafetyPlan plan :
        List.of(ModelSamples.full(SafetyPlan.class), ModelSamples.sparse(SafetyPlan.class))) {
      byte[] document = codec.writeDocument(plan);
      String text = new String(document, StandardCharsets.UTF_8);
      assertThat(codec.read(codec.parse(text), SafetyPlan.class)).isEqualTo(plan);
      assertThat(text).startsWith("{\n  \"facts\": {\n    \"id\": \"").endsWith("]\n}\n");
      assertThat(text).doesNotContain("\r").doesNotContain("\\u");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "{}",
        "{\"id\":null}",
      })
  void anotherValueIsRefused(String json) {
    refused(json, Phase.class);
  }

  @Test
  void aKeyTooManyOrTooFewOrTwiceIsRefused() {
    refused(PHASE.replace("{\"id\"", "{\"geheim\":1,\"id\""), Phase.class)
        .extracting(UnreadableJsonException::pointer)
        .isEqualTo("/geheim");
    refused(PHASE.replace("\"position\":3,", ""), Phase.class);
    refused(PHASE.replace("\"position\":3", "\"position\":3,\"position\":3"), Phase.class)
        .extracting(UnreadableJsonException::reason)
        .isEqualTo(Reason.NOT_JSON);
    refused(PHASE + "}", Phase.class);
    refused(PHASE + "7", Phase.class);
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    for (String wrong :
        List.of("null", "\"3\"", "3.5", "3.0", "true", "99999999999", "1e3", "[]")) {
      refused(PHASE.replace("\"position\":3", "\"position\":" + wrong), Phase.class);
    }
    for (String wrong : List.of("null", "3", "true", "[]", "\"\\u0000\"", "\"\\ud83d x\"")) {
      refused(PHASE.replace("\"Eerst\"", wrong), Phase.class);
    }
    refused(PHASE.replace("6f9619ff", "6F9619FF"), Phase.class);
    refused(PHASE.replace("2018", "2016"), Phase.class);
  }

  @Test
  void amountsAndFiguresOfAnotherFormAreRefused() {
    for (String wrong : List.of("1.5", "\"1\"", "9223372036854775808", "NaN", "true")) {
      refused("{\"year\":2017,\"amount\":" + wrong + "}", YearAmount.class);
    }
    for (String wrong :
        List.of("1e999999999", "1e-999999999", "\"1\"", "Infinity", "1".repeat(41))) {
      refused("{\"centsPerInhabitant\":" + wrong + ",\"saidIn\":\"\"}", Tariff.class);
    }
  }

  @Test
  void unknownKindsAndEmptyPlacesInListsAreRefused() {
    assertThatThrownBy(() -> codec.readList("[null]", Block.class))
        .isInstanceOf(UnreadableJsonException.class);
    refused("[null]", RichText.class);
    refused("{\"type\":\"video\",\"id\":\"" + ID + "\",\"text\":[]}", Block.class);
    refused("{\"id\":\"" + ID + "\",\"text\":[]}", Block.class);
    refused("{\"kind\":\"OfGoal\",\"before\":null,\"after\":null}", Change.class);
    refused("{\"kind\":\"java.lang.Object\",\"before\":null,\"after\":null}", Change.class);
    refused("\"BOLDER\"", Mark.class);
    refused("0", Mark.class);
    refused("\"\"", Mark.class);
  }

  @Test
  void nestingAndLengthAreBounded() {
    refusedDocument("[".repeat(65) + "]".repeat(65))
        .extracting(UnreadableJsonException::reason)
        .isEqualTo(Reason.TOO_LARGE);
    refusedDocument("[" + "0,".repeat(PlanCodec.MAX_TOKENS) + "0]")
        .extracting(UnreadableJsonException::reason)
        .isEqualTo(Reason.TOO_LARGE);
    refusedDocument("[\"" + "a".repeat(PlanCodec.MAX_TEXT + 1) + "\"]")
        .extracting(UnreadableJsonException::reason)
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aRefusalRepeatsNothingOfTheText() {
    refused(PHASE.replace("2018", "\"vertrouwelijk\""), Phase.class)
        .satisfies(e -> assertThat(e).hasNoCause().hasMessage("DOES_NOT_FIT at /endYear"));
    refused(PHASE.replace("}", ",\"vertrouwelijk stuk\":1}"), Phase.class)
        .satisfies(e -> assertThat(e).hasNoCause().hasMessage("DOES_NOT_FIT at /?"));
    refused("{\"id\":vertrouwelijk}", Phase.class)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("vertrouwelijk"));
  }

  @Test
  void whatCannotBeReadBackIsNotWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codec.write(new Coverage("half \ud83d teken", null)))
        .withMessage("a value cannot be written as JSON at /name");
  }

  private ObjectAssert<UnreadableJsonException> refused(String json, Class<?> value) {
    return assertThatThrownBy(() -> codec.read(json, value))
        .as("reading a %s", value.getSimpleName())
        .asInstanceOf(type(UnreadableJsonException.class));
  }

  private ObjectAssert<UnreadableJsonException> refusedDocument(String json) {
    return assertThatThrownBy(() -> codec.parse(json))
        .asInstanceOf(type(UnreadableJsonException.class));
  }

  /** A change of that kind that keeps the entity as it is. */
  private static Change changed(Class<? extends Change> kind, boolean full) {
    Class<?> entity = kind.getRecordComponents()[0].getType();
    Object same = full ? ModelSamples.full(entity) : ModelSamples.sparse(entity);
    try {
      return kind.getDeclaredConstructor(entity, entity).newInstance(same, same);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
