package nl.veiligheidskompas.core.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.codec.UnreadableJsonException.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes values of the model as JSON and reads them back. The same value always gives the same
 * characters. Safe for use by several threads.
 */
public final class PlanCodec {

  /** The largest document that is read, in bytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  /** The deepest nesting that is read or written. */
  public static final int MAX_DEPTH = 64;

  /** The longest text value that is read, in characters. */
  public static final int MAX_TEXT = 1024 * 1024;

  /** The largest number of keys, values and brackets that is read. */
  public static final int MAX_TOKENS = 2_000_000;

  /** The longest number that is read, in characters. */
  public static final int MAX_NUMBER = 40;

  private final JsonMapper mapper;

  public PlanCodec() {
    this(ModelJson.mapper(limits()));
  }

  private PlanCodec(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * A codec like this one that writes a text in the place of each whole plan: for values that hold
   * editions, of which the frozen plans are kept elsewhere.
   */
  public PlanCodec withPlansElsewhere(PlansElsewhere plans) {
    return new PlanCodec(ModelJson.mapper(limits(), new PlanNames(plans)));
  }

  /**
   * A value of the model on one line. For lists use {@link #writeList}.
   *
   * @throws IllegalArgumentException when the value cannot be written: it is nested too deep or
   *     holds half a character
   */
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JacksonException e) {
      throw unwritable(e);
    }
  }

  /** A list of values on one line; throws as {@link #write}. */
  public <T> String writeList(List<T> values, Class<T> element) {
    try {
      return mapper.writerFor(listOf(element)).writeValueAsString(values);
    } catch (JacksonException e) {
      throw unwritable(e);
    }
  }

  /** The value as a tree, to be made part of a larger document; throws as {@link #write}. */
  public ObjectNode tree(Record value) {
    try {
      return mapper.valueToTree(value);
    } catch (JacksonException e) {
      throw unwritable(e);
    }
  }

  /**
   * A value or tree as a document for people and other programs: UTF-8, two spaces per level, lines
   * that end with one line feed, the last one too. Throws as {@link #write}.
   */
  public byte[] writeDocument(Object value) {
    try {
      String text = mapper.writer().with(ModelJson.layout()).writeValueAsString(value);
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JacksonException e) {
      throw unwritable(e);
    }
  }

  /** The value that was written; a JSON null is refused. */
  public <T> T read(String json, Class<T> type) throws UnreadableJsonException {
    return present(() -> mapper.readValue(json, type));
  }

  /** The list that was written. */
  public <T> List<T> readList(String json, Class<T> element) throws UnreadableJsonException {
    ObjectReader reader = mapper.readerFor(listOf(element));
    List<T> values = present(() -> reader.readValue(json));
    for (T value : values) {
      present(() -> value);
    }
    return List.copyOf(values);
  }

  /**
   * The document as a tree, for a look at it before it is read as a value. Any JSON fits, so what
   * is refused is no JSON or too large.
   */
  public JsonNode parse(String json) throws UnreadableJsonException {
    try {
      return mapper.readTree(json);
    } catch (DatabindException e) {
      // text behind the document, or a key that stands there twice
      throw new UnreadableJsonException(Reason.NOT_JSON, "");
    } catch (JacksonException e) {
      throw JsonFailures.unreadable(e);
    }
  }

  /** The value that a tree from {@link #parse} holds. */
  public <T> T read(JsonNode tree, Class<T> type) throws UnreadableJsonException {
    return present(() -> mapper.treeToValue(tree, type));
  }

  private static <T> T present(Supplier<@Nullable T> reading) throws UnreadableJsonException {
    try {
      T value = reading.get();
      if (value != null) {
        return value;
      }
    } catch (JacksonException e) {
      throw JsonFailures.unreadable(e);
    }
    throw new UnreadableJsonException(Reason.DOES_NOT_FIT, "");
  }

  private JavaType listOf(Class<?> element) {
    return mapper.getTypeFactory().constructCollectionType(List.class, element);
  }

  private static IllegalArgumentException unwritable(JacksonException failure) {
    // without the cause: its message may repeat text of the plan
    return new IllegalArgumentException(
        "a value cannot be written as JSON" + JsonFailures.at(failure));
  }

  private static StreamReadConstraints limits() {
    return StreamReadConstraints.builder()
        .maxDocumentLength(MAX_BYTES)
        .maxNestingDepth(MAX_DEPTH)
        .maxTokenCount(MAX_TOKENS)
        .maxStringLength(MAX_TEXT)
        .maxNumberLength(MAX_NUMBER)
        .maxNameLength(64)
        .build();
  }
}
