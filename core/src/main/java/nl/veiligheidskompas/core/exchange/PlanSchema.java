package nl.veiligheidskompas.core.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import tools.jackson.databind.JsonNode;

/** The published schema of the interchange. */
final class PlanSchema {

  private static final String RESOURCE = "/schema/plan-1.schema.json";

  private final JsonNode tree;
  private final Schema schema;

  PlanSchema(PlanCodec codec) {
    tree = load(codec);
    schema = registry().getSchema(tree);
  }

  /** The schema itself. */
  JsonNode tree() {
    return tree;
  }

  /**
   * Checks a document.
   *
   * @throws RefusedException with the first place that breaks a rule, and never with its text
   */
  void check(JsonNode document) throws RefusedException {
    List<Error> errors = schema.validate(document);
    if (!errors.isEmpty()) {
      Error first = errors.getFirst();
      String place = Places.shown(first.getInstanceLocation().toString());
      throw new RefusedException(
          Problem.of("exchange.invalid", place, SchemaRule.of(first.getKeyword())));
    }
  }

  /** Nothing is fetched, and the first error ends the check: a hostile file could hold millions. */
  private static SchemaRegistry registry() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().failFast(true).pathType(PathType.JSON_POINTER).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder
                .schemaRegistryConfig(config)
                .schemaLoader(loader -> loader.fetchRemoteResources(false)));
  }

  private static JsonNode load(PlanCodec codec) {
    try (InputStream in = PlanSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the schema of the interchange is not in the program");
      }
      return codec.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableJsonException e) {
      throw new IllegalStateException("the schema of the interchange is broken", e);
    }
  }
}
