package nl.veiligheidskompas.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.codec.ModelSamples;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and the model say the same, component by component. */
class SchemaAgreementTest {

  private static final Map<Class<?>, List<String>> SCALARS =
      Map.of(
          String.class, List.of("string"),
          UUID.class, List.of("string"),
          PartialDate.class, List.of("string"),
          Instant.class, List.of("string"),
          Money.class, List.of("integer"),
          int.class, List.of("integer"),
          Integer.class, List.of("integer"),
          BigDecimal.class, List.of("number"),
          boolean.class, List.of("boolean"));

  private final PlanSchema schema = new PlanSchema(new PlanCodec());
  private final Set<Class<?>> seen = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  @Test
  void everyRecordOfTheModelIsInTheSchemaAndNothingElse() {
    JsonNode root = schema.tree();
    List<String> keys = new ArrayList<>(List.of("format", "schemaVersion"));
    keys.addAll(names(SafetyPlan.class));
    assertObject(root, keys, "the plan", addedLater(SafetyPlan.class));
    compareComponents(SafetyPlan.class, root.path("properties"));
    assertThat(seen).hasSizeGreaterThan(40);
    assertThat(used).isEqualTo(new HashSet<>(root.path("$defs").propertyNames()));
  }

  @Test
  void formatAndVersionAreTheOnesThatAreWritten() {
    JsonNode properties = schema.tree().path("properties");
    assertThat(properties.at("/format/const").asString()).isEqualTo(PlanExchange.FORMAT);
    assertThat(properties.at("/schemaVersion/const").asInt())
        .isEqualTo(PlanExchange.SCHEMA_VERSION);
  }

  @Test
  void everyDefinitionSaysWhatItIs() {
    for (Map.Entry<String, JsonNode> definition : schema.tree().path("$defs").properties()) {
      assertThat(definition.getValue().path("title").asString(""))
          .as(definition.getKey())
          .isNotBlank();
      assertThat(definition.getValue().path("description").asString(""))
          .as(definition.getKey())
          .isNotBlank();
    }
  }

  @Test
  void whatTheCodecWritesFitsTheSchema() throws RefusedException {
    PlanCodec codec = new PlanCodec();
    for (SafetyPlan plan :
        List.of(ModelSamples.full(SafetyPlan.class), ModelSamples.sparse(SafetyPlan.class))) {
      ObjectNode document = codec.tree(plan).put("format", PlanExchange.FORMAT);
      document.put("schemaVersion", PlanExchange.SCHEMA_VERSION);
      int keys = 2 + SafetyPlan.class.getRecordComponents().length;
      assertThat(document).hasSize(plan.editions().isEmpty() ? keys - 1 : keys);
      schema.check(document);
    }
  }

  private void compareRecord(Class<?> type, JsonNode definition, boolean tagged) {
    List<String> keys = new ArrayList<>(tagged ? List.of("type") : List.of());
    keys.addAll(names(type));
    assertObject(definition, keys, type.getSimpleName(), addedLater(type));
    compareComponents(type, definition.path("properties"));
  }

  private static void assertObject(JsonNode definition, List<String> keys, String name) {
    assertObject(definition, keys, name, List.of());
  }

  private static List<String> addedLater(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(one -> one.getAnnotatedType().isAnnotationPresent(AddedLater.class))
        .map(RecordComponent::getName)
        .toList();
  }

  private static void assertObject(
      JsonNode definition, List<String> keys, String name, List<String> optional) {
    List<String> required = keys.stream().filter(key -> !optional.contains(key)).toList();
    assertThat(definition.path("type").asString()).as(name).isEqualTo("object");
    assertThat(definition.path("additionalProperties").asBoolean(true)).as(name).isFalse();
    assertThat(definition.path("properties").propertyNames())
        .as(name)
        .containsExactlyElementsOf(keys);
    assertThat(texts(definition.path("required"))).as(name).isEqualTo(required);
  }

  private void compareComponents(Class<?> type, JsonNode properties) {
    for (RecordComponent component : type.getRecordComponents()) {
      String place = type.getSimpleName() + "." + component.getName();
      AnnotatedType value = component.getAnnotatedType();
      boolean absent = value.isAnnotationPresent(Nullable.class);
      compare(value, absent, properties.path(component.getName()), place);
    }
  }

  private void compare(AnnotatedType value, boolean absent, JsonNode property, String place) {
    JsonNode rule = resolved(property, absent, place);
    if (value instanceof AnnotatedParameterizedType list) {
      assertThat(rule.path("type").asString()).as(place).isEqualTo("array");
      compare(list.getAnnotatedActualTypeArguments()[0], false, rule.path("items"), place);
      return;
    }
    Class<?> type = (Class<?>) value.getType();
    if (SCALARS.containsKey(type)) {
      compareScalar(type, absent, property, rule, place);
    } else if (type.isEnum()) {
      List<String> constants =
          Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
      assertThat(texts(rule.path("enum"))).as(place).isEqualTo(constants);
    } else {
      compareStructure(type, rule, place);
    }
  }

  private static void compareScalar(
      Class<?> type, boolean absent, JsonNode property, JsonNode rule, String place) {
    List<String> types = new ArrayList<>(SCALARS.getOrDefault(type, List.of()));
    if (absent && !property.has("anyOf")) {
      types.add("null");
    }
    List<String> stated =
        rule.path("type").isArray()
            ? texts(rule.path("type"))
            : List.of(rule.path("type").asString());
    assertThat(stated).as(place).isEqualTo(types);
  }

  private void compareStructure(Class<?> type, JsonNode rule, String place) {
    if (type == RichText.class) {
      assertThat(rule.path("type").asString()).as(place).isEqualTo("array");
      compareChoice(Inline.class, resolved(rule.path("items"), false, place), place);
    } else if (type == Block.class || type == Inline.class) {
      compareChoice(type, rule, place);
    } else if (type == SafetyPlan.class) {
      compareFrozenPlan(rule);
    } else if (seen.add(type)) {
      compareRecord(type, rule, false);
    }
  }

  /** What an edition freezes is a plan as it stands at the root, but for its editions. */
  private void compareFrozenPlan(JsonNode rule) {
    List<String> keys = new ArrayList<>(names(SafetyPlan.class));
    keys.remove("editions");
    assertObject(rule, keys, "the frozen plan");
    for (String key : keys) {
      assertThat(rule.path("properties").path(key))
          .as("the frozen plan: %s", key)
          .isEqualTo(schema.tree().path("properties").path(key));
    }
  }

  /** Each kind has its word, and the words lead to the records of the model. */
  private void compareChoice(Class<?> type, JsonNode rule, String place) {
    List<String> words = texts(rule.at("/properties/type/enum"));
    assertThat(rule.path("allOf")).as(place).hasSameSizeAs(words);
    Set<Class<?>> kinds = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      JsonNode branch = rule.path("allOf").get(i);
      assertThat(branch.at("/if/properties/type/const").asString()).isEqualTo(words.get(i));
      JsonNode definition = resolved(branch.path("then"), false, place);
      assertThat(definition.at("/properties/type/const").asString()).isEqualTo(words.get(i));
      Class<?> kind = kind(type, definition);
      kinds.add(kind);
      if (seen.add(kind)) {
        compareRecord(kind, definition, true);
      }
    }
    if (type == Block.class && (place.startsWith("ListItem") || place.startsWith("Cell"))) {
      assertThat(kinds).containsOnly(Block.Paragraph.class, Block.ListBlock.class);
    } else {
      assertThat(kinds).containsOnly(type.getPermittedSubclasses());
    }
  }

  private static Class<?> kind(Class<?> type, JsonNode definition) {
    String name = definition.path("title").asString();
    return Stream.of(type.getPermittedSubclasses())
        .filter(kind -> kind.getSimpleName().replace("Block", "").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no record for " + name));
  }

  /** What a property refers to; a nullable one also allows null, and no other one does. */
  private JsonNode resolved(JsonNode property, boolean absent, String place) {
    assertThat(property.isMissingNode()).as(place).isFalse();
    JsonNode rule = property;
    if (absent && property.has("anyOf")) {
      assertThat(property.at("/anyOf/1/type").asString()).as(place).isEqualTo("null");
      rule = property.at("/anyOf/0");
    } else {
      assertThat(property.has("anyOf")).as(place).isFalse();
    }
    String reference = rule.path("$ref").asString("");
    if (reference.isEmpty()) {
      return rule;
    }
    String name = reference.substring("#/$defs/".length());
    used.add(name);
    return schema.tree().path("$defs").path(name);
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
