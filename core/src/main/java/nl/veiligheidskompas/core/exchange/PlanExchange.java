package nl.veiligheidskompas.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a plan as one JSON document and reads it back. The document holds the plan and nothing
 * about the run, so the same plan always gives the same bytes. A file that is read is hostile until
 * it is checked: its size, its form against the schema, and then what a schema cannot say.
 */
public final class PlanExchange {

  /** What the document says it is. */
  static final String FORMAT = "veiligheidskompas-plan";

  /** The version of the schema that is written and read. */
  static final int SCHEMA_VERSION = 1;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final PlanCodec codec = new PlanCodec();
  private final PlanSchema schema = new PlanSchema(codec);

  /**
   * The document: UTF-8, line feeds, two spaces per level, keys in the order of the schema.
   *
   * @throws IllegalArgumentException when a text of the plan holds half a character
   */
  public byte[] write(SafetyPlan plan) {
    ObjectNode content = codec.tree(plan);
    ObjectNode document = content.objectNode();
    document.put("format", FORMAT);
    document.put("schemaVersion", SCHEMA_VERSION);
    document.setAll(content);
    return codec.writeDocument(document);
  }

  /**
   * The plan that a file holds.
   *
   * @throws RefusedException when it is not a file, cannot be read, is too large or is no valid
   *     plan
   */
  public SafetyPlan read(Path file) throws RefusedException {
    if (Files.isDirectory(file)) {
      throw refused("exchange.folder");
    }
    if (!Files.isRegularFile(file)) {
      throw refused("exchange.absent");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(PlanCodec.MAX_BYTES + 1));
    } catch (IOException e) {
      throw new RefusedException(Problem.of("exchange.unreadable"), e);
    }
  }

  /**
   * The plan that a document holds.
   *
   * @throws RefusedException when the document is too large or is no valid plan
   */
  public SafetyPlan read(byte[] document) throws RefusedException {
    if (document.length > PlanCodec.MAX_BYTES) {
      throw refused("exchange.toolarge");
    }
    String text = text(document);
    if (text.isBlank()) {
      throw refused("exchange.empty");
    }
    try {
      JsonNode tree = codec.parse(text);
      requireKnown(tree);
      schema.check(tree);
      SafetyPlan plan = codec.read(content((ObjectNode) tree), SafetyPlan.class);
      new ReadPlan(plan, new Places(tree)).check(new EditionSeal(codec));
      return plan;
    } catch (UnreadableJsonException e) {
      throw new RefusedException(problem(e), e);
    }
  }

  private static String text(byte[] document) throws RefusedException {
    String text;
    try {
      // a new decoder reports what is not UTF-8, where String would put question marks
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(Problem.of("exchange.notutf8"), e);
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      throw refused("exchange.bom");
    }
    return text;
  }

  private static void requireKnown(JsonNode tree) throws RefusedException {
    if (!FORMAT.equals(tree.path("format").asString(""))) {
      throw refused("exchange.foreign");
    }
    JsonNode version = tree.path("schemaVersion");
    if (version.canConvertToInt() && version.intValue() > SCHEMA_VERSION) {
      throw refused("exchange.newer", version.intValue(), SCHEMA_VERSION);
    }
  }

  private static ObjectNode content(ObjectNode document) {
    ObjectNode content = document.objectNode();
    content.setAll(document);
    content.remove("format");
    content.remove("schemaVersion");
    return content;
  }

  private static Problem problem(UnreadableJsonException failure) {
    return switch (failure.reason()) {
      case NOT_JSON -> Problem.of("exchange.notjson");
      case TOO_LARGE -> Problem.of("exchange.toolarge");
      case DOES_NOT_FIT ->
          Problem.of("exchange.invalid", Places.shown(failure.pointer()), SchemaRule.VALUE);
    };
  }

  private static RefusedException refused(String key, Object... arguments) {
    return new RefusedException(Problem.of(key, arguments));
  }
}
