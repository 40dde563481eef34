package nl.veiligheidskompas.core.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Arrays;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** The settings under which Jackson reads and writes the model. */
final class ModelJson {

  private ModelJson() {}

  /** The mapper with the forms of the model, and those of the given modules before them. */
  static JsonMapper mapper(StreamReadConstraints limits, JacksonModule... first) {
    JsonMapper.Builder builder = JsonMapper.builder(factory(limits));
    shape(builder);
    strict(builder);
    builder.addModules(first);
    return builder.build();
  }

  /** Two spaces, line feeds whatever the machine uses, no spaces inside empty brackets. */
  static PrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        new Separators()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter()
        .withSeparators(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  private static JsonFactory factory(StreamReadConstraints limits) {
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(limits.getMaxNestingDepth()).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .build();
  }

  private static void shape(JsonMapper.Builder builder) {
    builder
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        // a record is its components: what isBlank() and the like answer is no part of it
        .changeDefaultVisibility(checker ->
            checker
                .withFieldVisibility(Visibility.ANY)
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE))
        .annotationIntrospector(new AbsenceRules())
        .addModule(new ValueForms())
        .addMixIn(Block.class, PolymorphicForms.OfBlock.class)
        .addMixIn(Inline.class, PolymorphicForms.OfInline.class)
        .addMixIn(Change.class, PolymorphicForms.OfChange.class)
        .addMixIn(RichText.class, PolymorphicForms.OfRichText.class)
        .registerSubtypes(
            Arrays.stream(Change.class.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, kind.getSimpleName()))
                .toArray(NamedType[]::new));
  }

  private static void strict(JsonMapper.Builder builder) {
    builder
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfigDefaults(config ->
            config
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail));
  }
}
